import type { Translation } from '../translation.ts';
import type { errors as vi } from '../vi/errors.ts';

export const errors: Translation<typeof vi> = {
  'error.document.not-found': 'File “{file}” was not found; choose it again.',
  'error.document.not-readable':
    '“{file}” cannot be read: it was moved, is closed to you, or is open in another program. Close it there and choose it again.',
  'error.document.empty-file': '“{file}” is empty. Choose another file.',
  'error.document.unknown-format':
    'The format of “{file}” cannot be read. Use .docx, .xlsx, .pdf, .html or .txt, or copy the table and paste it.',
  'error.document.not-a-zip':
    '“{file}” is not a proper Word or Excel file. Open it in Word or Excel and save it again.',
  'error.document.truncated-zip': '“{file}” is cut short. Copy it again from its source.',
  'error.document.encrypted': '“{file}” has a password. Remove it in Word or Excel and save again.',
  'error.document.old-doc':
    '“{file}” is an old Word file (.doc). Save it as .docx in Word and choose it again.',
  'error.document.old-xls':
    '“{file}” is an old Excel file (.xls). Save it as .xlsx in Excel and choose it again.',
  'error.document.not-word':
    '“{file}” is an archive without a Word document in it. Open it in Word and save it again.',
  'error.document.not-excel': '“{file}” is not an Excel workbook. Open it in Excel and save it as .xlsx.',
  'error.document.locked-pdf':
    '“{file}” is a PDF with a password. Open it in a PDF reader and print it to a PDF without one, or use the Word file.',
  'error.document.broken-pdf':
    '“{file}” is a PDF that is damaged or cut short. Copy it again from its source, or use the Word file.',
  'error.document.scanned-pdf':
    '“{file}” is a scanned PDF: pictures of pages, without text. Ask for the Word file or a PDF made by Word, or recognise its text (OCR) first.',
  'error.document.broken-xml':
    '“{file}” is damaged inside. Open it in Word or Excel, let it be repaired, and save again.',
  'error.document.xml-entities':
    '“{file}” declares a DOCTYPE, which Word and Excel never write; it was not opened, for safety.',
  'error.document.too-large':
    '“{file}” is over a safety limit; nothing was read. Keep only the plan and its appendices, and save again.',
  'error.document.unreadable-encoding':
    'The text encoding of “{file}” is not recognised. Save it as UTF-8 and choose it again.',
  'error.document.book-among-files':
    '“{file}” is a workbook that Sổ Thi đua made; it is not read with other files. Choose it alone.',
  'error.document.no-table':
    'No table was found. Choose a file with the appendices, or copy the whole table in Word and paste it.',
  'error.document.no-header':
    'No table has a header with a content column and a time or unit column. Take the header row of the table as well.',
  'error.document.too-many-rows': '“{file}” has too many rows. Keep only the appendices of the plan.',
  'error.document.unknown-field':
    'The template “{file}” has the unknown field [{field}]. Change it in Word; the fields are: {known}.',
  'error.document.field-not-alone':
    'In the template “{file}” the field [{field}] is a table and needs a paragraph of its own.',
  'error.document.condition-not-first':
    'In the template “{file}” the condition [{field}] must begin its paragraph, of which it decides. Move it to the front, or split the paragraph.',
  'error.document.no-field':
    'The template “{file}” has no field such as [Tên đơn vị], so all letters would be alike. Check the file.',
  'error.document.no-criteria':
    'The file “{file}” has no table of criteria. The workbook is unchanged. Check the file, or copy the table into a Word file of its own.',
  'error.document.remarks-inside':
    'The template “{file}” has comments or tracked changes, which would go out with each letter. Accept or delete them, then save.',

  'error.import.criteria-already':
    'The workbook has criteria, and points that rest on them. Nothing was changed. Use a new workbook for other criteria.',
  'error.import.sheet-in-the-way':
    'This workbook has a sheet “{sheets}” that Sổ Thi đua did not make, so nothing was written. Rename that sheet (double-click its name) and write again, or choose a new workbook.',
  'error.import.nothing-pasted':
    'There was no text to paste. Select the table in Word, press Ctrl+C and paste again.',
  'error.import.blank-sheet':
    'The sheet “{sheet}” is blank. Go to the sheet with the plan’s table, or select the table.',

  'error.workbook.unreadable': 'The workbook could not be read; it is unchanged. Try again.',
  'error.workbook.not-ours': 'This workbook was not made by Sổ Thi đua, so nothing was written.',
  'error.workbook.unwritable': 'The workbook could not be written; it is as it was before. Try again.',
  'error.workbook.exists': 'A sheet of that name exists; nothing was written.',
  'error.workbook.changed':
    'Somebody has just changed the sheet “{sheet}”, so nothing was written over it. Look at the sheet, then try again.',
  'error.workbook.editing':
    'A cell is being edited, so nothing was written. Press Enter (or Esc) in the cell, then try again.',
  'error.workbook.protected':
    'The sheet “{sheet}” is protected, so nothing was written. Unprotect it (Review > Unprotect Sheet), then try again.',
  'error.workbook.too-much':
    'Excel does not take that much at once; the workbook is as it was before. Import one appendix at a time.',
  'error.workbook.busy': 'Excel is busy, so nothing was written. Wait a moment, then try again.',
  'error.workbook.half-written':
    'Writing was cut off and could not be taken back yet. The old content is kept in the sheet Nhật ký: close this pane, open it again and press Undo.',

  'error.unexpected':
    'Something unforeseen went wrong; the workbook is as it was before you pressed. Try again; if it stays so, send the details to whoever is in charge.',
};
