export type Tone = 'light' | 'dark';

/**
 * toneOf('#0A0A0A') → 'dark'. Office tells only colours, and on the web not even those: then it is light.
 * Contrast themes need no tone: the engine replaces the colours itself (forced-colors) and Fluent keeps to that.
 */
export function toneOf(background: string | undefined): Tone {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(background ?? '');
  if (!hex) return 'light';
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  // Relative luminance without the gamma curve: enough to tell a light surface from a dark one.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.5 ? 'dark' : 'light';
}
