import { append, byName } from '../../shared/index.ts';
import { matrixOf, times } from './matrix.ts';
import type { Drawing } from './model.ts';
import { segmentsOf } from './paths.ts';
import { type Font, type Glyph, Pen } from './pen.ts';
import { newState, type State } from './state.ts';

type Args = readonly unknown[];

/** Follows the operators of a page; `drawing` holds what came of them. Those it does not know draw no text or line. */
export class Canvas {
  readonly drawing: Drawing = { marks: [], segments: [] };
  private state = newState();
  private readonly saved: State[] = [];
  private readonly pen = new Pen();
  private readonly paints: ReadonlyMap<number, { strokes: boolean; fills: boolean }>;

  constructor(
    private readonly fontOf: (id: string) => Font,
    codes: Readonly<Record<string, number>>,
  ) {
    const entries = Object.entries(PAINTS).map(([name, paint]) => [codes[name] ?? -1, paint] as const);
    this.paints = new Map(entries);
  }

  run(name: string, args: Args): void {
    OPERATORS.get(name)?.(this, args);
  }

  save(): void {
    this.saved.push({ ...this.state });
  }
  restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }
  transform(by: unknown): void {
    this.state.transform = times(this.state.transform, matrixOf(by));
  }

  /** An annotation stands on the page itself, whatever was drawn before. */
  openAnnotation(args: Args): void {
    this.save();
    this.state = newState();
    this.transform(args[2]);
    this.transform(args[3]);
  }

  change(to: Partial<State>): void {
    Object.assign(this.state, to);
  }

  setFont(args: Args): void {
    this.change({ font: String(args[0] ?? ''), size: numberOf(args[1]) });
  }

  /** A named state may hold a font. */
  useNamed(entries: unknown): void {
    for (const entry of Array.isArray(entries) ? (entries as unknown[]) : [])
      if (Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1])) this.setFont(entry[1]);
  }

  beginText(): void {
    this.pen.place(matrixOf(undefined));
  }
  placeText(matrix: unknown): void {
    this.pen.place(matrixOf(matrix));
  }
  moveText(x: unknown, y: unknown): void {
    this.pen.move(numberOf(x), numberOf(y));
  }
  nextLine(): void {
    this.pen.move(0, -this.state.leading);
  }
  write(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return;
    const font = this.fontOf(this.state.font);
    this.pen.write(glyphs as (Glyph | number | null)[], this.state, font, this.drawing.marks);
  }

  path([paint, paths]: Args): void {
    const how = this.paints.get(numberOf(paint));
    const path = Array.isArray(paths) ? (paths[0] as ArrayLike<number> | null | undefined) : undefined;
    if (how && path) append(this.drawing.segments, segmentsOf(path, this.state.transform, how));
  }
}

const numberOf = (value: unknown): number => (Number.isFinite(value) ? (value as number) : 0);

const STROKE = { strokes: true, fills: false };
const FILL = { strokes: false, fills: true };
const BOTH = { strokes: true, fills: true };
const PAINTS = {
  stroke: STROKE,
  closeStroke: STROKE,
  fill: FILL,
  eoFill: FILL,
  fillStroke: BOTH,
  eoFillStroke: BOTH,
  closeFillStroke: BOTH,
  closeEOFillStroke: BOTH,
};

const OPERATORS = byName<(canvas: Canvas, args: Args) => void>({
  save: (canvas) => canvas.save(),
  restore: (canvas) => canvas.restore(),
  transform: (canvas, args) => canvas.transform(args),
  paintFormXObjectBegin: (canvas, args) => {
    canvas.save();
    canvas.transform(args[0]);
  },
  paintFormXObjectEnd: (canvas) => canvas.restore(),
  beginAnnotation: (canvas, args) => canvas.openAnnotation(args),
  endAnnotation: (canvas) => canvas.restore(),
  beginText: (canvas) => canvas.beginText(),
  setTextMatrix: (canvas, args) => canvas.placeText(args[0]),
  moveText: (canvas, [x, y]) => canvas.moveText(x, y),
  setLeadingMoveText: (canvas, [x, y]) => {
    canvas.change({ leading: -numberOf(y) });
    canvas.moveText(x, y);
  },
  nextLine: (canvas) => canvas.nextLine(),
  setCharSpacing: (canvas, [value]) => canvas.change({ letterSpace: numberOf(value) }),
  setWordSpacing: (canvas, [value]) => canvas.change({ wordSpace: numberOf(value) }),
  setHScale: (canvas, [value]) => canvas.change({ stretch: numberOf(value) / 100 }),
  setLeading: (canvas, [value]) => canvas.change({ leading: numberOf(value) }),
  setTextRise: (canvas, [value]) => canvas.change({ rise: numberOf(value) }),
  setTextRenderingMode: (canvas, [value]) => canvas.change({ mode: numberOf(value) }),
  setFont: (canvas, args) => canvas.setFont(args),
  setGState: (canvas, [entries]) => canvas.useNamed(entries),
  showText: (canvas, [glyphs]) => canvas.write(glyphs),
  constructPath: (canvas, args) => canvas.path(args),
});
