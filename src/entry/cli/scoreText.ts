import { formatPlace } from '../../core/outcome/index.ts';
import { pointsText, type Ranked, type ScoringFinding } from '../../core/scoring/index.ts';
import type { Language } from './language.ts';
import { SEVERITIES } from './severities.ts';

const WORDS: Record<Language, { rank: string; points: string; noCluster: string }> = {
  vi: { rank: 'hạng', points: 'điểm', noCluster: 'Chưa chia cụm' },
  en: { rank: 'rank', points: 'points', noCluster: 'No cluster' },
};

/** The ranking for a person, cluster by cluster, then what is to be looked at. */
export function scoreText(
  ranked: readonly Ranked[],
  findings: readonly ScoringFinding[],
  language: Language,
): string {
  const clusters = [...new Set(ranked.map(({ score }) => score.unit.cluster))];
  const tables = clusters.map((cluster) => {
    const members = ranked.filter(({ score }) => score.unit.cluster === cluster);
    const lines = members.map((one) => lineOf(one, language));
    return [cluster || WORDS[language].noCluster, ...lines].join('\n');
  });
  const told = findings.map((finding) => findingLine(finding, language)).join('\n');
  return `${[...tables, told].filter(Boolean).join('\n\n')}\n`;
}

function lineOf({ score, rank, class: name, awards, reasons }: Ranked, language: Language): string {
  const { rank: rankWord, points } = WORDS[language];
  const about = [name, ...awards, ...reasons].filter(Boolean).join('; ');
  const place = rank === undefined ? '–' : `${rankWord} ${rank}`;
  return `  ${place}  ${score.unit.name}: ${pointsText(score.total)} ${points}${about && ` (${about})`}`;
}

export function findingLine({ severity, message, where, rule }: ScoringFinding, language: Language): string {
  const place = formatPlace(where);
  return `${SEVERITIES[language][severity]}: ${message}${place && ` [${place}]`} (${rule})`;
}
