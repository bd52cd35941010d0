import { finding, type Scheme, type ScoredUnit, type ScoringFinding } from '../../scoring/index.ts';
import { FormReader, type SheetRead } from './formReads.ts';
import type { FoundForm } from './formRowReader.ts';
import { mergeEntries, type UnitEntries } from './mergeEntries.ts';
import type { BlockUnit } from './unitsSheet.ts';

/** What came back: every unit of the block with its entries, and what was wrong with the forms themselves. */
export interface GatheredForms {
  units: ScoredUnit[];
  findings: ScoringFinding[];
}

/** What sheets say, one after another, put together unit by unit. */
export class Gathering {
  private readonly findings: ScoringFinding[] = [];
  private readonly formOf = new Map<string, string>();
  private readonly entries = new Map<string, UnitEntries>();
  private readonly nameOf: ReadonlyMap<string, string>;

  constructor(private readonly block: readonly BlockUnit[]) {
    this.nameOf = new Map(block.map(({ id, name }) => [id, name]));
  }

  /** The first form of a unit counts; what another says otherwise is told, and nothing is overwritten. */
  take(read: SheetRead): void {
    if (read.kind === 'form' && this.isSecond(read)) return;
    this.findings.push(...read.findings);
    for (const { id, entries } of read.units) this.merge(id, entries, read);
  }

  /** Every unit of the block, in its order; who sent nothing is told. */
  result(): GatheredForms {
    const missing: ScoringFinding[] = [];
    const units = this.block.map((unit): ScoredUnit => {
      const entries = this.entries.get(unit.id) ?? {};
      if (Object.keys(entries).length === 0) {
        const form = this.formOf.get(unit.id);
        const message =
          form === undefined ? `${unit.name} chưa có phiếu.` : `Phiếu của ${unit.name} còn trống (${form}).`;
        missing.push(finding('form-missing', message, { unit: unit.name }));
      }
      return { ...unit, entries };
    });
    return { units, findings: [...this.findings, ...missing] };
  }

  private isSecond({ units: [unit], from, where }: SheetRead): boolean {
    if (!unit) return false;
    const kept = this.formOf.get(unit.id);
    if (kept === undefined) {
      this.formOf.set(unit.id, from);
      return false;
    }
    const name = this.nameOf.get(unit.id) ?? unit.id;
    const message = `${name} có thêm một phiếu nữa: phiếu ở ${kept} được tính, phiếu này chưa dùng.`;
    this.findings.push(finding('form-twice', message, { where, unit: name }));
    return true;
  }

  private merge(id: string, read: UnitEntries, { from, where }: SheetRead): void {
    const { entries, changes } = mergeEntries(this.entries.get(id) ?? {}, read);
    this.entries.set(id, entries);
    if (changes.length === 0) return;
    const name = this.nameOf.get(id) ?? id;
    const said = changes.map(({ code, before, after }) => `mục ${code}: ${before} → ${after}`).join('; ');
    const message = `${name}: ${from} ghi khác điểm đã gom (${said}); điểm đã gom được giữ, cần sửa thì sửa ở trang “Bảng điểm”.`;
    this.findings.push(finding('form-twice', message, { where, unit: name }));
  }
}

/** All forms at once: each to its unit. */
export function gatherForms(
  scheme: Scheme,
  units: readonly BlockUnit[],
  forms: readonly FoundForm[],
): GatheredForms {
  const reader = new FormReader({ scheme, units });
  const gathering = new Gathering(units);
  for (const form of forms) gathering.take(reader.form(form));
  return gathering.result();
}
