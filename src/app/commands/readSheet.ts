import type { Area, RangeSnapshot } from '../../core/workbook/index.ts';
import type { Command } from '../command.ts';
import { ImportError } from '../importError.ts';
import { idle } from '../state.ts';
import { readSources } from './readSources.ts';

/**
 * "Lấy từ vùng đang chọn / trang tính này": what is selected, with its merged cells; where that is a single cell, the
 * whole sheet it stands on.
 */
export const readSheet: Command = {
  id: 'read-sheet',
  enabled: idle,
  async run(_, call) {
    const { workbook } = call.ports;
    const selected = await workbook.readRange();
    const range = isOneCell(selected.area) ? await workbook.readRange({ sheet: selected.sheet }) : selected;
    if (isBlank(range)) throw new ImportError('blank-sheet', { sheet: range.sheet });
    return readSources.run({ sources: [{ kind: 'range', range }] }, call);
  },
};

const isOneCell = ({ top, left, bottom, right }: Area) => top === bottom && left === right;
const isBlank = ({ rows }: RangeSnapshot) =>
  rows.every((row) => row.every((cell) => cell === null || cell === ''));
