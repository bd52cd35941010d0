import { type Area, areaAddress, type ValidationModel } from '../../core/workbook/index.ts';
import { escapeXml } from './xml.ts';

/** So many areas under one rule: programs read an attribute of any length, people who look into a file do not. */
const MOST_AREAS = 500;

/** The rules of a sheet. Cells of the same rule are one rule over many areas: Excel opens 65,534 of them at most. */
export function validationsXml(validations: readonly ValidationModel[]): string {
  const alike = new Map<string, Area[]>();
  for (const one of validations) {
    const rule = ruleXml(one);
    const areas = alike.get(rule);
    if (areas) areas.push(one.area);
    else alike.set(rule, [one.area]);
  }
  const all = [...alike].flatMap(([rule, areas]) =>
    inPieces(joinedDown(areas), MOST_AREAS).map((piece) =>
      rule.replace(SQREF, `sqref="${piece.map(areaAddress).join(' ')}"`),
    ),
  );
  return all.length === 0 ? '' : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

/** G5, G6, G8 → G5:G6, G8. */
function joinedDown(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  const ordered = [...areas].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  for (const area of ordered) {
    const last = joined.at(-1);
    const isBelow = last?.left === area.left && last.right === area.right && last.bottom + 1 === area.top;
    if (last && isBelow) last.bottom = area.bottom;
    else joined.push({ ...area });
  }
  return joined;
}

const inPieces = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/** Where the areas of a rule come in; nothing that is escaped can look like it. */
const SQREF = '<areas>';

/** A text beside a cell holds 255 characters. */
const MOST_MESSAGE = 255;

function ruleXml({ list, number, day, message }: ValidationModel): string {
  const { attributes, formulas, error } = list
    ? listRule(list)
    : number
      ? numberRule(number)
      : day
        ? DAY
        : ANY;
  const prompt = message ? ` prompt="${escapeXml([...message].slice(0, MOST_MESSAGE).join(''))}"` : '';
  return (
    `<dataValidation${attributes} allowBlank="1" showInputMessage="1" showErrorMessage="1"` +
    `${error ? ` error="${escapeXml(error)}"` : ''}${prompt} ${SQREF}>${formulas}</dataValidation>`
  );
}

interface Rule {
  attributes: string;
  formulas: string;
  error?: string;
}
const ANY: Rule = { attributes: '', formulas: '' };
/** Words may stand for a day ("đã xong"), so that Excel asks but lets them pass. */
const DAY: Rule = {
  attributes: ' type="date" errorStyle="warning" operator="greaterThanOrEqual"',
  formulas: '<formula1>1</formula1>',
  error: 'Ô này ghi ngày, dạng ngày/tháng/năm. Vẫn giữ những chữ vừa gõ?',
};
const numberRule = ({ min, max }: { min: number; max: number }): Rule => ({
  attributes: ' type="decimal" operator="between"',
  formulas: `<formula1>${min}</formula1><formula2>${max}</formula2>`,
  error: `Ô này ghi một số từ ${min} đến ${max}.`,
});

/** Names of units may be new ones: a list by name only warns. */
function listRule(list: NonNullable<ValidationModel['list']>): Rule {
  if ('name' in list)
    return {
      attributes: ' type="list" errorStyle="warning"',
      formulas: `<formula1>${escapeXml(list.name)}</formula1>`,
      error: 'Tên này chưa có trong danh sách. Vẫn giữ?',
    };
  return {
    attributes: ' type="list"',
    formulas: `<formula1>${escapeXml(`"${list.values.join(',')}"`)}</formula1>`,
    error: 'Hãy chọn một mục trong danh sách của ô.',
  };
}
