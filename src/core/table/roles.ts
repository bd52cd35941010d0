import { foldKey } from '../text/index.ts';

export const COLUMN_ROLES = [
  'code',
  'task',
  'lead',
  'implementer',
  'coordinator',
  'deadline',
  'product',
  'legalBasis',
  'funding',
  'note',
  'other',
] as const;
/** What a column of a task table holds. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Whole words of a folded header: "chu tri" in "co quan chu tri", not in "chu trinh". */
const words = (alternatives: string) => new RegExp(`(?:^| )(?:${alternatives})(?: |$)`, 'u');

/**
 * Words of headers, folded (no marks, lower case), the most telling first: "Kết quả thực hiện" is a product
 * although "thực hiện" alone is a doer, "Thời gian thực hiện" a deadline although it holds the same word.
 */
const HEADER_WORDS: readonly [ColumnRole, RegExp][] = [
  ['code', /^(so )?(s? ?t ?t|so thu tu|thu tu|ma so|ma|so|muc)( nhiem vu| cong viec| viec)?$/u],
  [
    'other',
    words(
      'chi tieu|tieu chi|muc tieu|don vi tinh|dvt|so luong|ty le|ti le|(?<!(?:dia|thoi|trong|cao) )diem|ket qua nam truoc|(?:nguoi|don vi|co quan|can bo|lanh dao) theo doi',
    ),
  ],
  ['other', /^(?:nhom|linh vuc|mang)(?: |$)/u],
  ['note', words('ghi chu|luu y')],
  [
    'deadline',
    words(
      'thoi gian|thoi han|thoi diem|khi nao|tien do|ky han|han (?:hoan thanh|nop|chot|cuoi|xu ly)|moc|lo trinh|(?:xong|hoan thanh) (?:truoc|trong)|ngay (?:hoan thanh|bao cao|nop)',
    ),
  ],
  [
    'deadline',
    /^(han|hoan thanh|bat dau|ket thuc|tu ngay|den ngay|(ngay|thang|ngay thang)( nam)?( thuc hien| hoan thanh)?)$/u,
  ],
  ['funding', words('kinh phi|nguon von|du toan')],
  [
    'legalBasis',
    words('can cu|co so phap ly|van ban (?:giao|chi dao|lien quan|can cu|quy dinh)|theo van ban'),
  ],
  ['product', words('san pham|ket qua|dau ra|minh chung|hinh thuc van ban|van ban trien khai')],
  ['implementer', /^(?:(?:co quan|don vi|bo phan|nguoi|can bo) )?chuan bi(?: |$)/u],
  [
    'task',
    words('noi dung|nhiem vu|cong viec|dau viec|hoat dong|viec|giai phap|chuong trinh cong tac|ten cong tac'),
  ],
  ['lead', words('chu tri|chi dao|phu trach|dau moi|chu quan|chiu trach nhiem')],
  ['coordinator', words('phoi hop|(?:ai|nguoi|don vi|co quan|bo phan) ho tro')],
  ['coordinator', /^ho tro$/u],
  // "Khoa/phòng", "Phòng, ban": kinds of offices and nothing else; "Phòng" alone may be a room.
  ['implementer', /^(?:khoa|phong|ban|to|doi)(?: (?:khoa|phong|ban|to|doi|nganh|trung tam))+$/u],
  [
    'implementer',
    words(
      'thuc hien|tham muu|thi hanh|phan cong|trach nhiem|trien khai|don vi|co quan|bo phan|can bo|chuyen vien|xay dung|(?:ai|nguoi) lam',
    ),
  ],
];

/** "Thời gian hoàn thành" → deadline; "Đơn vị chủ trì/phối hợp", which holds several doers, → lead. */
export function roleOfHeader(header: string): ColumnRole {
  const key = foldKey(header);
  if (key === '') return header.trim() === '#' ? 'code' : 'other';
  const role = HEADER_WORDS.find(([, words]) => words.test(key))?.[0] ?? 'other';
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
  const papers = headers.findIndex(
    (header, i) => !said[i] && roles[i] === 'other' && PAPERS.test(foldKey(header)),
  );
  return isTaskTable(['task', ...roles])
    ? roles.map((role, i) => (i === papers ? take('task') : role))
    : roles;
}

/** "Tên văn bản", "Hội nghị, cuộc họp", "Nhóm nhiệm vụ": what is to be made or held, where no column has the content. */
const PAPERS =
  /^(?:(?:ten|danh muc|loai)(?: cac)? )?(?:van ban|bao cao|de an|du an|hoi nghi|cuoc hop|phien hop|phong trao|chuyen de|ho so|chuong trinh|ke hoach|cuoc thi|mo hinh|su kien|nhom (?:nhiem vu|cong viec|viec|noi dung|giai phap))(?!\p{L})/u;
