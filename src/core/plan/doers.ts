import { oneLine } from '../text/index.ts';
import type { UnitRole } from '../units/index.ts';

/** Who leads, does and helps, from one cell; a role the cell does not name is absent. */
export type Doers = Partial<Record<UnitRole, string>>;

const LABELS: readonly [UnitRole, string][] = [
  ['coordinator', '(?:cơ quan |đơn vị )?phối hợp(?: với| cùng| thực hiện)*'],
  ['lead', '(?:cơ quan |đơn vị )?chủ trì(?:,? chỉ đạo| thực hiện| tham mưu)?|đầu mối'],
  ['implementer', '(?:cơ quan |đơn vị )?(?:thực hiện|tham mưu)'],
];
const LABEL = new RegExp(
  `(?:^|[\\n;.,]\\s*|(?<=\\s))[-–+•]?\\s*(?:${LABELS.map(([role, words]) => `(?<${role}>${words})`).join('|')})\\s*:\\s*`,
  'giu',
);

/**
 * "Chủ trì: A; Phối hợp: B", "A chủ trì, phối hợp với B", "A (chủ trì), B (phối hợp)", "A / B" → lead A, coordinator B.
 * Without any such word the whole cell is the lead's.
 */
export function splitDoers(text: string): Doers {
  return byLabels(text) ?? bySentence(text) ?? bySlash(text) ?? { lead: text };
}

function byLabels(text: string): Doers | undefined {
  const labels = [...text.matchAll(LABEL)];
  if (labels.length === 0) return undefined;
  const doers: Doers = {};
  const before = trimmed(text.slice(0, labels[0]?.index ?? 0));
  if (before) doers.lead = before;
  labels.forEach((label, i) => {
    const value = trimmed(text.slice(label.index + label[0].length, labels[i + 1]?.index ?? text.length));
    const role = LABELS.find(([name]) => label.groups?.[name] !== undefined)?.[0];
    if (value && role) doers[role] = [doers[role], value].filter(Boolean).join('; ');
  });
  return Object.keys(doers).length > 0 ? doers : undefined;
}

function bySentence(text: string): Doers | undefined {
  const line = oneLine(text);
  const both = /^(.+?),? *\(?chủ trì\)?[,;]? *(?:và )?phối hợp(?: với| cùng)*(?: các đơn vị:)? *(.+)$/iu.exec(
    line,
  );
  if (both?.[1] && both[2]) return { lead: trimmed(both[1]), coordinator: trimmed(both[2]) };
  const marked = /^(.+?) *\(chủ trì\)[,;]? *(.+?)(?: *\(phối hợp\))?$/iu.exec(line);
  if (marked?.[1] && marked[2]) return { lead: trimmed(marked[1]), coordinator: trimmed(marked[2]) };
  const each = /^(.+?) *chủ trì *[;,.] *(.+?) *phối hợp\.?$/iu.exec(line);
  if (each?.[1] && each[2]) return { lead: trimmed(each[1]), coordinator: trimmed(each[2]) };
  const plain = /^(.+?)[,;]? phối hợp (?:với|cùng) (.+)$/iu.exec(line);
  return plain?.[1] && plain[2] ? { lead: trimmed(plain[1]), coordinator: trimmed(plain[2]) } : undefined;
}

/** "Phòng A/Thanh tra Sở": both sides are names of their own; "UBND/HĐND" and "VH/TT" are not. */
function bySlash(text: string): Doers | undefined {
  const parts = text.split(/\s*\/\s*(?=\p{Lu})/u).map(trimmed);
  const [lead, coordinator] = parts;
  if (parts.length !== 2 || !lead || !coordinator) return undefined;
  const areNames = [lead, coordinator].every((name) => /\p{Ll}\S*\s+\S/u.test(name) || /\s\/\s/u.test(text));
  return areNames ? { lead, coordinator } : undefined;
}

const trimmed = (text: string) => text.replace(/^[\s;,.\-–+•]+|[\s;,\-–+•]+$/gu, '');
