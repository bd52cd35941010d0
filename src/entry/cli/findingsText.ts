import type { Checked } from '../../app/index.ts';
import { countFindings } from '../../core/check/index.ts';
import { formatPlace } from '../../core/outcome/index.ts';
import type { Finding, Severity } from '../../core/rules/index.ts';
import { caret } from './caret.ts';
import type { Language } from './language.ts';
import { SEVERITIES } from './severities.ts';

interface Words {
  severity: Record<Severity, string>;
  fix: string;
  choice: string;
  evidence: string;
  blank: string;
  sum(counts: Record<Severity | 'fixable' | 'ignored', number>): string;
}

const WORDS: Record<Language, Words> = {
  vi: {
    severity: SEVERITIES.vi,
    fix: 'tự sửa được',
    choice: 'có thể chọn',
    evidence: 'minh chứng',
    blank: '(để trống)',
    sum: ({ error, warning, info, fixable, ignored }) =>
      `${error} chỗ bắt buộc sửa, ${warning} chỗ cần xác minh, ${info} chỗ nên sửa; ${fixable} chỗ tự sửa được${ignored > 0 ? `, ${ignored} chỗ đã bỏ qua` : ''}.`,
  },
  en: {
    severity: SEVERITIES.en,
    fix: 'mends itself',
    choice: 'choices',
    evidence: 'evidence',
    blank: '(blank)',
    sum: ({ error, warning, info, fixable, ignored }) =>
      `${error} errors, ${warning} to verify, ${info} to improve; ${fixable} mend themselves${ignored > 0 ? `, ${ignored} ignored` : ''}.`,
  },
};

/** The findings for a person: place, sentence, the line with a mark under what is meant, what can be done. */
export function findingsText(checked: Checked, language: Language): string {
  const words = WORDS[language];
  const blocks = checked.findings.map((finding) => block(finding, checked, words));
  const counts = { ...countFindings(checked.findings), ignored: checked.ignored.length };
  return `${[...blocks, words.sum(counts)].join('\n\n')}\n`;
}

function block(finding: Finding, { placeOf, textAt }: Checked, words: Words): string {
  const { rule, severity, message, target, span, evidence = [], fix, suggestions = [] } = finding;
  const { task, column: _column, ...place } = placeOf(target);
  const [line, mark] = caret(textAt(target) || words.blank, textAt(target) ? span : undefined);
  return [
    [task, formatPlace(place)].filter(Boolean).join(' — '),
    `  ${words.severity[severity]}: ${message} [${rule}]`,
    `    ${line}`,
    `    ${mark}`,
    ...evidence.map(
      ({ text, at }) =>
        `  ${words.evidence}: ${[text, at && formatPlace(sourceOf(placeOf(at)))].filter(Boolean).join(' — ')}`,
    ),
    ...(fix ? [`  ${words.fix}: ${fix.label}`] : []),
    ...(suggestions.length > 0
      ? [`  ${words.choice}: ${suggestions.map(({ label }) => label).join(' | ')}`]
      : []),
  ].join('\n');
}

const sourceOf = ({ task: _task, column: _column, ...place }: ReturnType<Checked['placeOf']>) => place;
