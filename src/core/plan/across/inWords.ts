import { compareEvidence, EVIDENCE_KINDS, EVIDENCE_WORDS, type EvidenceKind } from './evidence.ts';
import type { Likely } from './likelyPairs.ts';

/** Why two statements are taken for the same work: "giống 82 % từ; cùng đợt 1; chỉ một bên ghi năm học 2021-2022". */
export function inWords({ a, b, score }: Likely, neutral: readonly string[]): string {
  const agreement = compareEvidence(a.evidence, b.evidence, neutral);
  const said = (kind: EvidenceKind, side: typeof a) =>
    side.evidence[kind].map((value) => (kind === 'name' ? `“${value}”` : value)).join(', ');
  const parts = EVIDENCE_KINDS.flatMap((kind): string[] => {
    const name = EVIDENCE_WORDS[kind];
    switch (agreement[kind]) {
      case 'same':
        return [`cùng ${name} ${said(kind, a)}`];
      case 'differs':
        return [`${name} khác nhau: ${said(kind, a)} và ${said(kind, b)}`];
      case 'one-sided':
        return [`chỉ một bên ghi ${name} ${said(kind, a) || said(kind, b)}`];
      case 'absent':
        return [];
    }
  });
  return [`giống ${String(Math.round(score * 100))} % từ`, ...parts].join('; ');
}
