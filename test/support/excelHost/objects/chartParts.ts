import { invalidArgument } from '../errors.ts';
import { text } from './args.ts';
import { make, type HostClass, type Link, type Scalar, type States } from './define.ts';

type Part = States['ChartPart'];
interface WithParts {
  properties: Record<string, unknown>;
}

const part =
  <S extends WithParts>(path: string): Link<S> =>
  (of) =>
    make('ChartPart', { of, path });

/** Of a chart; what is set on them is kept under their path: "Title/Text", "Axes/ValueAxis/Title/Text". */
export const partsOfChart: Record<string, Link<WithParts>> = {
  Title: part('Title'),
  Legend: part('Legend'),
  DataLabels: part('DataLabels'),
  Axes: part('Axes'),
  Format: part('Format'),
};

const below = (name: string, unset: unknown, check = (value: unknown) => value): Scalar<Part> => ({
  get: ({ of, path }) => of.properties[`${path}/${name}`] ?? unset,
  set: ({ of, path }, value) => void (of.properties[`${path}/${name}`] = check(value)),
});
const deeper =
  (name: string): Link<Part> =>
  (state) =>
    make('ChartPart', { ...state, path: `${state.path}/${name}` });

function colour(value: unknown): string {
  if (!/^#[0-9a-f]{6}$/iu.test(text(value))) throw invalidArgument();
  return text(value).toUpperCase();
}
/** Excel refuses a title of more than 255 characters: a guess, as for names of series. */
export function shortText(value: unknown): string {
  if (text(value).length > 255) throw invalidArgument();
  return text(value);
}

export const chartPart: HostClass<Part> = {
  scalars: {
    Text: below('Text', '', shortText),
    Visible: below('Visible', true),
    Position: below('Position', 'Bottom'),
    Minimum: below('Minimum', ''),
    Maximum: below('Maximum', ''),
    MajorUnit: below('MajorUnit', ''),
    NumberFormat: below('NumberFormat', 'General'),
    ReversePlotOrder: below('ReversePlotOrder', false),
    CategoryType: below('CategoryType', 'Automatic'),
    ShowValue: below('ShowValue', false),
    Color: below('Color', '#000000', colour),
    Name: below('Name', 'Calibri'),
    Size: below('Size', 10),
    Bold: below('Bold', false),
    Weight: below('Weight', 1),
    LineStyle: below('LineStyle', 'Automatic'),
  },
  links: Object.fromEntries(
    ['ValueAxis', 'CategoryAxis', 'Title', 'Format', 'Fill', 'Line', 'Font'].map((name) => [
      name,
      deeper(name),
    ]),
  ),
  methods: {
    SetSolidColor: ({ of, path }, [value]) => void (of.properties[`${path}/Color`] = colour(value)),
  },
};
