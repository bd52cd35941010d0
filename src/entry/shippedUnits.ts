import * as z from 'zod';
import ward2025 from '../../assets/directory/phuong-2025.json' with { type: 'json' };
import district2022 from '../../assets/directory/quan-2022.json' with { type: 'json' };
import { type DirectoryUnit, directoryUnitSchema } from '../core/units/index.ts';

/** A directory that ships, and the days for which it is meant. */
const shippedSchema = z.object({
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
  units: z.array(directoryUnitSchema),
});
const SHIPPED = [district2022, ward2025].map((asset) => shippedSchema.parse(asset));

/** The units that ship for a day. */
export function shippedFor(day: string): readonly DirectoryUnit[] {
  const found = SHIPPED.find(
    ({ validFrom, validTo }) => (validFrom ?? '') <= day && day <= (validTo ?? '9999'),
  );
  return (found?.units ?? []) as DirectoryUnit[];
}
