/**
 * What was put into a table under a name that people gave: ownValue({ a: 1 }, 'constructor') is undefined, where the plain
 * object would answer with what all objects have.
 */
export const ownValue = <T>(entries: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(entries, name) ? entries[name] : undefined;
