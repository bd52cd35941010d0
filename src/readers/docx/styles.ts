import { attribute, numberAttribute, readXml, switchAttribute, type XmlAttributes } from '../shared/index.ts';

/** What a style says that matters to reading; the rest is looks. */
interface Style {
  basedOn?: string;
  numId?: number;
  level?: number;
  hidden?: boolean;
  /** Letters are shown as capitals. */
  caps?: boolean;
}

/** The list a paragraph belongs to. `style` is the one that named it: a level may be tied to a style. */
export interface ListOf {
  numId: number;
  level: number | undefined;
  styles: string[];
}

/** Styles of word/styles.xml with what they inherit. */
export class Styles {
  private readonly byId = new Map<string, Style>();
  private standard: string | undefined;
  private current: Style | undefined;

  constructor(xml: string | undefined, part = '') {
    if (xml !== undefined) readXml(xml, { open: (name, attributes) => this.read(name, attributes) }, part);
  }

  /** The list named by a style or by what it is based on; its number and level may come from different ones. */
  listOf(styleId: string | undefined): ListOf | undefined {
    const styles = this.chain(styleId ?? this.standard);
    const numId = this.first(styles, 'numId');
    return numId === undefined ? undefined : { numId, level: this.first(styles, 'level'), styles };
  }

  isHidden(styleId: string | undefined): boolean {
    return this.first(this.chain(styleId), 'hidden') ?? false;
  }

  /** undefined where neither the style nor one it is based on says so. */
  isCaps(styleId: string | undefined): boolean | undefined {
    return this.first(this.chain(styleId), 'caps');
  }

  private first<K extends keyof Style>(styles: string[], key: K): Style[K] | undefined {
    for (const id of styles) {
      const value = this.byId.get(id)?.[key];
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** A style and those it is based on, nearest first; a circle is cut. */
  private chain(styleId: string | undefined): string[] {
    const ids = new Set<string>();
    for (let id = styleId; id !== undefined && !ids.has(id); id = this.byId.get(id)?.basedOn) ids.add(id);
    return [...ids];
  }

  private read(name: string, attributes: XmlAttributes): void {
    if (name === 'style') this.start(attributes);
    const style = this.current;
    if (!style) return;
    const value = attribute(attributes, 'val');
    if (name === 'basedOn' && value !== undefined) style.basedOn = value;
    else if (name === 'vanish') style.hidden = switchAttribute(attributes);
    else if (name === 'caps') style.caps = switchAttribute(attributes);
    else if (name === 'numId') style.numId = numberAttribute(attributes, 'val') ?? 0;
    else if (name === 'ilvl') style.level = numberAttribute(attributes, 'val') ?? 0;
  }

  private start(attributes: XmlAttributes): void {
    const id = attribute(attributes, 'styleId') ?? '';
    this.current = {};
    this.byId.set(id, this.current);
    const isDefault = ['1', 'true', 'on'].includes(attribute(attributes, 'default') ?? '');
    if (isDefault && attribute(attributes, 'type') === 'paragraph') this.standard = id;
  }
}
