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
export const words = (alternatives: string) => new RegExp(`(?:^| )(?:${alternatives})(?: |$)`, 'u');

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
  // "Công việc và thời hạn": the time stands in the content's own cell.
  [
    'task',
    /^(?:cac |ten )?(?:noi dung|nhiem vu|cong viec|dau viec|hoat dong|viec)(?: va)? (?:thoi (?:gian|han)|tien do|han)(?: |$)/u,
  ],
  [
    'deadline',
    words(
      'thoi gian|thoi han|thoi diem|khi nao|bao gio|deadline|tien do|ky han|han (?:hoan thanh|nop|chot|cuoi|xu ly)|moc|lo trinh|(?:xong|hoan thanh) (?:truoc|trong)|ngay (?:hoan thanh|bao cao|nop)',
    ),
  ],
  [
    'deadline',
    /^(han(?: (?!muc|che|ngach|dien|hep)\p{L}+){0,3}|lich(?: (?:thuc hien|trien khai|hop))?|(?:phai )?xong|(?:phai|du kien) (?:xong|hoan thanh)|hoan thanh|bat dau|ket thuc|tu ngay|den ngay|(ngay|thang|ngay thang)( nam)?( thuc hien| hoan thanh)?)$/u,
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
  ['task', /^(?:cac )?(?:(?:mat|phan|trong tam) )?cong tac(?: trong tam)?$/u],
  ['lead', words('chu tri|chu cong|chu luc|chu nhiem|chi dao|phu trach|dau moi|chu quan|chiu trach nhiem')],
  [
    'coordinator',
    words(
      'phoi hop|phoi thuoc|ket hop|tro giup|voi ai|cung (?:lam|thuc hien|tham gia)|(?:ai|nguoi|don vi|co quan|bo phan) ho tro|(?:don vi|co quan|bo phan|khoa|phong|ban|nganh) (?:tham gia|lien quan|huong ung)',
    ),
  ],
  ['coordinator', /^ho tro$/u],
  // "Khoa/phòng", "Phòng, ban": kinds of offices and nothing else; "Phòng" alone may be a room.
  ['implementer', /^(?:khoa|phong|ban|to|doi)(?: (?:khoa|phong|ban|to|doi|nganh|trung tam))+$/u],
  [
    'implementer',
    words(
      'thuc hien|tham muu|thi hanh|phan cong|trach nhiem|trien khai|don vi|co quan|bo phan|can bo|chuyen vien|xay dung|luc luong|duoc giao|giao cho|(?:ai|nguoi) lam',
    ),
  ],
  [
    'other',
    /^(?:dia diem|noi|o dau|gui|nhan|cap|trinh|ban hanh|phe duyet|doi tuong|thanh phan|ho (?:va )?ten|chuc vu|chuc danh|(?:nam|ngay) sinh|ngay (?:ban hanh|ky)|so (?:hieu|dien thoai)|ky hieu|dien thoai|email|tinh hinh|trang thai|tinh trang)(?: |$)/u,
  ],
  ['other', words('kiem tra|giam sat|duyet|nguoi ky|xac nhan|nghiem thu|danh gia|tham dinh|cham')],
];

/** What the words of a header say that its column holds; undefined where they say nothing known. */
export function roleSaidBy(header: string): ColumnRole | undefined {
  const key = foldKey(header);
  return HEADER_WORDS.find(([, words]) => words.test(key))?.[0];
}
