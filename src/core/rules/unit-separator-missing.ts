import { defineRule } from './frame/index.ts';
import { type Mention, mentionsOf } from './shared/mentions.ts';

const SEPARATORS: readonly { mark: string; label: string }[] = [
  { mark: '; ', label: 'Thêm dấu chấm phẩy' },
  { mark: ', ', label: 'Thêm dấu phẩy' },
];

/** Two bodies with nothing between them: "Phòng GD&ĐT Các đơn vị trường học". */
export const unitSeparatorMissing = defineRule({
  id: 'unit-separator-missing',
  group: 'units',
  severity: 'warning',
  scope: 'task',
  summary: 'Giữa hai đơn vị có dấu phẩy, dấu chấm phẩy hoặc xuống dòng.',
  why: 'Hai tên viết liền dễ bị đọc thành một đơn vị; khi giao việc sẽ sót một bên.',
  example: { bad: 'Phòng Giáo dục Các trường học', good: 'Phòng Giáo dục; các trường học' },
  messages: { glued: 'Trước “{unit}” thiếu dấu ngăn cách với “{before}”.' },
  check({ task, appendix }, report) {
    const mentions = mentionsOf(task, appendix);
    mentions.forEach((mention, i) => {
      const before = mentions[i - 1];
      if (!mention.ref.guessed || before?.column !== mention.column || !isGlued(before, mention)) return;
      report({
        messageId: 'glued',
        data: { unit: mention.ref.text, before: before.ref.text },
        at: mention.at,
        span: mention.span,
        suggestions: SEPARATORS.map(({ mark, label }) => ({ value: parted(before, mention, mark), label })),
      });
    });
  },
});

const isGlued = (before: Mention, { cell, span }: Mention) =>
  /^\s*$/u.test(cell.slice(before.span[1], span[0]));

const parted = ({ span: [, end] }: Mention, { cell, span: [start] }: Mention, mark: string) =>
  cell.slice(0, end) + mark + cell.slice(start);
