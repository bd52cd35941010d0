import { formatPlace } from '../../outcome/index.ts';
import { SEVERITY_LABELS } from '../../rules/index.ts';
import { LAYER_WORDS, type ScoringFinding } from '../../scoring/index.ts';
import type { SheetModel } from '../../workbook/index.ts';
import { text, word } from '../codecs.ts';
import { tableSheet } from '../draw.ts';
import { fitRows } from '../fitTexts.ts';
import { field, type TableSpec } from '../spec.ts';
import { present } from './codecs.ts';

interface Row {
  severity: ScoringFinding['severity'];
  unit?: string;
  criterion?: string;
  layer?: ScoringFinding['layer'];
  message: string;
  where?: string;
  rule: string;
}

const SPEC: TableSpec<Row> = {
  table: 'tblVanDeChamDiem',
  sheet: 'Vấn đề chấm điểm',
  fields: [
    field('Mức độ', 'severity', word(SEVERITY_LABELS), { max: 14 }),
    field('Đơn vị', 'unit', text as never, { max: 26 }),
    field('Mục', 'criterion', text as never, { max: 10 }),
    field('Lần chấm', 'layer', word(LAYER_WORDS) as never, { max: 12 }),
    field('Vấn đề', 'message', text, { min: 40, max: 70 }),
    field('Chỗ', 'where', text as never, { max: 36 }),
    field('Quy tắc', 'rule', text, { max: 24 }),
  ],
};

/** What the checks of a round found, to be settled before the result is published. */
export const scoringFindingsSheet = (findings: readonly ScoringFinding[]): SheetModel => {
  const rows = findings.map(
    ({ where, ...about }): Row => present({ ...about, where: formatPlace(where) || undefined }) as Row,
  );
  return { ...fitRows(tableSheet(SPEC, rows)), derived: true };
};
