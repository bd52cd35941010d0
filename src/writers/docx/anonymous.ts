import { strToU8, unzipSync, zipSync } from 'fflate';

const NOBODY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';

/** The package without author and clock: the library writes both ("Un-named", the time of writing) into each file. */
export function anonymous(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  parts['docProps/core.xml'] = strToU8(NOBODY);
  // Local fields, since the zip format knows no zones: the same bytes everywhere.
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}
