import { Button } from '@fluentui/react-components';
import { Component, type JSX, type ReactNode } from 'react';
import { usePane } from '../context.ts';

/**
 * A part that could not be loaded or drawn says so in its place; the rest of the pane goes on. It stands on nothing that
 * might itself have to be loaded.
 */
export class ScreenBoundary extends Component<{ children: ReactNode }, { detail?: string }> {
  override state: { detail?: string } = {};
  static getDerivedStateFromError(error: unknown): { detail: string } {
    return { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  override render(): ReactNode {
    const { detail } = this.state;
    return detail === undefined ? this.props.children : <Broken detail={detail} />;
  }
}

function Broken({ detail }: { detail: string }): JSX.Element {
  const { t } = usePane();
  return (
    <div role="alert">
      <p>{t('app.broken')}</p>
      <Button onClick={() => location.reload()}>{t('app.retry')}</Button>
      <details>
        <summary>{t('app.details')}</summary>
        {detail}
      </details>
    </div>
  );
}
