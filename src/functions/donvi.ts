import { resolveUnit, splitUnits } from '../core/units/index.ts';
import { ordinalOf, textOfCell, UNITS_PARAMETER } from './arguments.ts';
import { directoryOf } from './directory.ts';
import { CellError, type CellFunction } from './start/index.ts';

/**
 * =TDKT.DONVI("P. Nội vụ; các phường"; 1; tblDonVi) → "Phòng Nội vụ". A name that the directory does not have, or has
 * twice, stays as it was written: an error there would be taken for "no such unit" by IFNA, and the unit be lost.
 */
export const donvi: CellFunction = {
  description: {
    vi: 'Đơn vị thứ n trong ô. Có danh mục thì trả tên đầy đủ; tên chưa thấy trong danh mục giữ như đã viết. #N/A khi ô không có đơn vị thứ n.',
    en: 'The n-th unit of the cell. With a directory its full name; a name that is not in it stays as written. #N/A where there is no n-th unit.',
  },
  parameters: [
    UNITS_PARAMETER,
    {
      name: { vi: 'thứ_tự', en: 'n' },
      description: { vi: 'Lấy đơn vị thứ mấy; bỏ trống là 1.', en: 'Which unit; 1 when left out.' },
      optional: true,
    },
    {
      name: { vi: 'danh_mục', en: 'directory' },
      description: {
        vi: 'Vùng danh mục: bảng tblDonVi, một cột tên, hoặc hai cột tên và tên gọi khác (mỗi tên một dòng trong ô).',
        en: 'Range of the directory: the table tblDonVi, one column of names, or two: name and other names (one a line).',
      },
      optional: true,
      range: true,
    },
  ],
  result: 'string',
  run([cell, n, range]) {
    const units = splitUnits(textOfCell(cell));
    const ordinal = ordinalOf(n);
    const directory = directoryOf(range);
    const unit = units[ordinal - 1];
    if (!unit) throw noSuchUnit(ordinal, units.length);
    if (!directory || unit.kind === 'person') return unit.name;
    const { unitId } = resolveUnit(unit.name, directory);
    return (unitId !== undefined && directory.byId.get(unitId)?.name) || unit.name;
  },
};

function noSuchUnit(ordinal: number, count: number): CellError {
  if (count === 0)
    return new CellError('no-answer', { vi: 'Ô không ghi đơn vị nào.', en: 'The cell names no unit.' });
  return new CellError('no-answer', {
    vi: `Ô chỉ ghi ${count} đơn vị, không có đơn vị thứ ${ordinal}.`,
    en: `The cell names ${count} unit(s) only; there is no number ${ordinal}.`,
  });
}
