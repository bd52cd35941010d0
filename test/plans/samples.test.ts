import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plan, Task } from '../../src/core/plan/index.ts';
import { foldKey, oneLine } from '../../src/core/text/index.ts';
import { lostTexts } from '../support/nothingLost.ts';
import { documentAt, planAt, planOf } from '../support/readPlans.ts';
import type { TruthAppendix, TruthTask } from '../support/samples/truth.ts';

const samples = fileURLToPath(new URL('../../assets/samples/', import.meta.url));
const fixtures = fileURLToPath(new URL('./fixtures/', import.meta.url));
const FORMATS = ['docx', 'html', 'txt', 'xlsx'];
const others = readdirSync(fixtures).filter((name) => !name.endsWith('.json'));

interface Truth {
  document: Record<string, unknown>;
  appendices: TruthAppendix[];
}
const truthOf = (path: string) =>
  JSON.parse(readFileSync(path.replace(/\.[a-z]+$/u, '.expected.json'), 'utf8')) as Truth;

/** The fields in which a reading is held to the truth written by hand; texts on one line. */
const FIELDS = [
  'id',
  'code',
  'group',
  'parent',
  'title',
  'lead',
  'implementer',
  'coordinator',
  'deadlineText',
  'product',
  'legalBasis',
  'funding',
  'note',
  'inheritedDeadline',
] as const;

function shown(task: Task | TruthTask): Record<string, unknown> {
  const all = task as unknown as Record<string, unknown>;
  return Object.fromEntries(
    FIELDS.map((field) => [field, typeof all[field] === 'string' ? oneLine(all[field]) : all[field]]),
  );
}

/** Where one cell names both who leads and who helps, the truth says the names and the texts are its parts. */
function withParts(truth: TruthTask, task: Task | undefined): Record<string, unknown> {
  if (!truth.roles || !task) return shown(truth);
  const names = (role: string) => task.units.filter((unit) => unit.role === role).map(({ name }) => name);
  expect({ lead: names('lead'), coordinator: names('coordinator') }).toEqual(truth.roles);
  return { ...shown(truth), lead: task.lead, coordinator: task.coordinator };
}
const groupsOf = (appendix: Plan['appendices'][number] | TruthAppendix) =>
  appendix.groups.map(({ id, code, title, parent }) => ({ id, code, title: oneLine(title), parent }));

async function holdToTruth(path: string): Promise<void> {
  const plan = await planAt(path);
  const truth = truthOf(path);
  const { issuer, ...head } = truth.document;
  expect(plan.document).toMatchObject(head);
  // A letterhead is in capitals and may leave the place to the line above it.
  expect(foldKey(String(issuer ?? '')).startsWith(foldKey(plan.document.issuer ?? 'none'))).toBe(true);
  expect(plan.appendices.map(groupsOf)).toEqual(truth.appendices.map(groupsOf));
  expect(plan.appendices.map(({ tasks }) => tasks.map(shown))).toEqual(
    truth.appendices.map(({ tasks }, a) =>
      tasks.map((task, t) => withParts(task, plan.appendices[a]?.tasks[t])),
    ),
  );
}

describe('the sample plan', () => {
  test.each(FORMATS)('as .%s reads to what its author meant', (format) =>
    holdToTruth(`${samples}ke-hoach-mau.${format}`),
  );

  test('reads to the same plan in every format: ids, texts, deadlines, units', async () => {
    const plans = await Promise.all(FORMATS.map((format) => planAt(`${samples}ke-hoach-mau.${format}`)));
    const tellers = plans.map(({ appendices }) =>
      appendices.map(({ key, tasks }) => ({
        key,
        tasks: tasks.map((task) => ({
          ...shown(task),
          items: task.items.map(oneLine),
          deadline: { ...task.deadline, spans: undefined },
          units: task.units.map(({ name, text, ...unit }) => ({
            ...unit,
            name: oneLine(name),
            text: oneLine(text),
          })),
        })),
      })),
    );
    for (const teller of tellers.slice(1)) expect(teller).toEqual(tellers[0]);
  });
});

describe('plans of other shapes', () => {
  test.each(others)('%s reads to what its author meant', (name) => holdToTruth(fixtures + name));
});

describe('nothing is lost', () => {
  const all = [
    ...FORMATS.map((format) => `${samples}ke-hoach-mau.${format}`),
    ...others.map((name) => fixtures + name),
  ];
  test.each(all.map((path) => [path.replace(/^.*[\\/]/u, ''), path]))('%s', async (_, path) => {
    const document = await documentAt(path);
    expect(lostTexts(document.value, planOf(document))).toEqual([]);
  });
});
