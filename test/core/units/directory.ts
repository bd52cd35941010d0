import type { DirectoryUnit } from '../../../src/core/units/index.ts';

const unit = (id: string, name: string, more: Partial<DirectoryUnit> = {}): DirectoryUnit => ({
  id,
  name,
  aliases: [],
  ...more,
});

/** A small directory of an invented place that lost its district on 1/7/2025. */
export const UNITS: readonly DirectoryUnit[] = [
  unit('quan-uy', 'Quận ủy Sông Trăng', { aliases: ['Khối Đảng'] }),
  unit('dan-van', 'Ban Dân vận Quận ủy', { aliases: ['Khối Đảng'] }),
  unit('ubnd', 'Ủy ban nhân dân quận Sông Trăng', { shortName: 'UBND quận' }),
  unit('vhtt', 'Phòng Văn hóa và Thông tin'),
  unit('gddt', 'Phòng Giáo dục và Đào tạo'),
  unit('ldtbxh', 'Phòng Lao động - Thương binh và Xã hội'),
  unit('tai-chinh', 'Phòng Tài chính'),
  unit('to-chuc', 'Phòng Tổ chức'),
  unit('ky-thuat', 'Hội đồng kỹ thuật'),
  unit('ldld', 'Liên đoàn Lao động quận'),
  unit('mttq', 'Ủy ban Mặt trận Tổ quốc Việt Nam quận', { aliases: ['MTTQ'] }),
  unit('lhpn', 'Hội Liên hiệp Phụ nữ phường Hồ Sen'),
  unit('thi-tran', 'UBND thị trấn Hồ Sen'),
  unit('cum-8', 'Cụm thi đua số 8'),
  unit('ben-say', 'Phường Bến Sậy', { validTo: '2025-06-30', successor: 'ben-say-moi' }),
  unit('cau-van', 'Phường Cầu Ván', { validTo: '2025-06-30', successor: 'ben-say-moi' }),
  unit('dong-lau', 'Phường Đồng Lau', { validTo: '2024-12-31', successor: 'ben-say' }),
  unit('ben-say-moi', 'Phường Bến Sậy', { validFrom: '2025-07-01', aliases: ['Phường Cầu Ván'] }),
  unit('phuong', 'Các phường', {
    members: ['ben-say', 'cau-van', 'dong-lau'],
    aliases: ['Đảng ủy-UBND các phường', 'UBND các phường'],
  }),
  unit('phong', 'Các phòng', { members: ['vhtt', 'gddt'] }),
  unit('tat-ca', 'Các phòng, các phường', { members: ['phong', 'phuong', 'vhtt'] }),
];
