import type { Head } from '../lexicon/heads.ts';
import type { Context } from './context.ts';
import type { Decision } from './decision.ts';
import type { Piece } from './piece.ts';

/** Bodies that live inside another: "Văn phòng | Sở", "Đảng ủy | Công an tỉnh", "Cơ quan thường trực | Hội đồng". */
const HOSTED = new Set([
  'ban quản lý',
  'ban chỉ huy',
  'ban chỉ đạo',
  'ban điều hành',
  'bộ chỉ huy',
  'bộ tư lệnh',
  'hội đồng',
  'ủy ban trung ương',
  'trung ương đoàn',
  'trung ương hội',
  'văn phòng',
  'đảng ủy',
  'đảng bộ',
  'chi bộ',
  'công đoàn',
  'đoàn thanh niên',
  'thanh tra',
  'ban thường vụ',
  'ban đại diện',
  'ban liên lạc',
  'ban thường trực',
  'ban chấp hành',
  'cơ quan thường trực',
  'cơ quan',
  'thường trực',
  'ủy ban kiểm tra',
  'bộ phận',
  'tổ',
  'tổ giúp việc',
  'bộ phận giúp việc',
  'chi nhánh',
  'cổng thông tin điện tử',
  'trung tâm',
  'đơn vị',
  'đoàn',
  'tổng công ty',
  'công ty',
]);

/** Bodies that have others inside: "Phòng Tổ chức | Sở Y tế". */
const HOSTS = new Set([
  'sở',
  'bộ',
  'cục',
  'tổng cục',
  'ubnd',
  'hđnd',
  'đảng ủy',
  'quận ủy',
  'huyện ủy',
  'thị ủy',
  'thành ủy',
  'tỉnh ủy',
  'công an',
  'mttq',
  'bộ chỉ huy quân sự',
  'bộ tư lệnh',
  'chính phủ',
  'quốc hội',
  'hội đồng',
  'đoàn đbqh',
  'đảng bộ',
  'ngân hàng',
  'ngân hàng nhà nước',
  'ngân hàng chính sách xã hội',
]);

/** "Văn phòng | Đảng ủy" is one name, "BHXH | Chi cục Thuế" are two. */
export function afterHead(piece: Piece, next: Head): Decision {
  if (piece.head.bare !== 'whole' || HOSTED.has(piece.head.id)) return 'join';
  return next.rank > piece.head.rank ? 'join' : 'guess';
}

/** Is the body whose head begins at word `at` named inside the piece: "Phòng Tổ chức | Sở Y tế"? */
export function hosts(context: Context, next: Head, piece: Piece, at: number): boolean {
  if (!HOSTS.has(next.id)) return false;
  const complete = context.field(piece.content, at);
  return !complete || (next.rank > piece.head.rank + 1 && !isOfMany(context, at));
}

/** "UBND | các phường": what so many have is a collective. */
export const isOfMany = (context: Context, at: number) => context.pluralPlace(at + context.headLength(at));

/** The bodies whose office is called "Văn phòng …". */
export const OFFICE_HOSTS = new Set([
  'hđnd',
  'đoàn đbqh',
  'ubnd',
  'quận ủy',
  'huyện ủy',
  'thành ủy',
  'tỉnh ủy',
  'đảng ủy',
]);

/** What is nothing without the body it belongs to, and so may stand at the end of a line only because that was full. */
const NEVER_ALONE = new Set(['cơ quan thường trực', 'ban chấp hành', 'ban thường vụ', 'ban thường trực']);

/** "Cơ quan Thường trực ⏎ Hội đồng TĐKT", "Lãnh đạo ⏎ UBND quận", "Văn phòng ⏎ HĐND và UBND". */
export function needsHost(context: Context, { head, content }: Piece, at: number): boolean {
  if (content < at) return false;
  const next = context.head(at);
  if (head.id === 'văn phòng') return OFFICE_HOSTS.has(next.id) && !isOfMany(context, at);
  return (head.front || NEVER_ALONE.has(head.id)) && next.rank > head.rank;
}
