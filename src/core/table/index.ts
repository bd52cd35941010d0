export type { RawCell, RawParagraph, RawRow, RawTable, SourceDocument } from './raw.ts';
