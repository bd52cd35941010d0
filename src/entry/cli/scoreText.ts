import { formatPlace } from '../../core/outcome/index.ts';
import { pointsText, type Ranked, type ScoringFinding } from '../../core/scoring/index.ts';
import { SEVERITY_LABELS } from '../../core/rules/index.ts';

/** The ranking for a person, cluster by cluster, then what is to be looked at. */
export function scoreText(ranked: readonly Ranked[], findings: readonly ScoringFinding[]): string {
  const clusters = [...new Set(ranked.map(({ score }) => score.unit.cluster))];
  const tables = clusters.map((cluster) => {
    const lines = ranked.filter(({ score }) => score.unit.cluster === cluster).map(lineOf);
    return [cluster || 'Chưa chia cụm', ...lines].join('\n');
  });
  return `${[...tables, findings.map(findingLine).join('\n')].filter(Boolean).join('\n\n')}\n`;
}

function lineOf({ score, rank, class: name, awards, reasons }: Ranked): string {
  const about = [name, ...awards, ...reasons].filter(Boolean).join('; ');
  return `  ${rank === undefined ? '–' : `hạng ${rank}`}  ${score.unit.name}: ${pointsText(score.total)} điểm${about && ` (${about})`}`;
}

export const findingLine = ({ severity, message, where, rule }: ScoringFinding): string => {
  const place = formatPlace(where);
  return `${SEVERITY_LABELS[severity]}: ${message}${place && ` [${place}]`} (${rule})`;
};
