import type { DocColumns, DocLook, DocParagraph } from './model.ts';

/** Between margins of 30 and 20 mm on A4 upright. */
export const PORTRAIT_MM = 160;
const LEFT_MM = 64;

const line = (look: DocLook, text: string): DocParagraph => ({ kind: 'paragraph', look, text });

/**
 * Head of an official document: issuer, number and subject at the left, quốc hiệu, tiêu ngữ, place and day at the
 * right (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục IV). Place and day stay dotted where they are not known.
 */
export function letterhead(head: {
  issuer: string;
  number: string;
  subject?: string;
  /** Absent in minutes, which name their hours in the text. */
  day?: string;
}): DocColumns {
  const { issuer, number, subject, day } = head;
  return {
    kind: 'columns',
    columns: [
      {
        width: LEFT_MM,
        blocks: [
          line('issuer', issuer),
          { kind: 'rule', length: 24 },
          line('number', number),
          ...(subject === undefined ? [] : [line('subject', subject)]),
        ],
      },
      {
        width: PORTRAIT_MM - LEFT_MM,
        blocks: [
          line('nation', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
          line('motto', 'Độc lập - Tự do - Hạnh phúc'),
          { kind: 'rule', length: 62 },
          ...(day === undefined ? [] : [line('place', `………, ${day}`)]),
        ],
      },
    ],
  };
}

/** "Nơi nhận" at the left, post and name of who signs at the right. */
export const signature = (foot: {
  recipients: readonly string[];
  post: string;
  name: string;
}): DocColumns => ({
  kind: 'columns',
  columns: [
    {
      width: LEFT_MM,
      blocks: [
        line('recipients', 'Nơi nhận:'),
        ...foot.recipients.map((one) => line('recipient', `- ${one}`)),
      ],
    },
    { width: PORTRAIT_MM - LEFT_MM, blocks: [line('post', foot.post), line('handSign', foot.name)] },
  ],
});

/** Two who sign beside each other: thư ký and chủ tọa. */
export const signers = (posts: readonly [string, string]): DocColumns => ({
  kind: 'columns',
  columns: posts.map((post) => ({
    width: PORTRAIT_MM / 2,
    blocks: [line('post', post), line('handSign', '………………………')],
  })),
});
