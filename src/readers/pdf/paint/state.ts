import { IDENTITY, type Matrix } from './matrix.ts';

/** The graphics state as far as text and lines need it. */
export interface State {
  transform: Matrix;
  font: string;
  size: number;
  letterSpace: number;
  wordSpace: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
}

export const newState = (): State => ({
  transform: IDENTITY,
  font: '',
  size: 0,
  letterSpace: 0,
  wordSpace: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
});
