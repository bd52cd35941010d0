import { place } from './structure.ts';
import { at, childrenOf, walk, type Element } from './tree.ts';

/** Where the files lie that the manifest names: "/assets/icons/icon-16.png" → its bytes, or undefined. */
export type ReadFile = (path: string) => Uint8Array | undefined;

const SIZES = [16, 32, 80];
const OPTIONAL_SIZES = [20, 24, 40, 48, 64];
const BASE_SIZES = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;

/** Every address is https and of one origin; office.js is loaded by the page, not by the manifest. */
export function addressProblems(root: Element): string[] {
  const source = at(root, 'DefaultSettings', 'SourceLocation')?.attributes['DefaultValue'];
  const origin = source && URL.canParse(source) ? new URL(source).origin : undefined;
  return [...walk(root)].filter(isAddress).flatMap((element) => addressesOf(element, origin));
}

/** The address and those of other languages. */
function addressesOf(element: Element, origin: string | undefined): string[] {
  const texts = [
    element.attributes['DefaultValue'] ?? element.text.trim(),
    ...childrenOf(element, 'Override').map(({ attributes }) => attributes['Value'] ?? ''),
  ];
  return texts.flatMap((text) => {
    if (!URL.canParse(text)) return [`${place(element)}: "${text}" is no address.`];
    const url = new URL(text);
    if (url.protocol !== 'https:') return [`${place(element)}: ${text} is not https.`];
    if (element.name === 'AppDomain' && text !== url.origin)
      return [`${place(element)}: ${text} is more than a domain.`];
    return url.origin === origin ? [] : [`${place(element)}: ${text} lies outside of ${origin}.`];
  });
}

const isAddress = ({ name, attributes }: Element): boolean =>
  ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomain', 'Url'].includes(name) ||
  ((name === 'SourceLocation' || name === 'Image') && 'DefaultValue' in attributes);

/** The icons are there, are PNG and have the size that the manifest says; each place has the sizes that Office wants. */
export function iconProblems(root: Element, read: ReadFile): string[] {
  const base = Object.entries(BASE_SIZES).flatMap(([name, size]) =>
    childrenOf(root, name).flatMap((element) =>
      imageProblems(element, element.attributes['DefaultValue'], size, read),
    ),
  );
  const urls = new Map(
    (at(root, 'VersionOverrides', 'Resources', 'Images')?.children ?? []).map(({ attributes }) => [
      attributes['id'],
      attributes['DefaultValue'],
    ]),
  );
  const icons = [...walk(root)].filter(({ name }) => name === 'Icon');
  const named = icons
    .flatMap(({ children }) => children)
    .filter(({ attributes }) => urls.has(attributes['resid']));
  return [
    ...base,
    ...icons.flatMap(sizeProblems),
    ...named.flatMap((element) =>
      imageProblems(element, urls.get(element.attributes['resid']), Number(element.attributes['size']), read),
    ),
  ];
}

function sizeProblems(icon: Element): string[] {
  const sizes = icon.children.map(({ attributes }) => Number(attributes['size']));
  const missing = SIZES.filter((size) => !sizes.includes(size));
  const odd = sizes.filter((size) => ![...SIZES, ...OPTIONAL_SIZES].includes(size));
  return [
    ...missing.map((size) => `${place(icon)} has no image of ${size} px.`),
    ...odd.map((size) => `${place(icon)}: Office knows no size of ${size} px.`),
  ];
}

function imageProblems(element: Element, url: string | undefined, size: number, read: ReadFile): string[] {
  if (!url || !URL.canParse(url)) return [];
  const bytes = read(new URL(url).pathname);
  if (!bytes) return [`${place(element)}: there is no file ${new URL(url).pathname}.`];
  const real = pngSize(bytes);
  if (!real) return [`${place(element)}: ${new URL(url).pathname} is no PNG.`];
  return real.width === size && real.height === size
    ? []
    : [
        `${place(element)}: ${new URL(url).pathname} has ${real.width} × ${real.height} px, not ${size} × ${size}.`,
      ];
}

/** Width and height stand in the first chunk of a PNG, IHDR. */
function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x8950_4e47 || view.getUint32(4) !== 0x0d0a_1a0a)
    return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
