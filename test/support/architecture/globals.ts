import ts from 'typescript';
import { lineOf, nodesOf } from './imports.ts';

export interface GlobalUse {
  name: string;
  line: number;
}

/** What the language itself gives, without a clock, chance, a machine or a page. All else is not for core. */
const LANGUAGE = new Set(
  `undefined NaN Infinity isNaN isFinite parseInt parseFloat Array Object String Number Boolean Symbol BigInt Map
  Set WeakMap WeakSet Promise Proxy Reflect JSON RegExp Intl Error TypeError RangeError SyntaxError AggregateError
  ArrayBuffer DataView Uint8Array Uint8ClampedArray Uint16Array Uint32Array Int8Array Int16Array Int32Array
  Float32Array Float64Array Iterator encodeURIComponent decodeURIComponent encodeURI decodeURI`.split(/\s+/u),
);

/** Names that no declaration of the file stands behind: `window` in `window.x`, not in `a.window` or `(window) => …`. */
export function findGlobals(file: ts.SourceFile, checker: ts.TypeChecker): ts.Identifier[] {
  return nodesOf(file).filter(
    (node): node is ts.Identifier =>
      ts.isIdentifier(node) && isReference(node) && isUndeclared(node, checker),
  );
}

function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(
    ts.isImportSpecifier(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isMetaProperty(parent) ||
    ts.isImportAttribute(parent) ||
    ts.isJsxAttribute(parent) ||
    ts.isLabeledStatement(parent) ||
    ts.isBreakOrContinueStatement(parent) ||
    ts.isNamespaceExport(parent) ||
    ts.isImportTypeNode(parent)
  );
}

function isUndeclared(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  return (symbol?.declarations ?? []).length === 0;
}

const isType = (node: ts.Node) =>
  ts.isPartOfTypeNode(node) || ts.findAncestor(node, ts.isTypeQueryNode) !== undefined;

/** Clock, chance, machine and place in a file of core: `Date.now()`, `new Date()`, `Math.random`, `window`, `import.meta`. */
export function findImpure(file: ts.SourceFile, checker: ts.TypeChecker): GlobalUse[] {
  const globals = findGlobals(file, checker).filter((node) => !isType(node) && !isPure(node));
  const others = nodesOf(file).filter((node) => isImportMeta(node) || isLocal(node));
  return [...globals, ...others].map((node) => ({ name: shown(node), line: lineOf(node, file) }));
}

const shown = (node: ts.Node) => (isDateOrMath(node) ? node.parent.getText() : node.getText()).slice(0, 60);
const isDateOrMath = (node: ts.Node) => ts.isIdentifier(node) && ['Date', 'Math'].includes(node.text);
const isImportMeta = (node: ts.Node) =>
  ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword;

/** Date and Math are pure in some uses only, and those are listed: `const D = Date` is none of them. */
function isPure(node: ts.Identifier): boolean {
  if (node.text === 'Date') return isPureDate(node.parent, node);
  if (node.text === 'Math')
    return ts.isPropertyAccessExpression(node.parent) && node.parent.name.text !== 'random';
  return LANGUAGE.has(node.text);
}

function isPureDate(parent: ts.Node, node: ts.Identifier): boolean {
  if (ts.isNewExpression(parent)) return parent.arguments?.length === 1 && !ts.isSpreadElement(first(parent));
  if (ts.isPropertyAccessExpression(parent)) return ['UTC', 'parse'].includes(parent.name.text);
  return (
    ts.isBinaryExpression(parent) &&
    parent.right === node &&
    parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword
  );
}

const first = (node: ts.NewExpression) => node.arguments?.[0] ?? node;

/** Answers that hang on where the machine stands: its time zone, or its language when none is given. */
const IN_LOCAL_TIME =
  /^([gs]et(FullYear|Month|Date|Day|Hours|Minutes)|getTimezoneOffset|toDateString|toTimeString|toLocale(Date|Time)String)$/u;
const ARGUMENTS_WITH_LANGUAGE = new Map([
  ['localeCompare', 2],
  ['toLocaleString', 1],
  ['toLocaleLowerCase', 1],
  ['toLocaleUpperCase', 1],
  ['Collator', 1],
  ['NumberFormat', 1],
  ['DateTimeFormat', 2],
]);

function isLocal(node: ts.Node): boolean {
  if (!(ts.isCallExpression(node) || ts.isNewExpression(node))) return false;
  if (!ts.isPropertyAccessExpression(node.expression)) return false;
  const name = node.expression.name.text;
  const count = node.arguments?.length ?? 0;
  return IN_LOCAL_TIME.test(name) || count < (ARGUMENTS_WITH_LANGUAGE.get(name) ?? 0);
}
