import {
  attribute,
  byName,
  numberAttribute,
  readXml,
  switchAttribute,
  type XmlAttributes,
} from '../shared/index.ts';

/** One level of a list: how it counts and how the label is written. */
export interface Level {
  start: number;
  format: string;
  /** "%1.%2." with %1 for the first level's number. */
  text: string;
  /** What follows the label: 'tab' (also the default), 'space' or 'nothing'. */
  suffix: string;
  /** Counts anew after this level (1 is the first) or one above it; 0 never; absent after any above. */
  restartAfter?: number;
  /** All numbers of the label in plain digits: "II" above gives "2.1". */
  isLegal: boolean;
  isHidden: boolean;
  /** Paragraphs of this style are of this level. */
  style?: string;
}

/** A list as paragraphs name it: an abstract one, which holds the counters, and what this one does otherwise. */
export interface List {
  abstractId: string;
  /** Levels that begin anew, with their first number, where this list is first used. */
  starts: ReadonlyMap<number, number>;
  levels: ReadonlyMap<number, Level>;
}

interface Definition {
  levels: Map<number, Level>;
  starts: Map<number, number>;
  /** Of a list: its abstract one. */
  abstractId?: string;
  /** An abstract list may be an empty one that points to a list style, and another one that is that style. */
  isStyle?: string;
  pointsTo?: string;
}

const newDefinition = (): Definition => ({ levels: new Map(), starts: new Map() });

/** word/numbering.xml: numbering.list(5) → the list with its levels, links and overrides resolved. */
export class Numbering {
  private readonly lists = new Map<number, Definition>();
  private readonly abstracts = new Map<string, Definition>();
  private current = newDefinition();
  private level = newLevel();
  private overridden = 0;

  constructor(xml: string | undefined, part = '') {
    if (xml !== undefined) readXml(xml, { open: (name, attributes) => this.read(name, attributes) }, part);
  }

  /** Undefined for numId 0, which takes a paragraph out of all lists, and for one that is not defined. */
  list(numId: number): List | undefined {
    const own = this.lists.get(numId);
    const abstractId = own?.abstractId === undefined ? undefined : this.linked(own.abstractId);
    const abstract = abstractId === undefined ? undefined : this.abstracts.get(abstractId);
    if (!own || !abstract || abstractId === undefined) return undefined;
    return { abstractId, starts: own.starts, levels: new Map([...abstract.levels, ...own.levels]) };
  }

  private linked(abstractId: string): string {
    const style = this.abstracts.get(abstractId)?.pointsTo;
    if (style === undefined) return abstractId;
    for (const [id, { isStyle }] of this.abstracts) if (isStyle === style) return id;
    return abstractId;
  }

  private read(name: string, attributes: XmlAttributes): void {
    READ.get(name)?.(this.scope, attributes);
  }

  /** What the elements of the part change while it is read. */
  private readonly scope: Scope = {
    list: (numId) => this.lists.set(numId, (this.current = newDefinition())),
    abstract: (id) => this.abstracts.set(id, (this.current = newDefinition())),
    override: (level) => (this.overridden = level),
    startLevel: (at) => this.current.levels.set(at ?? this.overridden, (this.level = newLevel())),
    startAt: (value) => this.current.starts.set(this.overridden, value),
    definition: () => this.current,
    level: () => this.level,
  };
}

interface Scope {
  list(numId: number): void;
  abstract(id: string): void;
  override(level: number): void;
  startLevel(at: number | undefined): void;
  startAt(value: number): void;
  definition(): Definition;
  level(): Level;
}

/** A level that does not say where it starts starts at 0 (ECMA-376 Part 1, 17.9.25). */
const newLevel = (): Level => ({
  start: 0,
  format: 'decimal',
  text: '',
  suffix: 'tab',
  isLegal: false,
  isHidden: false,
});

const word = (attributes: XmlAttributes) => attribute(attributes, 'val') ?? '';
const whole = (attributes: XmlAttributes, name = 'val') => numberAttribute(attributes, name) ?? 0;

const READ = byName<(scope: Scope, attributes: XmlAttributes) => void>({
  abstractNum: (scope, a) => scope.abstract(attribute(a, 'abstractNumId') ?? ''),
  num: (scope, a) => scope.list(whole(a, 'numId')),
  abstractNumId: (scope, a) => (scope.definition().abstractId = word(a)),
  styleLink: (scope, a) => (scope.definition().isStyle = word(a)),
  numStyleLink: (scope, a) => (scope.definition().pointsTo = word(a)),
  lvlOverride: (scope, a) => scope.override(whole(a, 'ilvl')),
  startOverride: (scope, a) => scope.startAt(whole(a)),
  lvl: (scope, a) => scope.startLevel(numberAttribute(a, 'ilvl')),
  start: (scope, a) => (scope.level().start = whole(a)),
  numFmt: (scope, a) => (scope.level().format = word(a)),
  lvlText: (scope, a) => (scope.level().text = word(a)),
  suff: (scope, a) => (scope.level().suffix = word(a)),
  lvlRestart: (scope, a) => (scope.level().restartAfter = whole(a)),
  isLgl: (scope, a) => (scope.level().isLegal = switchAttribute(a)),
  vanish: (scope, a) => (scope.level().isHidden = switchAttribute(a)),
  pStyle: (scope, a) => (scope.level().style = word(a)),
});
