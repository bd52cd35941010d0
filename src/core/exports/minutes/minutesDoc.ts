import { pointsText, type Ranked, type Scheme } from '../../scoring/index.ts';
import type { VoteRow } from '../../sheets/index.ts';
import { LANDSCAPE_MM } from '../appendixTable.ts';
import { letterhead, signers } from '../letterhead.ts';
import type { DocBlock, DocLook, DocModel } from '../model.ts';
import { pointsTable, rankingTable, voteTable } from './tables.ts';

/** What a council has before it when it decides. */
export interface Council {
  scheme: Scheme;
  ranked: readonly Ranked[];
  votes: readonly VoteRow[];
}

const line = (look: DocLook, text: string): DocBlock => ({ kind: 'paragraph', look, text });
const NUMBER = '……/BB-……';
const MOMENT = '…… giờ ……, ngày …… tháng …… năm ……';

/**
 * The minutes of the council after mẫu 1.10 of Nghị định 30/2020/NĐ-CP, with ranking and votes in the text and the
 * points as an annex. Who met, when and what was said stays dotted: nobody here was there.
 */
export const minutesDoc = (council: Council): DocModel => ({
  sections: [
    { orientation: 'portrait', blocks: minutes(council) },
    {
      orientation: 'landscape',
      blocks: [
        line('label', 'Phụ lục'),
        line('title', 'BẢNG TỔNG HỢP ĐIỂM'),
        line('attached', `(Kèm theo Biên bản số ${NUMBER} ngày …… tháng …… năm ……)`),
        ...sectionNames(council),
        pointsTable(council, LANDSCAPE_MM),
      ],
    },
  ],
});

function minutes(council: Council): DocBlock[] {
  const { scheme, ranked, votes } = council;
  const clusters = clustersOf(ranked);
  return [
    letterhead({ issuer: '………………………', number: `Số: ${NUMBER}` }),
    line('addressee', ''),
    line('title', 'BIÊN BẢN'),
    line('title', 'Họp Hội đồng xét kết quả chấm điểm thi đua'),
    { kind: 'rule', length: 40 },
    line('text', `Thời gian bắt đầu: ${MOMENT}`),
    line('text', 'Địa điểm: ……………………………………'),
    line('text', 'Thành phần tham dự: ……………………………………'),
    line('text', 'Chủ trì (chủ tọa): ……………………………………'),
    line('text', 'Thư ký (người ghi biên bản): ……………………………………'),
    line('heading', '1. Căn cứ chấm điểm'),
    line('text', basis(scheme, ranked.length, clusters.length)),
    line('heading', '2. Kết quả chấm điểm và xếp hạng'),
    ...clusters.flatMap(({ name, rows }) => [line('heading', name || 'Các đơn vị'), rankingTable(rows)]),
    ...(votes.length === 0 ? [] : [line('heading', '3. Kết quả bỏ phiếu'), voteTable(votes, ranked)]),
    line('heading', `${votes.length === 0 ? 3 : 4}. Ý kiến thảo luận và kết luận`),
    line('text', '……………………………………'),
    line('closing', `Cuộc họp kết thúc vào ${MOMENT}./.`),
    signers(['THƯ KÝ', 'CHỦ TỌA']),
  ];
}

const basis = ({ title, version, base }: Scheme, units: number, clusters: number) =>
  [
    `Điểm được chấm theo “${title}”${version === '' ? '' : `, phiên bản ${version}`}, thang điểm ${pointsText(base)}`,
    `${units} đơn vị${clusters > 1 ? ` thuộc ${clusters} cụm` : ''}.`,
  ].join('; ');

/** The code stands above a column, its words here. */
const sectionNames = ({ ranked }: Council): DocBlock[] => {
  const names = (ranked[0]?.score.sections ?? []).map(
    ({ criterion: { code, text } }) => `${code}: ${text.replace(/[.;:]+$/u, '')}`,
  );
  return names.length === 0 ? [] : [line('text', `Trong bảng, ${names.join('; ')}.`)];
};

function clustersOf(ranked: readonly Ranked[]): { name: string; rows: Ranked[] }[] {
  const names = [...new Set(ranked.map(({ score }) => score.unit.cluster))];
  return names.map((name) => ({ name, rows: ranked.filter(({ score }) => score.unit.cluster === name) }));
}
