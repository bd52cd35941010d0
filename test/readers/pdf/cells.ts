import type { Plan } from '../../../src/core/plan/index.ts';
import { oneLine } from '../../../src/core/text/index.ts';

/** Every cell of the annexes by where it belongs. */
export function cellsOf({ appendices }: Plan): Map<string, string> {
  const cells = appendices.flatMap(({ key, columns, groups, tasks }) => [
    ...columns.map(({ header }, i): [string, unknown] => [JSON.stringify([key, 'column', i]), header]),
    ...groups.map(({ code, parent, title }): [string, unknown] => [
      JSON.stringify([key, 'group', parent, code]),
      title,
    ]),
    ...tasks.flatMap(({ id, other, where: _, ...task }) =>
      Object.entries({ ...task, ...other }).map(([field, value]): [string, unknown] => [
        JSON.stringify([id, field]),
        value,
      ]),
    ),
  ]);
  return new Map(
    cells.flatMap(([at, value]) =>
      typeof value === 'string' && value !== '' ? [[at, oneLine(value)] as const] : [],
    ),
  );
}
