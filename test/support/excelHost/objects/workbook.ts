import { HostError } from '../errors.ts';
import { make, readOnly, type HostClass } from './define.ts';

export const workbook: HostClass<null> = {
  scalars: {
    Name: readOnly((_, host) => host.book.name),
    ReadOnly: readOnly(() => false),
    IsDirty: readOnly(() => true),
  },
  links: {
    Application: () => make('Application', null),
    Worksheets: () => make('WorksheetCollection', null),
    Tables: () => make('TableCollection', null),
    Names: () => make('NamedItemCollection', null),
    Settings: () => make('SettingCollection', null),
  },
  methods: {
    GetSelectedRange(_, __, host) {
      if (host.book.isOtherChosen) throw new HostError('InvalidSelection', 'The selection is not valid.');
      return make('Range', host.book.selection);
    },
    GetActiveCell: (_, __, host) => {
      const { sheet, box } = host.book.selection;
      return make('Range', { sheet, box: { ...box, rows: 1, columns: 1 } });
    },
    _RemoveReference: (_, [reference], host) => void host.references.delete(String(reference)),
    _RemoveAllReferences: (_, __, host) => host.references.clear(),
    _GetReferenceCount: (_, __, host) => host.references.size,
  },
};

export const application: HostClass<null> = {
  scalars: {
    CalculationMode: { get: () => 'Automatic', set: () => undefined },
    CalculationState: readOnly(() => 'Done'),
    DecimalSeparator: readOnly((_, host) => (host.locale.dayFirst ? ',' : '.')),
    ThousandsSeparator: readOnly((_, host) => (host.locale.dayFirst ? '.' : ',')),
  },
  methods: {
    Calculate: () => null,
    CreateWorkbook: (_, [base64], host) =>
      make('WorkbookCreated', { id: host.book.newId(), base64: String(base64) }),
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
  },
};

/** A file that becomes a workbook in a window of its own when it is opened. */
export const workbookCreated: HostClass<{ id: string; base64: string }> = {
  scalars: { Id: readOnly(({ id }) => id) },
  methods: { Open: ({ base64 }, _, host) => void host.openedBeside.push(base64) },
};

/** The runtime calls it once, after Office.onReady. */
export const addinInternalService: HostClass<null> = {
  methods: { NotifyActionHandlerReady: () => null },
};

/** The shared runtime: `Office.addin.showAsTaskpane()` makes the pane visible, `hide()` sends it to the background. */
export const appRuntimeService: HostClass<null> = {
  methods: {
    GetAppRuntimeState: (_, __, host) => host.paneState,
    SetAppRuntimeState: (_, [state], host) => void (host.paneState = String(state)),
  },
};
