import { emptied, ROOM, withRoom } from '../unissued.ts';
import type { LetterText } from './fields.ts';

/** Number and day of a letter that nobody has issued yet: dots for the clerk's hand, or room for the system's stamp. */
export function numberAndDay(
  year: string,
  blank: boolean,
): Record<Extract<LetterText, 'Số công văn' | 'Ngày'>, string> {
  const day = `ngày …… tháng …… năm ${year}`;
  return blank
    ? { 'Số công văn': `${ROOM}/${ROOM}`, Ngày: withRoom(emptied(day)) }
    : { 'Số công văn': '……/……-……', Ngày: day };
}
