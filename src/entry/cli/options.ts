import { parseArgs } from 'node:util';
import { UsageError } from './usage.ts';
import type { Language } from './language.ts';

/** The options that every call takes (cli.md), checked; `files` are what is left. */
export interface Options {
  files: string[];
  year?: number;
  directory?: string;
  asOf?: string;
  lang: Language;
  force: boolean;
  help: boolean;
  output?: string;
  on?: string;
  format?: Format;
  to?: Target;
  unit?: string;
  what: What;
  template?: string;
  unitNames?: UnitNames;
  within?: number;
  asWritten: boolean;
  blankNumber: boolean;
  lock: boolean;
  unlock?: string;
  byCriterion: boolean;
  nextYear: boolean;
  carryUnfinished: boolean;
}

export const FORMATS = ['text', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export const TARGETS = ['docx', 'xlsx', 'ics', 'csv'] as const;
export type Target = (typeof TARGETS)[number];

export const UNIT_NAMES = ['full', 'short'] as const;
export type UnitNames = (typeof UNIT_NAMES)[number];

export const WHATS = ['annex', 'letters', 'assignment', 'minutes'] as const;
export type What = (typeof WHATS)[number];

/** @throws UsageError bad-target, bad-what, bad-within, bad-unit-names, bad-option, bad-year, bad-day, bad-language, bad-format */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const options: Options = {
    files: positionals,
    lang: language(values.lang),
    force: values.force === true,
    help: values.help === true,
    asWritten: values['as-written'] === true,
    blankNumber: values['blank-number'] === true,
    lock: values.lock === true,
    byCriterion: values['by-criterion'] === true,
    nextYear: values['next-year'] === true,
    carryUnfinished: values['carry-unfinished'] === true,
    what: what(values.what ?? 'annex'),
  };
  if (values.year !== undefined) options.year = year(values.year);
  if (values['as-of'] !== undefined) options.asOf = day(values['as-of']);
  if (values.format !== undefined) options.format = format(values.format);
  if (values.to !== undefined) options.to = target(values.to);
  if (values.unit !== undefined) options.unit = values.unit;
  if (values.unlock !== undefined) options.unlock = values.unlock;
  if (values.template !== undefined) options.template = values.template;
  if (values['unit-names'] !== undefined) options.unitNames = unitNames(values['unit-names']);
  if (values.within !== undefined) options.within = days(values.within);
  if (values.on !== undefined) options.on = day(values.on);
  if (values.directory !== undefined) options.directory = values.directory;
  if (values.output !== undefined) options.output = values.output;
  return options;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        directory: { type: 'string' },
        'as-of': { type: 'string' },
        lang: { type: 'string' },
        force: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        output: { type: 'string', short: 'o' },
        on: { type: 'string' },
        format: { type: 'string' },
        to: { type: 'string' },
        unit: { type: 'string' },
        'as-written': { type: 'boolean' },
        'blank-number': { type: 'boolean' },
        lock: { type: 'boolean' },
        unlock: { type: 'string' },
        'by-criterion': { type: 'boolean' },
        'next-year': { type: 'boolean' },
        'carry-unfinished': { type: 'boolean' },
        what: { type: 'string' },
        template: { type: 'string' },
        within: { type: 'string' },
        'unit-names': { type: 'string' },
      },
    });
  } catch (error) {
    const detail = /'(-[^']*)'/u.exec(error instanceof Error ? error.message : '')?.[1] ?? args.join(' ');
    throw new UsageError('bad-option', { detail });
  }
}

function language(value: string | undefined): Language {
  if (value === undefined || value === 'vi' || value === 'en') return value ?? 'vi';
  throw new UsageError('bad-language', { value });
}

function format(value: string): Format {
  const known = FORMATS.find((one) => one === value);
  if (known !== undefined) return known;
  throw new UsageError('bad-format', { value });
}

function target(value: string): Target {
  const known = TARGETS.find((one) => one === value.toLowerCase());
  if (known !== undefined) return known;
  throw new UsageError('bad-target', { value });
}

function what(value: string): What {
  const known = WHATS.find((one) => one === value.toLowerCase());
  if (known !== undefined) return known;
  throw new UsageError('bad-what', { value });
}

function unitNames(value: string): UnitNames {
  const known = UNIT_NAMES.find((one) => one === value.toLowerCase());
  if (known !== undefined) return known;
  throw new UsageError('bad-unit-names', { value });
}

function days(value: string): number {
  if (/^\d{1,3}$/u.test(value)) return Number(value);
  throw new UsageError('bad-within', { value });
}

function year(value: string): number {
  if (/^(19|20)\d\d$/u.test(value)) return Number(value);
  throw new UsageError('bad-year', { value });
}

function day(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
  throw new UsageError('bad-day', { value });
}
