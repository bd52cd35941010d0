import { defineRule } from './frame/index.ts';
import { mentionsOf, withSpan } from './shared/mentions.ts';

/** A name that fits several units of the directory equally well. */
export const unitAmbiguous = defineRule({
  id: 'unit-ambiguous',
  group: 'units',
  severity: 'warning',
  scope: 'task',
  summary: 'Tên đơn vị chỉ đúng một đơn vị trong danh mục.',
  why: 'Tên có thể hiểu là nhiều đơn vị thì không ai chắc việc đó của mình.',
  example: { bad: 'Phòng KT (Phòng Kinh tế hay Phòng Kỹ thuật?)', good: 'Phòng Kinh tế' },
  messages: { several: '“{unit}” có thể là {names}.' },
  check({ task, appendix }, report, { directory }) {
    for (const { ref, at, cell, span } of mentionsOf(task, appendix)) {
      if (ref.match !== 'ambiguous') continue;
      const units = (ref.candidates ?? []).flatMap((id) => directory.byId.get(id) ?? []);
      const names = [...new Set(units.map(({ name }) => name))];
      if (names.length < 2) continue;
      report({
        messageId: 'several',
        data: { unit: ref.name, names: names.map((name) => `“${name}”`).join(' hoặc ') },
        at,
        span,
        suggestions: names.flatMap((name) => {
          const value = withSpan(cell, span, name);
          return value === cell ? [] : [{ value, label: `Ghi “${name}”` }];
        }),
      });
    }
  },
});
