import type { Deadline } from '../../deadlines/index.ts';
import { foldKey, oneLine } from '../../text/index.ts';
import { startsLikeABody } from '../../units/index.ts';
import type { BodyItem, Plan, Task } from '../model.ts';
import { contentWords } from './contentWords.ts';
import { type Evidence, evidenceOf, oneSpelling } from './evidence.ts';
import { type Stage, stagesOf } from './stages.ts';

/** One piece of work as the plan says it somewhere: a task, an item of its agenda, or a line of the body. */
export interface Statement {
  /** Unique in the plan: "PL1.II.6", "PL2.I.2/1" for an item, "Thân II.2#5" for the fifth line of a section. */
  id: string;
  /** Where it stands among its like: the key of its appendix, or BODY. */
  list: string;
  text: string;
  task?: Task;
  /** Which item of the task's agenda, from 0. */
  item?: number;
  body?: BodyItem;
  /** Lines of the body one below another in one section have one number. */
  run?: number;
  deadline?: Deadline;
  evidence: Evidence;
  stages: readonly Stage[];
  words: ReadonlyMap<string, number>;
  /** Text in one spelling without marks: equal keys are the same words. */
  key: string;
}

export const BODY = 'Thân kế hoạch';

/** All statements of a plan in its order. A session of a council ("Phiên họp thứ hai: …") is only what it deals with. */
export const statementsOf = (plan: Plan): Statement[] => [
  ...plan.appendices.flatMap(({ key, tasks }) => tasks.flatMap((task) => ofTask(task, key))),
  ...ofBody(plan.body.items),
];

const SESSION = /^(?:phiên họp|kỳ họp|cuộc họp|họp hội đồng|họp)[^:]{0,40}:\s*/iu;

function ofTask(task: Task, list: string): Statement[] {
  const { items, title, deadline } = task;
  if (items.length > 0)
    return items.map((text, item) =>
      statement({ id: `${task.id}/${String(item + 1)}`, list, text, task, item, deadline }),
    );
  const text = title.replace(SESSION, '');
  return text.trim() === '' ? [] : [statement({ id: task.id, list, text, task, deadline })];
}

/** Lines that name work: not the letterhead, not the signature, not the references to the appendices. */
function ofBody(items: readonly BodyItem[]): Statement[] {
  const counts = new Map<string, number>();
  let run = 0;
  return items.flatMap((body, i) => {
    if (body.kind === 'head' || body.kind === 'end') return [];
    const at = (counts.get(body.section) ?? 0) + 1;
    counts.set(body.section, at);
    if (items[i - 1]?.section !== body.section) run++;
    const text = headOfLine(body.text);
    if (text === '' || (body.kind === 'heading' && isTitle(text))) return [];
    return [statement({ id: `Thân ${body.section}#${String(at)}`, list: BODY, text, body, run })];
  });
}

/** "II. TỔ CHỨC THỰC HIỆN" and "2. Sở Tài chính" name a section, no work. */
const isTitle = (text: string) => text === text.toUpperCase() || startsLikeABody(text);

const MARK = /^(?:[-–—•+*]|(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđ])[.)])\s*/u;
const MOST_WORDS = 60;

/** What a line announces: "- Phong trào “X”: tiếp tục cải thiện …" → Phong trào “X”; its explanation is no second task. */
function headOfLine(text: string): string {
  const line = oneLine(text).replace(MARK, '').replace(MARK, '');
  if (/^\(.*\)$/u.test(line)) return '';
  const [head = ''] = line.split(/:\s|(?<=[\p{Ll}”"’)])\.\s+(?=\p{Lu})/u);
  const said = head.split(' ').length >= 4 ? head : line;
  return said.split(' ').length > MOST_WORDS ? '' : said.replace(/[:;.]+$/u, '').trim();
}

function statement(said: Omit<Statement, 'evidence' | 'stages' | 'words' | 'key'>): Statement {
  const { text } = said;
  return {
    ...said,
    evidence: evidenceOf(text),
    stages: stagesOf(text),
    words: contentWords(text),
    key: keyOf(text),
  };
}

/** "Xét danh hiệu danh hiệu X (Đợt 2)." and "xét danh hiệu X (đợt 2)" are the same words: one key. */
export const keyOf = (text: string): string => foldKey(oneSpelling(oneLine(text))).replace(REPEATED, '$1');

const REPEATED = /(?<!\p{L})(\p{L}+(?: \p{L}+){1,3}) \1(?!\p{L})/gu;
