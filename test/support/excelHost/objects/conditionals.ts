import { invalidArgument } from '../errors.ts';
import { intersection } from '../model/address.ts';
import { drop, type Area } from '../model/book.ts';
import type { Conditional, Sheet } from '../model/sheet.ts';
import { text, whole } from './args.ts';
import {
  make,
  property,
  readOnly,
  type HostClass,
  type HostObject,
  type Link,
  type Scalar,
} from './define.ts';

interface One {
  sheet: Sheet;
  conditional: Conditional;
}
type Part = One & { path: string };

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
];

const ofArea = ({ sheet, box }: Area): One[] =>
  sheet.conditionals
    .filter((one) => intersection(one.box, box))
    .map((conditional) => ({ sheet, conditional }));

function byId(area: Area, id: unknown): HostObject | null {
  const found = ofArea(area).find(({ conditional }) => conditional.id === id);
  return found ? make('ConditionalFormat', found) : null;
}

export const conditionalFormatCollection: HostClass<Area> = {
  items: (area) => ofArea(area).map((one) => make('ConditionalFormat', one)),
  item: byId,
  methods: {
    Add({ sheet, box }, [type], host) {
      if (!TYPES.includes(text(type))) throw invalidArgument();
      const conditional: Conditional = { id: host.book.newId(), type: text(type), box, properties: {} };
      // The newest comes first.
      sheet.conditionals.unshift(conditional);
      return make('ConditionalFormat', { sheet, conditional });
    },
    GetItemAt(area, [index]) {
      const found = ofArea(area)[whole(index)];
      return found && make('ConditionalFormat', found);
    },
    GetItemOrNullObject: (area, [id]) => byId(area, id),
    GetCount: (area) => ofArea(area).length,
    ClearAll: (area) => drop(area.sheet.conditionals, (one) => intersection(one.box, area.box) !== null),
  },
};

const part =
  (path: string): Link<One> =>
  (one) =>
    make('ConditionalPart', { ...one, path });

const kept = (name: string, unset: unknown): Scalar<One> =>
  property(({ conditional }) => conditional.properties, name, unset);

export const conditionalFormat: HostClass<One> = {
  scalars: {
    Id: readOnly(({ conditional }) => conditional.id),
    Type: readOnly(({ conditional }) => conditional.type),
    StopIfTrue: kept('StopIfTrue', false),
    Priority: readOnly(({ sheet, conditional }) => sheet.conditionals.indexOf(conditional)),
  },
  links: {
    Custom: part('Custom'),
    CellValue: part('CellValue'),
    TextComparison: part('TextComparison'),
    DataBar: part('DataBar'),
  },
  methods: {
    GetRange: ({ sheet, conditional }) => make('Range', { sheet, box: conditional.box }),
    Delete: ({ sheet, conditional }) => drop(sheet.conditionals, (other) => other === conditional),
  },
};

/** A property anywhere below a conditional format, kept under its path: "Custom/Rule/Formula". */
function below(name: string, unset: unknown): Scalar<Part> {
  return {
    get: ({ conditional, path }) => conditional.properties[`${path}/${name}`] ?? unset,
    set({ conditional, path }, value) {
      if (/^=.*\w\[/u.test(String(value))) throw invalidArgument('Structured references are not allowed.');
      conditional.properties[`${path}/${name}`] = value;
    },
  };
}

const deeper =
  (name: string): Link<Part> =>
  (state) =>
    make('ConditionalPart', { ...state, path: `${state.path}/${name}` });

export const conditionalPart: HostClass<Part> = {
  scalars: {
    Formula: below('Formula', ''),
    FormulaR1C1: below('FormulaR1C1', ''),
    Rule: below('Rule', null),
    Color: below('Color', null),
    Bold: below('Bold', null),
    Italic: below('Italic', null),
    Strikethrough: below('Strikethrough', null),
    NumberFormat: below('NumberFormat', null),
  },
  links: { Rule: deeper('Rule'), Format: deeper('Format'), Fill: deeper('Fill'), Font: deeper('Font') },
};
