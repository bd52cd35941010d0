import { ALL_RULES, type Rule, SEVERITY_LABELS } from '../rules/index.ts';
import type { NameModel, SheetModel, Snapshot } from '../workbook/index.ts';
import { number, shownText } from './codecs.ts';
import { drawTable } from './draw.ts';
import { HABIT, NAMES, STRICT } from './formulas.ts';
import { DEFAULT_SETTINGS, type Report, type Settings } from './model.ts';
import { readRows } from './readTable.ts';
import type { TableSpec } from './spec.ts';

interface SettingRow {
  name: string;
  value: string | number;
  help: string;
}

const SOON = 'Số ngày coi là sắp đến hạn';
const HOW = 'Cách tính “trước ngày”';
const HELP: Record<string, string> = {
  [SOON]: 'Nhiệm vụ còn từ 0 đến bấy nhiêu ngày thì ghi “Sắp đến hạn”. Gõ một số từ 0 đến 366.',
  [HOW]: `“${STRICT}”: “trước ngày 25/2” thì ngày 24/2 là ngày cuối còn kịp, sang 25/2 là quá hạn. “${HABIT}”: hết ngày 25/2 mới là quá hạn. Cột Hạn luôn ghi theo cách chặt chẽ; Tình trạng tính theo cách chọn ở đây.`,
};

const plain = { width: { min: 10, max: 34 }, isWrong: () => false };
const SETTINGS_SPEC: TableSpec<SettingRow> = {
  table: 'tblCaiDat',
  sheet: 'Cài đặt',
  fields: [
    {
      ...plain,
      header: 'Cài đặt',
      format: 'text',
      write: ({ name }) => name,
      read: (cell, into) => void (into.name = shownText(cell)),
    },
    {
      ...plain,
      header: 'Giá trị',
      format: 'general',
      align: 'center',
      width: { min: 20, max: 20 },
      write: ({ value }) => value,
      read: (cell, into) => void (into.value = shownText(cell)),
    },
    {
      ...plain,
      header: 'Giải thích',
      format: 'text',
      width: { min: 80, max: 80 },
      write: ({ help }) => help,
      read: () => undefined,
    },
  ],
};

/** Each setting with its explanation; formulas find the values by name. */
export function settingsSheet({ soonDays, strict, severities = {} }: Settings): {
  sheet: SheetModel;
  names: NameModel[];
} {
  const values: [string, string | number][] = [
    [SOON, soonDays],
    [HOW, strict ? STRICT : HABIT],
  ];
  const { table, ...drawn } = drawTable(SETTINGS_SPEC, [
    ...values.map(([name, value]) => ({ name, value, help: HELP[name] ?? '' })),
    ...ALL_RULES.map((rule) => ruleRow(rule, severities[rule.id])),
  ]);
  const at = (row: number) => ({ top: row, bottom: row, left: 1, right: 1 });
  return {
    sheet: {
      name: SETTINGS_SPEC.sheet,
      ...drawn,
      tables: [table],
      validations: [
        { area: at(1), number: { min: 0, max: 366 } },
        { area: at(2), list: { values: [STRICT, HABIT] } },
        { area: { ...at(3), bottom: 2 + ALL_RULES.length }, list: { values: Object.values(RANKS) } },
      ],
      conditionalFormats: [],
      freeze: { rows: 1, columns: 0 },
      print: { orientation: 'landscape', titleRows: { from: 0, to: 0 } },
    },
    names: [
      { name: NAMES.soonDays, sheet: SETTINGS_SPEC.sheet, area: at(1) },
      { name: NAMES.strictness, sheet: SETTINGS_SPEC.sheet, area: at(2) },
    ],
  };
}

type Rank = NonNullable<Settings['severities']>[string] | 'own';

/** What the drop-down beside a rule offers. */
const RANKS: Record<Rank, string> = { own: 'theo quy tắc', ...SEVERITY_LABELS, off: 'tắt' };
const RULE = 'Quy tắc ';

const ruleRow = ({ id, summary, severity }: Rule, rank: Rank = 'own'): SettingRow => ({
  name: RULE + id,
  value: RANKS[rank],
  help: `${summary} Mức của quy tắc: ${SEVERITY_LABELS[severity]}.`,
});

/** The rules that were ranked otherwise; rows of rules that this program does not know are passed over. */
function readRanks(valueOf: (name: string) => string | number | undefined, report: Report) {
  const severities: Record<string, Exclude<Rank, 'own'>> = {};
  for (const { id } of ALL_RULES) {
    const typed = String(valueOf(RULE + id) ?? '').trim();
    const rank = (Object.keys(RANKS) as Rank[]).find((one) => RANKS[one] === typed.toLowerCase());
    if (rank === undefined && typed !== '') report(badSetting(RULE + id));
    if (rank !== undefined && rank !== 'own') severities[id] = rank;
  }
  return Object.keys(severities).length > 0 ? { severities } : {};
}

/** What a person left there; what cannot be is the default again, with a note. */
export function readSettings(snapshot: Snapshot, report: Report): Settings {
  const rows = readRows(snapshot, SETTINGS_SPEC, report);
  const valueOf = (name: string) => rows.find((row) => row.name?.trim() === name)?.value;
  const days = number.read(valueOf(SOON) ?? null);
  const how = String(valueOf(HOW) ?? '')
    .trim()
    .toLowerCase();
  const fineDays = days !== undefined && days >= 0 && days <= 366;
  const fineHow = how === STRICT.toLowerCase() || how === HABIT.toLowerCase();
  if (rows.length > 0 && !fineDays) report(badSetting(SOON));
  if (rows.length > 0 && !fineHow) report(badSetting(HOW));
  return {
    soonDays: fineDays ? days : DEFAULT_SETTINGS.soonDays,
    strict: fineHow ? how === STRICT.toLowerCase() : DEFAULT_SETTINGS.strict,
    ...readRanks(valueOf, report),
  };
}

const badSetting = (name: string) => ({
  code: 'setting-not-understood',
  text: `Cài đặt “${name}” không đọc được, dùng giá trị mặc định.`,
  where: { sheet: SETTINGS_SPEC.sheet },
});
