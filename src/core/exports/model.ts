import type { Plan } from '../plan/index.ts';
import type { UnitNaming } from './unitNames.ts';

/** A paper document: sections with pages of their own, no bytes and no library. */
export interface DocModel {
  sections: DocSection[];
}

/** Begins on a new page and counts its pages from 1. */
export interface DocSection {
  orientation: 'portrait' | 'landscape';
  blocks: DocBlock[];
}

export type DocBlock = DocParagraph | DocRule | DocTable | DocColumns;

/**
 * label: "Phụ lục I"; title: its name; attached: "(Kèm theo …)"; text: a justified paragraph; closing: the last one, which
 * stays with the signatures below; heading: a part's name.
 */
type BodyLook = 'label' | 'title' | 'attached' | 'text' | 'closing' | 'heading';

/**
 * The parts of a letter in the decree's own names: superior (cơ quan chủ quản), issuer, number (số, ký hiệu), subject
 * (V/v …), nation (quốc hiệu), motto (tiêu ngữ), place (địa danh, ngày), addressee (kính gửi), recipients (the words
 * "Nơi nhận:"), recipient (a line below them), post (chức vụ người ký); handSign is the room for the hand's signature.
 */
type LetterLook =
  | 'superior'
  | 'issuer'
  | 'number'
  | 'subject'
  | 'nation'
  | 'motto'
  | 'place'
  | 'addressee'
  | 'recipients'
  | 'recipient'
  | 'post'
  | 'handSign';

export type DocLook = BodyLook | LetterLook;

export interface DocParagraph {
  kind: 'paragraph';
  look: DocLook;
  text: string;
}

/** A line drawn in the middle, so many millimetres long: below issuer, motto and subject. */
export interface DocRule {
  kind: 'rule';
  length: number;
}

/** Blocks beside each other without a frame: letterhead, and recipients beside the signature. */
export interface DocColumns {
  kind: 'columns';
  columns: { width: number; blocks: (DocParagraph | DocRule)[] }[];
}

export interface DocTable {
  kind: 'table';
  /** In millimetres, by column; together the width of the page between its margins. */
  widths: number[];
  /** Repeated on each page. */
  header: DocRow[];
  rows: DocRow[];
}

export interface DocRow {
  cells: DocCell[];
  /** A row longer than a page must break somewhere; all others stay whole. */
  maySplit?: true;
  /** A heading inside the table stays with the row below it. */
  withNext?: true;
}

/** Lines are parted by "\n". Cells covered by another's span are not listed. */
export interface DocCell {
  text: string;
  colSpan?: number;
  rowSpan?: number;
  bold?: true;
  align?: 'left' | 'center';
}

/** What an export may tidy; everything false gives the plan as it is. */
export interface Cleaning {
  /** "PHỤ LỤC 1" → "Phụ lục I"; "(Kèm theo …)" where it is missing. */
  headings: boolean;
  /** In those headings, number and date that are not issued yet are left blank, not dotted: for electronic documents. */
  blankNumber?: boolean;
  /** "trước 5/2/2026" → "trước ngày 05/02/2026". */
  dates: boolean;
  /** "Phòng TNMT" → "Phòng Tài nguyên và Môi trường", or the other way; absent: as written. */
  units?: UnitNaming;
}
export const NO_CLEANING: Cleaning = { headings: false, dates: false };
export const OFFICIAL_CLEANING: Cleaning = { headings: true, dates: true };

/** One thing that the exported plan says otherwise than the plan. */
export interface ExportChange {
  code: 'heading' | 'deadline' | 'unit-name' | 'left-out';
  /** Id of the task or key of the appendix. */
  at?: string;
  from: string;
  to: string;
}

/** The plan as it goes out, and all in which it differs from the plan that came in. */
export interface CleanedPlan {
  plan: Plan;
  changes: ExportChange[];
}
