export type { IsTrue } from './conditions.ts';
export { PageFrame } from './frame/PageFrame.tsx';
export type { FrameProps } from './frame/PageFrame.tsx';
export type { GridBook } from './model.ts';
export type { DrawChart } from './Pictures.tsx';
