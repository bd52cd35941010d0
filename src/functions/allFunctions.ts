import { donvi } from './donvi.ts';
import { han } from './han.ts';
import type { FunctionId } from './start/index.ts';
import { loaihan } from './loaihan.ts';
import type { CellFunction } from './start/index.ts';
import { sodonvi } from './sodonvi.ts';
import { tungay } from './tungay.ts';

/** Each id with its function: a new id without one does not compile. */
export const ALL_FUNCTIONS: Readonly<Record<FunctionId, CellFunction>> = {
  HAN: han,
  TUNGAY: tungay,
  LOAIHAN: loaihan,
  DONVI: donvi,
  SODONVI: sodonvi,
};
