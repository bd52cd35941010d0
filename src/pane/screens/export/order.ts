import type { ExportKind, ExportOrder } from '../../../app/index.ts';

/** What is chosen on the screen; each kind of order takes its part of it. */
export interface Choice {
  what: ExportKind;
  to: Extract<ExportOrder, { what: 'annex' }>['to'];
  /** '': all units. */
  unit: string;
  names: 'written' | 'full' | 'short';
  asWritten: boolean;
  blankNumber: boolean;
  /** As typed. */
  within: string;
  template?: { name: string; bytes: Uint8Array } | undefined;
  carry: boolean;
}

export const FIRST_CHOICE: Choice = {
  ...{ what: 'annex', to: 'docx', unit: '', names: 'written', asWritten: false, blankNumber: false },
  ...{ within: '30', carry: true },
};

const MOST_DAYS = 366;
export const isWithin = (typed: string): boolean => /^\d{1,3}$/u.test(typed) && Number(typed) <= MOST_DAYS;

/** orderOf({ what: 'assignment', unit: '' …}) → { what: 'assignment' }; undefined where something is still wrong. */
export function orderOf(choice: Choice): ExportOrder | undefined {
  const unit = choice.unit === '' ? {} : { unit: choice.unit };
  const orders: { [Kind in ExportKind]: () => ExportOrder | undefined } = {
    annex: () => ({
      ...{ what: 'annex', to: choice.to, asWritten: choice.asWritten, ...unit },
      ...(choice.names !== 'written' && { unitNames: choice.names }),
      ...(!choice.asWritten && { blankNumber: choice.blankNumber }),
    }),
    letters: () =>
      isWithin(choice.within)
        ? {
            ...{ what: 'letters', within: Number(choice.within), blankNumber: choice.blankNumber, ...unit },
            ...(choice.template && { template: choice.template }),
          }
        : undefined,
    assignment: () => ({ what: 'assignment', ...unit }),
    'next-year': () => ({ what: 'next-year', carryUnfinished: choice.carry }),
  };
  return orders[choice.what]();
}
