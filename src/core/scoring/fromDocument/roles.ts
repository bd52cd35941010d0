import { foldKey } from '../../text/index.ts';

/** What a column of a criteria table holds. */
export const CRITERIA_ROLES = [
  'code',
  'text',
  'base',
  'bonus',
  'deduction',
  'weight',
  'self',
  'verified',
  'evidence',
  'scorer',
  'appliesTo',
  'guide',
  'note',
  'other',
] as const;
export type CriteriaRole = (typeof CRITERIA_ROLES)[number];

const words = (alternatives: string) => new RegExp(`(?:^| )(?:${alternatives})(?: |$)`, 'u');

/** Folded words of headers, the most telling first: "Điểm tự chấm" is no column of points to reach. */
const HEADER_WORDS: readonly [CriteriaRole, RegExp][] = [
  ['code', /^(?:so )?(?:tt|stt|so thu tu|thu tu|ma|ma so|so|muc|ma tieu chi)$/u],
  ['note', words('ghi chu|luu y')],
  ['self', words('tu cham|tu danh gia|tu (?:cho )?diem|diem (?:don vi|truong|phong|xa|phuong) (?:tu )?cham')],
  ['evidence', words('minh chung|kiem chung|chung minh|tai lieu|ho so|can cu (?:cham|xac dinh|danh gia)')],
  [
    'verified',
    words(
      'tham dinh|phuc tra|cham lai|hoi dong|ket qua cham|diem (?:cum|khoi|to|ban|so|cap tren|doan|kiem tra)(?: \\S+)* cham|duoc cham|diem dat|diem dat duoc|dat duoc|xac nhan|kiem tra cham',
    ),
  ],
  [
    'guide',
    words(
      'huong dan|cach (?:cham|tinh|danh gia|thuc)(?: \\S+)*|phuong phap|quy dinh cham|muc (?:cham|tinh|do)|bieu diem chi tiet|nguyen tac|dien giai|yeu cau|tieu chuan cham|noi dung cham|thang diem chi tiet',
    ),
  ],
  ['bonus', words('thuong|cong')],
  ['deduction', words('tru')],
  ['weight', words('trong so|ty trong|he so')],
  ['appliesTo', words('doi tuong|ap dung')],
  [
    'scorer',
    words(
      '(?:don vi|co quan|bo phan|phong|noi|nguoi|can bo) (?:\\S+ )?(?:cham|theo doi|danh gia|phu trach|chu tri|kiem tra)(?: \\S+)*|dau moi(?: \\S+)*|theo doi',
    ),
  ],
  ['text', words('noi dung|tieu chi|tieu chuan|nhiem vu|cong viec|hang muc')],
  ['base', words('diem|chuan|toi da|thang diem|bieu diem|barem')],
  ['text', words('chi tieu|danh muc|cong tac')],
];

/** "Điểm chuẩn" → base; words that say nothing → other. */
export function criteriaRoleOf(header: string): CriteriaRole {
  const key = foldKey(header);
  if (/^diem (?:chuan|toi da|quy dinh)$/u.test(key)) return 'base';
  return HEADER_WORDS.find(([, pattern]) => pattern.test(key))?.[0] ?? 'other';
}
