import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { Tone } from './tone.ts';

const THEMES = { light: webLightTheme, dark: webDarkTheme } satisfies Record<Tone, Theme>;
export const themeOf = (tone: Tone): Theme => THEMES[tone];
