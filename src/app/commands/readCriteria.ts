import type { Note } from '../../core/outcome/index.ts';
import { checkScheme, readScheme, type Scheme, type ScoringFinding } from '../../core/scoring/index.ts';
import { findForms, hasCriteria, scoringSheets } from '../../core/sheets/index.ts';
import { modernise } from '../../core/table/index.ts';
import type { WorkbookModel } from '../../core/workbook/index.ts';
import type { DocumentFile, Ports } from '../ports.ts';

export interface CriteriaRead {
  scheme: Scheme;
  findings: ScoringFinding[];
  /** What was guessed, left out or has to be looked at, with its place. */
  notes: Note[];
  /** Tiêu chí, Quy định chấm điểm, and Đơn vị chấm and Bỏ phiếu to be filled in. */
  workbook: WorkbookModel;
}

/**
 * A document with a table of criteria → the workbook that `forms` and `score` go on with; undefined when it holds none,
 * or is such a workbook already. @throws DocumentError
 */
export const readCriteriaCommand = {
  id: 'read-criteria',
  async run(
    file: DocumentFile,
    ports: Pick<Ports, 'readDocument' | 'readWorkbook'>,
  ): Promise<CriteriaRead | undefined> {
    const snapshot = await ports.readWorkbook(file);
    if (snapshot && (hasCriteria(snapshot) || findForms(snapshot, file.name).length > 0)) return undefined;
    const document = modernise(await ports.readDocument(file));
    const read = readScheme(document.value);
    if (!read) return undefined;
    const { value: scheme, notes } = read;
    return {
      scheme,
      findings: checkScheme(scheme),
      notes: [...document.notes, ...notes],
      workbook: { sheets: scoringSheets({ scheme, units: [], votes: [], sources: {} }), names: [] },
    };
  },
};
