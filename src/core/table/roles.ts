import { foldKey } from '../text/index.ts';
import { type ColumnRole, roleSaidBy, words } from './headerWords.ts';

/** "Thời gian hoàn thành" → deadline; "Đơn vị chủ trì/phối hợp", which holds several doers, → lead. */
export function roleOfHeader(header: string): ColumnRole {
  const key = foldKey(header);
  if (key === '') return header.trim() === '#' ? 'code' : 'other';
  const role = roleSaidBy(header) ?? 'other';
  return isDoer(role) && namesSeveralDoers(key) ? 'lead' : role;
}

const isDoer = (role: ColumnRole) => role === 'lead' || role === 'implementer' || role === 'coordinator';
const HELPS = words('phoi hop');
const LEADS_OR_DOES = words('chu tri|thuc hien|chi dao|tham muu|dau moi');
const namesSeveralDoers = (key: string) => HELPS.test(key) && LEADS_OR_DOES.test(key);

/**
 * Do this column's cells name both who leads and who helps? Only where the whole header says so: below
 * "Cơ quan thực hiện" a second line "Phối hợp" makes a plain coordinator.
 */
export function holdsSeveralDoers({ header, role }: { header: string; role: ColumnRole }): boolean {
  return role === 'lead' && namesSeveralDoers(foldKey(header));
}

/** A task table has a content column and a deadline or a doer column; others are kept as they are. */
export function isTaskTable(roles: readonly ColumnRole[]): boolean {
  return roles.includes('task') && roles.some((role) => role === 'deadline' || isDoer(role));
}

/** What a person said that columns hold, by the folded words of their headers. */
export type GivenRoles = ReadonlyMap<string, ColumnRole>;
export const NO_ROLES: GivenRoles = new Map();

/** [{ header: "Mốc chốt", role: 'deadline' }] → by the words without marks and case; the last word on a header counts. */
export const givenRoles = (choices: readonly { header: string; role: ColumnRole }[]): GivenRoles =>
  new Map(choices.map(({ header, role }) => [foldKey(header), role]));

/**
 * The role of each column, no role twice but `other`: what a person gave comes first; a further column that reads like
 * one already taken is kept under its header as `other`. `headers` are the words to go by, `full` those people see.
 */
export function rolesOf(
  headers: readonly string[],
  given: GivenRoles = NO_ROLES,
  full: readonly string[] = headers,
): ColumnRole[] {
  const taken = new Set<ColumnRole>();
  const take = (role: ColumnRole): ColumnRole => {
    if (role === 'other' || taken.has(role)) return 'other';
    taken.add(role);
    return role;
  };
  const said = full.map((header) => given.get(foldKey(header)));
  const first = said.map((role) => role && take(role));
  const roles = headers.map((header, i) => first[i] ?? take(roleOfHeader(header)));
  const told = said.map((role) => role !== undefined);
  const weighed = whoDoesIt(whenItIsDone(roles, headers, told), headers, told);
  const papers = headers.findIndex(
    (header, i) => !told[i] && weighed[i] === 'other' && PAPERS.test(foldKey(header)),
  );
  return isTaskTable(['task', ...weighed])
    ? weighed.map((role, i) => (i === papers ? take('task') : role))
    : weighed;
}

const STEP = words('trinh|du thao|lay y kien|tham dinh|gui|dang ky');
const DONE = words('hoan thanh|hoan tat|xong');

/** "Thời hạn trình", "Thời hạn hoàn tất": the second is the deadline, the first a step on the way. */
function whenItIsDone(
  roles: readonly ColumnRole[],
  headers: readonly string[],
  told: readonly boolean[],
): ColumnRole[] {
  const keys = headers.map(foldKey);
  const first = roles.indexOf('deadline');
  const done = keys.findIndex(
    (key, i) => i > first && !told[i] && roleOfHeader(key) === 'deadline' && DONE.test(key),
  );
  const isStep = first >= 0 && !told[first] && STEP.test(keys[first] ?? '') && !DONE.test(keys[first] ?? '');
  if (!isStep || done < 0) return [...roles];
  return roles.map((role, i) => (i === first ? 'other' : i === done ? 'deadline' : role));
}

/** "Đơn vị liên quan" beside one who leads helps; alone it names who does the work. */
function whoDoesIt(
  roles: readonly ColumnRole[],
  headers: readonly string[],
  told: readonly boolean[],
): ColumnRole[] {
  if (roles.some((role) => role === 'lead' || role === 'implementer')) return [...roles];
  const isConcerned = (i: number) => !told[i] && CONCERNED.test(foldKey(headers[i] ?? ''));
  return roles.map((role, i) => (role === 'coordinator' && isConcerned(i) ? 'implementer' : role));
}

const CONCERNED = words('tham gia|lien quan|huong ung');

/** "Tên văn bản", "Hội nghị, cuộc họp", "Nhóm nhiệm vụ": what is to be made or held, where no column has the content. */
const PAPERS =
  /^(?:(?:ten|danh muc|loai)(?: cac)? )?(?:van ban|bao cao|de an|du an|hoi nghi|cuoc hop|phien hop|phong trao|chuyen de|ho so|chuong trinh|ke hoach|cuoc thi|mo hinh|su kien|nhom (?:nhiem vu|cong viec|viec|noi dung|giai phap))(?!\p{L})/u;
