import { Button, type ButtonProps } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { JSX } from 'react';
import { usePane } from './context.ts';

/** The button ⋯, with or without its menu behind it. */
export function MoreButton(props: Omit<ButtonProps, 'as'>): JSX.Element {
  const { t } = usePane();
  return (
    <Button
      appearance="subtle"
      icon={<MoreHorizontalRegular />}
      aria-label={t('app.more')}
      aria-haspopup="menu"
      {...(props as object)}
    />
  );
}
