import type { page as vi } from '../vi/page.ts';
import type { Translation } from '../translation.ts';

export const page: Translation<typeof vi> = {
  'grid.name': 'Sheet “{sheet}”',
  'grid.help':
    'Arrows move between cells. Type to write, F2 to edit, Enter to finish, Esc to cancel. Alt+Down: list or filter. Tab leaves the grid.',
  'grid.sheets': 'Sheets',
  'grid.add-sheet': 'Add a sheet',
  'grid.new-sheet': 'Sheet {n}',
  'grid.cell': '{at}: {text}',
  'grid.blank': 'blank',
  'grid.editing': 'Editing {at}',
  'grid.pick': 'Open the list of the cell',
  'grid.choices': 'List of the cell',
  'grid.filter': 'Filter and sort by “{column}”',
  'grid.sort-up': 'Sort ascending',
  'grid.sort-down': 'Sort descending',
  'grid.find': 'Find a value',
  'grid.all': '(Select all)',
  'grid.blanks': '(Blanks)',
  'grid.apply': 'Apply',
  'grid.clear': 'Clear filter',
  'grid.close': 'Close',
  'grid.locked': 'This cell is locked: only the input cells take what is typed.',
  'grid.not-in-list': 'Choose an entry of the list of this cell: {list}.',
  'grid.not-in-range': 'This cell holds a number from {min} to {max}.',
  'grid.own-formulas':
    'This table has formulas that point at single cells, so it is not sorted here; sort it in Excel.',
  'grid.filtered': 'Filtered: some rows are hidden.',
  'grid.foreign-picture':
    'A picture or chart of the original file ({name}): seen in Excel only, kept when saved.',

  'page.title': 'Sổ Thi đua',
  'page.pane': 'Task pane',
  'page.sheets': 'Workbook',
  'page.open': 'Open .xlsx',
  'page.save': 'Save .xlsx',
  'page.new': 'New workbook',
  'page.books': 'Kept on this computer',
  'page.no-books': 'No workbook is kept on this computer yet.',
  'page.book': '{name} ({at})',
  'page.forget': 'Delete the data on this computer',
  'page.forget.ask':
    'Delete every workbook that this page keeps on the computer? Saved .xlsx files stay. This cannot be taken back.',
  'page.forget.yes': 'Delete all',
  'page.cancel': 'Cancel',
  'page.close': 'Close',
  'page.busy': 'Working…',
  'page.kept': 'Kept on this computer',
  'page.keeping': 'Keeping…',
  'page.unkept.full':
    'The computer has no room left to keep the workbook. Your work is only in this tab: press “Save .xlsx” before closing it, then delete old workbooks.',
  'page.unkept.closed':
    'The browser does not let this page keep workbooks (often a private window). Press “Save .xlsx” before closing the tab.',
  'page.elsewhere': 'This workbook is open in another tab.',
  'page.elsewhere.why':
    'A workbook is worked on in one tab only, so that nothing is overwritten. All that was done is kept.',
  'page.here': 'Work in this tab',
  'page.saved': 'Saved “{name}”. The file is in the download folder of the browser.',
  'page.opened': 'Opened “{name}”.',
  'page.forgotten': 'Deleted the workbooks kept on this computer.',
  'page.losses':
    'The sheet “{sheet}” of the original file is no longer in the workbook; saving loses what lay on it besides cells: {kinds}. Save anyway? The original file stays as it is.',
  'page.losses.yes': 'Save anyway',
  'page.formulas': '{count} formulas could not be counted anew here; their cells keep the old result.',
  'page.at-risk':
    'Your work is not kept on the computer; opening another workbook loses what was not saved as a file. Open it anyway?',
  'page.at-risk.yes': 'Open anyway',
};
