import ts from 'typescript';

export type ImportKind =
  'import' | 'type' | 'side-effect' | 'export' | 'dynamic' | 'require' | 'url' | 'reference';

/** One place where a file names another; `specifier` is undefined when it is computed. */
export interface ImportSite {
  kind: ImportKind;
  specifier: string | undefined;
  line: number;
}

/** A form that the house does not use at all. */
export interface FormSite {
  rule: 'default-export' | 'export-star';
  line: number;
}

/**
 * `import type { A } from './a.ts'; await import('./b.ts')` → a type of './a.ts', a dynamic of './b.ts'.
 * From the syntax tree, so that neither comments nor strings are taken for imports.
 */
export function findImports(file: ts.SourceFile): ImportSite[] {
  const references = [...file.referencedFiles, ...file.typeReferenceDirectives].map((site) => ({
    kind: 'reference' as const,
    specifier: site.fileName,
    line: file.getLineAndCharacterOfPosition(site.pos).line + 1,
  }));
  return [...references, ...nodesOf(file).flatMap((node) => siteOf(node, file) ?? [])];
}

export function nodesOf(root: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(root, visit);
  return nodes;
}

export const lineOf = (node: ts.Node, file: ts.SourceFile) =>
  file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;

const literal = (node: ts.Node | undefined) => (node && ts.isStringLiteralLike(node) ? node.text : undefined);

/** One branch for each form of naming a module; the language has no more. */
function siteOf(node: ts.Node, file: ts.SourceFile): ImportSite | undefined {
  const line = lineOf(node, file);
  const site = (kind: ImportKind, named: ts.Node | undefined) => ({ kind, specifier: literal(named), line });
  if (ts.isImportDeclaration(node)) return site(importKind(node), node.moduleSpecifier);
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return site(node.isTypeOnly ? 'type' : 'export', node.moduleSpecifier);
  if (ts.isImportTypeNode(node))
    return site('type', ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined);
  if (ts.isExternalModuleReference(node)) return site('require', node.expression);
  if (ts.isCallExpression(node)) {
    if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return site('dynamic', node.arguments[0]);
    if (isRequire(node.expression)) return site('require', node.arguments[0]);
  }
  if (isModuleUrl(node)) return site('url', node.arguments?.[0]);
  return undefined;
}

function importKind(node: ts.ImportDeclaration): ImportKind {
  const clause = node.importClause;
  if (!clause) return 'side-effect';
  const named = clause.namedBindings;
  const onlyTypes =
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly);
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || onlyTypes ? 'type' : 'import';
}

/** `require(…)`, `module.require(…)`, `require.resolve(…)`. */
function isRequire(node: ts.Expression): boolean {
  if (ts.isIdentifier(node)) return node.text === 'require';
  return ts.isPropertyAccessExpression(node) && (node.name.text === 'require' || isRequire(node.expression));
}

/** `new URL('./worker.ts', import.meta.url)`: webpack makes a chunk or an asset of it. */
function isModuleUrl(node: ts.Node): node is ts.NewExpression {
  if (!ts.isNewExpression(node) || !ts.isIdentifier(node.expression)) return false;
  const base = node.arguments?.[1];
  return node.expression.text === 'URL' && base !== undefined && /^import\.meta\b/u.test(base.getText());
}

/** `export default …`, `export { a as default }`, `export * from …`. */
export function findForms(file: ts.SourceFile): FormSite[] {
  return nodesOf(file).flatMap((node): FormSite[] => {
    const line = lineOf(node, file);
    if (ts.isExportAssignment(node)) return [{ rule: 'default-export', line }];
    if (ts.isExportSpecifier(node) && node.name.text === 'default') return [{ rule: 'default-export', line }];
    if (node.kind === ts.SyntaxKind.DefaultKeyword && ts.isStatement(node.parent))
      return [{ rule: 'default-export', line }];
    const star = ts.isExportDeclaration(node) && !(node.exportClause && ts.isNamedExports(node.exportClause));
    return star ? [{ rule: 'export-star', line }] : [];
  });
}
