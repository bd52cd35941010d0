import { invalidArgument } from '../errors.ts';
import type { ExcelHost } from '../host.ts';
import { intersection, sameBox } from '../model/address.ts';
import type { Area } from '../model/book.ts';
import type { Validation } from '../model/sheet.ts';
import { readOnly, type HostClass } from './define.ts';

/** The one validation of exactly this range, or the one that covers it all; parts of several are "MixedCriteria". */
function validationOf({ sheet, box }: Area): Validation | undefined {
  return sheet.validations.find((one) => {
    const common = intersection(one.box, box);
    return common !== null && sameBox(common, box);
  });
}

function ensure(area: Area): Validation {
  const { sheet, box } = area;
  const same = sheet.validations.find((one) => sameBox(one.box, box));
  if (same) return same;
  // Guess: a new rule takes the cells away from an older one; here the older one goes whole.
  sheet.validations = sheet.validations.filter((one) => !intersection(one.box, box));
  const added: Validation = { box, rule: null, prompt: null, errorAlert: null, ignoreBlanks: true };
  sheet.validations.push(added);
  return added;
}

const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/**
 * An inline list ends at 255 characters; structured references are refused everywhere (excel.md, 19). Guess: as in the
 * dialog, the name of a list must be there.
 */
function checkRule(rule: unknown, { book }: ExcelHost): void {
  const list = (rule as { list?: { source?: unknown } } | null)?.list?.source;
  if (typeof list === 'string' && !list.startsWith('=') && list.length > 255)
    throw invalidArgument('The list is too long.');
  const name = typeof list === 'string' ? /^=([\p{L}_][\p{L}\p{N}_.]*)$/u.exec(list)?.[1] : undefined;
  if (name !== undefined && !book.named(name)) throw invalidArgument('A named range cannot be found.');
  if (/"=[^"]*\w\[/u.test(JSON.stringify(rule)))
    throw invalidArgument('Structured references are not allowed.');
}

export const dataValidation: HostClass<Area> = {
  scalars: {
    Type: readOnly(
      (area) => TYPES[Object.keys((validationOf(area)?.rule ?? {}) as object)[0] ?? ''] ?? 'None',
    ),
    Rule: {
      get: (area) => validationOf(area)?.rule ?? {},
      set(area, rule, host) {
        checkRule(rule, host);
        area.sheet.checkWritable(area.box);
        ensure(area).rule = rule;
      },
    },
    Prompt: {
      get: (area) => validationOf(area)?.prompt,
      set: (area, prompt) => void (ensure(area).prompt = prompt),
    },
    ErrorAlert: {
      get: (area) => validationOf(area)?.errorAlert,
      set: (area, alert) => void (ensure(area).errorAlert = alert),
    },
    IgnoreBlanks: {
      get: (area) => validationOf(area)?.ignoreBlanks ?? true,
      set: (area, ignore) => void (ensure(area).ignoreBlanks = ignore === true),
    },
    // Writing through the API is never checked, as with pasting (excel.md, 10).
    Valid: readOnly(() => null),
  },
  methods: {
    Clear({ sheet, box }) {
      sheet.validations = sheet.validations.filter((one) => !intersection(one.box, box));
    },
  },
};
