import { congDoan } from './congDoan.ts';
import { doanPhuong } from './doanPhuong.ts';
import { khoiCoQuan } from './khoiCoQuan.ts';
import { khuPho } from './khuPho.ts';
import { phongBan } from './phongBan.ts';
import type { CriteriaSample } from './sample.ts';
import { phongSo } from './phongSo.ts';
import { soNganh } from './soNganh.ts';
import { thonXa } from './thonXa.ts';
import { toChuyenMon } from './toChuyenMon.ts';
import { toDanPho } from './toDanPho.ts';
import { tramYTe } from './tramYTe.ts';
import { truongHoc } from './truongHoc.ts';
import { xaNongThon } from './xaNongThon.ts';

/** The first three were written before the reader, the others after it. */
export const SAMPLES = {
  khuPho,
  truongHoc,
  phongBan,
  khoiCoQuan,
  tramYTe,
  doanPhuong,
  toDanPho,
  soNganh,
  xaNongThon,
  thonXa,
  toChuyenMon,
  congDoan,
  phongSo,
} satisfies Record<string, CriteriaSample>;
