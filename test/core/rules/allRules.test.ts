import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ALL_RULES, RULE_GROUPS } from '../../../src/core/rules/index.ts';

const folder = fileURLToPath(new URL('../../../src/core/rules/', import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !['index.ts', 'allRules.ts'].includes(name))
  .map((name) => name.replace('.ts', ''));

describe('the list of rules', () => {
  test('holds each file once, under the file’s name', () => {
    expect(ALL_RULES.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test('goes by group', () => {
    const groups = ALL_RULES.map(({ group }) => RULE_GROUPS.indexOf(group));
    expect(groups).toEqual([...groups].sort((a, b) => a - b));
  });

  test.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('%s has a page', (_id, rule) => {
    const { summary, why, example, messages } = rule;
    for (const text of [summary, why, example.bad, example.good, ...Object.values(messages)])
      expect(text.length).toBeGreaterThan(8);
    expect(example.bad).not.toBe(example.good);
    expect(summary).toMatch(/\.$/u);
  });
});
