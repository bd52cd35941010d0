import type { Appendix, Plan } from '../plan/index.ts';
import { oneLine } from '../text/index.ts';
import { defineRule, type RuleContext } from './frame/index.ts';

/** "(Ban hành kèm theo …)" beside "(Kèm theo …)"; "Quyết định số 5/KH-…". */
export const appendixFormulaDiffers = defineRule({
  id: 'appendix-formula-differs',
  group: 'document',
  severity: 'info',
  scope: 'appendix',
  summary: 'Các phụ lục dùng một câu “(Kèm theo …)”, gọi đúng loại văn bản.',
  why: 'Phụ lục của một văn bản ghi “(Kèm theo …)”; “ban hành kèm theo” dành cho quy chế, quy định được ban hành cùng quyết định.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III, mục 1',
  example: {
    bad: 'Phụ lục 1 “(Ban hành kèm theo …)”, phụ lục 2 “(Kèm theo …)”',
    good: 'Cả hai ghi “(Kèm theo Kế hoạch số …)”',
  },
  severities: { kind: 'warning' },
  messages: {
    words: '{appendix} ghi “{stated}”, các phụ lục khác ghi “{usual}”.',
    kind: '{appendix} gọi văn bản là “{stated}”, nhưng số {number} là của “{right}”.',
  },
  check({ key, label, heading, attachedTo }, report, context) {
    const formula = formulaOf(heading);
    if (!formula) return;
    const appendix = label ?? 'Phụ lục';
    const at = { kind: 'appendix', appendix: key, field: 'heading' } as const;
    const usual = context.once(usualWords);
    if (usual !== undefined && formula.words !== usual)
      report({ messageId: 'words', data: { appendix, stated: say(formula.words), usual: say(usual) }, at });
    const number = attachedTo?.number ?? undefined;
    const right = KINDS.get(/[/-]([A-ZĐ]{2})[-–]/u.exec(number ?? '')?.[1] ?? '');
    if (number !== undefined && right !== undefined && KIND_NAMES.has(formula.kind) && formula.kind !== right)
      report({
        messageId: 'kind',
        data: { appendix, stated: say(formula.kind), number, right: say(right) },
        at,
      });
  },
});

const KINDS: ReadonlyMap<string, string> = new Map([
  ['KH', 'kế hoạch'],
  ['QĐ', 'quyết định'],
  ['TB', 'thông báo'],
  ['HD', 'hướng dẫn'],
  ['TT', 'thông tư'],
  ['NQ', 'nghị quyết'],
  ['CT', 'chỉ thị'],
]);
const KIND_NAMES = new Set(KINDS.values());

interface Formula {
  words: string;
  kind: string;
}

/** "(Ban hành kèm theo Kế hoạch số …" → the words before the kind of document, and the kind. */
function formulaOf(heading: string | undefined): Formula | undefined {
  const found = /(?<words>(?:ban hành )?kèm theo)\s+(?<kind>\p{L}+ \p{L}+)/iu.exec(oneLine(heading ?? ''));
  const { words = '', kind = '' } = found?.groups ?? {};
  return found ? { words: words.toLowerCase(), kind: kind.toLowerCase() } : undefined;
}

/** The words that most appendices use; "kèm theo" where as many use the other. */
const usualWords = ({ plan }: RuleContext) => usualIn(plan);

function usualIn({ appendices }: Plan): string | undefined {
  const all = appendices.flatMap(({ heading }: Appendix) => formulaOf(heading)?.words ?? []);
  const short = all.filter((words) => words === 'kèm theo').length;
  return all.length < 2 ? undefined : short * 2 >= all.length ? 'kèm theo' : 'ban hành kèm theo';
}

const say = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);
