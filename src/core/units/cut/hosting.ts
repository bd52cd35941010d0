import type { Head } from '../lexicon/heads.ts';
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
  'ban thường trực',
  'ban chấp hành',
  'cơ quan thường trực',
  'cơ quan',
  'thường trực',
  'ủy ban kiểm tra',
  'bộ phận',
  'tổ',
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
]);

/** "Văn phòng | Đảng ủy" is one name, "BHXH | Chi cục Thuế" are two. */
export function afterHead(piece: Piece, next: Head): Decision {
  if (piece.head?.bare !== 'whole' || HOSTED.has(piece.head.id)) return 'join';
  return next.rank > piece.head.rank ? 'join' : 'guess';
}

/** Is the body that this head begins named inside the piece: "Phòng Tổ chức | Sở Y tế"? */
export const hosts = (next: Head, piece: Piece) =>
  HOSTS.has(next.id) && (HOSTED.has(piece.head?.id ?? '') || next.rank > (piece.head?.rank ?? 0));
