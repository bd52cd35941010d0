import { apply, IDENTITY, type Matrix, times } from './matrix.ts';
import type { Mark } from './model.ts';
import type { State } from './state.ts';

/** What pdf.js says of one letter; a bare number among them moves the pen. */
export interface Glyph {
  unicode?: string;
  width?: number;
  isSpace?: boolean;
}

export interface Font {
  fontMatrix?: readonly number[];
  vertical?: boolean;
}

const INVISIBLE = new Set([3, 7]);

/** Where text stands on its line: the text matrix and the beginning of the line. */
export class Pen {
  private line: Matrix = IDENTITY;
  private at: Matrix = IDENTITY;

  place(matrix: Matrix): void {
    this.line = this.at = matrix;
  }

  move(x: number, y: number): void {
    this.place(times(this.line, [1, 0, 0, 1, x, y]));
  }

  /** Writes letters; each goes to `marks` with where it begins and ends. */
  write(glyphs: readonly (Glyph | number | null)[], state: State, font: Font, marks: Mark[]): void {
    const unit = font.fontMatrix?.[0] ?? 0.001;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.forward((-glyph / 1000) * state.size, state, font);
        continue;
      }
      if (glyph === null) continue;
      const [x, y] = this.position(state);
      const space = state.letterSpace + (glyph.isSpace ? state.wordSpace : 0);
      const own = (glyph.width ?? 0) * unit * state.size;
      const width = font.vertical ? state.size : own;
      this.forward(width, state, font);
      const [endX, endY] = this.position(state);
      this.forward(font.vertical ? -space : space, state, font);
      const text = glyph.unicode ?? '';
      if (text !== '')
        marks.push({ text, x, y, endX, endY, ...this.look(state), isHidden: INVISIBLE.has(state.mode) });
    }
  }

  private forward(by: number, state: State, font: Font): void {
    const move: Matrix = font.vertical ? [1, 0, 0, 1, 0, -by] : [1, 0, 0, 1, by * state.stretch, 0];
    this.at = times(this.at, move);
  }

  private position(state: State): [number, number] {
    return apply(times(state.transform, this.at), 0, state.rise);
  }

  /** Height of the letters on the page, and which way they run. */
  private look(state: State): Pick<Mark, 'size' | 'wayX' | 'wayY'> {
    const [a, b, c, d] = times(state.transform, this.at);
    const sign = Math.sign(state.size * state.stretch);
    return { size: Math.hypot(c, d) * Math.abs(state.size), wayX: a * sign, wayY: b * sign };
  }
}
