import { splitRoles } from './roles.ts';
import { startsLikeABody } from './startsLikeABody.ts';

/** "(phối hợp: Công an huyện)", "(phối hợp với Sở Nội vụ)": not a remark, it names who does what. */
export function isCall(remark: string): boolean {
  const [first] = splitRoles(remark);
  return (
    first?.role !== undefined && first.start > 0 && startsLikeABody(remark.slice(first.start, first.end))
  );
}
