import type { Tone } from './draw.ts';

/** The colours of Tình trạng; each is also its word. */
export const STATUS_TONES: readonly Tone[] = [
  { text: 'Quá hạn', tone: 'bad' },
  { text: 'Sắp đến hạn', tone: 'warning' },
  { text: 'Hoàn thành', tone: 'good' },
  { text: 'Hoàn thành chậm', tone: 'warning' },
  { text: 'Thường xuyên', tone: 'info' },
  { text: 'Chờ điều kiện', tone: 'neutral' },
  { text: 'Chưa rõ hạn', tone: 'neutral' },
];
