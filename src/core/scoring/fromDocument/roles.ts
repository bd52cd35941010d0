import { foldKey } from '../../text/index.ts';

/** What a column of a criteria table holds. */
export const CRITERIA_ROLES = [
  'code',
  'text',
  'base',
  'bonus',
  'deduction',
  'weight',
  'level',
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
  ['base', /^(?:so |muc |thang )?diem(?: (?:chuan|toi da|quy dinh|cao nhat))?$/u],
  [
    'level',
    /^(?:(?:muc|loai|xep loai) )?(?:xuat sac|tot|kha|trung binh|yeu|kem)$|^(?:muc|loai) (?:[a-d]|\d)$/u,
  ],
  ['note', words('ghi chu|luu y')],
  [
    'self',
    words('tu cham|tu danh gia|tu (?:cho )?diem|diem (?:don vi|truong|phong|xa|phuong|tram) (?:tu )?cham'),
  ],
  ['evidence', words('minh chung|kiem chung|chung minh|tai lieu|ho so|can cu (?:cham|xac dinh|danh gia)')],
  [
    'guide',
    /^(?:huong dan|cach|phuong phap|quy dinh cham|nguyen tac|dien giai|noi dung cham|tieu chuan cham)(?: |$)/u,
  ],
  ['appliesTo', words('doi tuong|ap dung')],
  ['scorer', /^(?:(?:don vi|co quan|bo phan|noi|nguoi|can bo|dau moi)(?: (?!dung)\S+)*)$/u],
  ['text', /^(?:\S+ )?(?:noi dung|tieu chi|tieu chuan|nhiem vu|hang muc)(?: |$)/u],
  [
    'verified',
    words(
      'tham dinh|phuc tra|cham lai|hoi dong|ket qua cham|(?:cum|khoi|to|ban|so|phong|huyen|xa|phuong|trung tam|cap tren|doan|kiem tra)(?: \\S+)* cham|duoc cham|diem dat|diem dat duoc|dat duoc|xac nhan|kiem tra cham',
    ),
  ],
  ['guide', words('huong dan|cach (?:cham|tinh|danh gia)|phuong phap|muc (?:cham|tinh|do)|yeu cau|chi tiet')],
  ['bonus', words('diem thuong|thuong|diem cong')],
  ['deduction', words('diem tru|tru')],
  ['weight', words('trong so|ty trong|he so')],
  ['scorer', words('theo doi|phu trach')],
  ['text', words('noi dung|tieu chi|tieu chuan|nhiem vu|cong viec|hang muc')],
  ['base', words('diem|chuan|toi da|thang diem|bieu diem|barem')],
  ['text', words('chi tieu|danh muc|cong tac')],
];

/** "Điểm chuẩn" → base; words that say nothing → other. "Cộng" and "công" differ in nothing but their mark. */
export function criteriaRoleOf(header: string): CriteriaRole {
  if (/^cộng$/iu.test(header.normalize('NFC').trim())) return 'bonus';
  const key = foldKey(header);
  return HEADER_WORDS.find(([, pattern]) => pattern.test(key))?.[0] ?? 'other';
}
