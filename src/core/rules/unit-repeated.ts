import { defineRule } from './frame/index.ts';
import { type Mention, mentionsOf, sameUnitKey } from './shared/mentions.ts';

/** The same body twice in one cell: "các phường, các phường". */
export const unitRepeated = defineRule({
  id: 'unit-repeated',
  group: 'units',
  severity: 'warning',
  scope: 'task',
  summary: 'Mỗi đơn vị chỉ ghi một lần trong một ô.',
  why: 'Tên ghi hai lần thường là sót lại khi chép; có khi chỗ thứ hai lẽ ra là một đơn vị khác.',
  example: { bad: 'Các phòng, các phường, các phường', good: 'Các phòng, các phường' },
  messages: { repeated: 'Ô này ghi “{unit}” hai lần.' },
  check({ task, appendix }, report) {
    const seen = new Map<string, Mention>();
    let before: Mention | undefined;
    for (const mention of mentionsOf(task, appendix)) {
      const key = JSON.stringify([mention.column, mention.ref.role, sameUnitKey(mention.ref)]);
      const previous = before?.column === mention.column ? before : undefined;
      if (!seen.has(key)) seen.set(key, mention);
      else
        report({
          messageId: 'repeated',
          data: { unit: mention.ref.name },
          at: mention.at,
          span: mention.span,
          ...(previous && isOnlyParted(previous, mention)
            ? { fix: { value: cutOut(mention, previous), label: 'Bỏ chỗ ghi lặp' } }
            : {}),
        });
      before = mention;
    }
  },
});

/** Between the two stands a separator and nothing else, so that the second can go together with it. */
const isOnlyParted = (previous: Mention, { cell, span }: Mention) =>
  /^[\s,;•+–-]*(?:và\s*)?$/u.test(cell.slice(previous.span[1], span[0]));

const cutOut = ({ cell, span }: Mention, previous: Mention) =>
  cell.slice(0, previous.span[1]) + cell.slice(span[1]);
