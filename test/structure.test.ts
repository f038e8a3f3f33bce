import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

// Enforces what docs/architecture.md says of folders and imports, by reading the files.

const ROOT = join(import.meta.dirname, '..');
const slashed = (path: string): string => path.split(sep).join('/');

interface Import {
  /** As written: `../dataset/problem.ts`, `node:fs`, `zod`. */
  name: string;
  /** Gone when types are stripped. */
  typeOnly: boolean;
}
interface File {
  /** From the project's root: `src/charts/bars.ts`. */
  path: string;
  text: string;
  /** The code of a script, or the frontmatter and scripts of a component. */
  code: ts.SourceFile;
  imports: Import[];
}

const CODE = /\.(ts|mts|mjs|astro)$/;
const read = (path: string): File => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const source = path.endsWith('.astro')
    ? [...text.matchAll(/^---\n([\s\S]*?)\n---$|<script\b[^>]*>([\s\S]*?)<\/script>/gm)].map((m) => m[1] ?? m[2] ?? '').join('\n')
    : text;
  const code = ts.createSourceFile(`${path}.ts`, source, ts.ScriptTarget.Latest, true);
  return { path, text, code, imports: importsOf(code) };
};
const filesBelow = (folder: string): File[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${slashed(name)}`)
    .filter((path) => CODE.test(path))
    .sort()
    .map(read);

function importsOf(code: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      found.push({ name: node.moduleSpecifier.text, typeOnly: node.importClause?.isTypeOnly === true });
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      found.push({ name: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0] && ts.isStringLiteral(node.arguments[0]))
      found.push({ name: node.arguments[0].text, typeOnly: false });
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
      found.push({ name: node.argument.literal.text, typeOnly: true });
    ts.forEachChild(node, visit);
  };
  visit(code);
  return found;
}

const isOwn = (name: string): boolean => name.startsWith('.');
/** The file that an import leads to, from the root. */
const target = (file: File, { name }: Import): string => slashed(relative(ROOT, join(ROOT, dirname(file.path), name)));

const src = filesBelow('src');
const scripts = filesBelow('scripts');
const byPath = new Map([...src, ...scripts].map((file) => [file.path, file]));
const inFolder = (folder: string): File[] => src.filter(({ path }) => path.startsWith(`src/${folder}/`));
/** Imports of ours in a folder that lead outside the folders allowed. */
const strays = (folder: string, allowed: readonly string[]): string[] =>
  inFolder(folder).flatMap((file) =>
    file.imports
      .filter(({ name }) => isOwn(name))
      .map((one) => target(file, one))
      .filter((to) => ![folder, ...allowed].some((ok) => to.startsWith(`src/${ok}/`)))
      .map((to) => `${file.path} imports ${to}`),
  );

/** Everything that a file brings with it at run time. */
function reach(file: File, seen = new Map<string, string>(), from = ''): Map<string, string> {
  if (seen.has(file.path)) return seen;
  seen.set(file.path, from);
  for (const one of file.imports.filter(({ typeOnly }) => !typeOnly)) {
    const next = isOwn(one.name) ? byPath.get(target(file, one)) : undefined;
    if (next) reach(next, seen, file.path);
    else if (!isOwn(one.name)) seen.set(one.name, file.path);
  }
  return seen;
}

test('the reader of imports sees them all', () => {
  const code = ts.createSourceFile(
    'a.ts',
    "import a from 'a'; import type { B } from 'b'; import 'c'; import { type D } from 'd'; export * from 'e'; export type { F } from 'f'; const g = () => import('g'); let h: import('h').H; // import 'no'",
    ts.ScriptTarget.Latest,
    true,
  );
  expect(importsOf(code).map(({ name, typeOnly }) => name + (typeOnly ? ':type' : ''))).toEqual(['a', 'b:type', 'c', 'd', 'e', 'f:type', 'g', 'h:type']);
  expect(src.length).toBeGreaterThan(100);
  expect(src.filter(({ path, imports }) => path.startsWith('src/pages/') && imports.length === 0)).toEqual([]);
});

test('every import of ours leads to a file, and names it with its ending', () => {
  const broken = [...src, ...scripts].flatMap((file) =>
    file.imports.filter((one) => isOwn(one.name) && !existsSync(join(ROOT, target(file, one)))).map(({ name }) => `${file.path}: ${name}`),
  );
  expect(broken).toEqual([]);
});

describe('who may import whom', () => {
  test.for([
    ['dataset', []],
    ['stats', []],
    ['charts', ['i18n', 'dataset', 'stats']],
    ['client', ['charts', 'search', 'i18n']],
  ] as const)('src/%s imports, besides itself, nothing of ours but %j', ([folder, allowed]) => {
    expect(strays(folder, allowed)).toEqual([]);
  });

  test.for(['dataset', 'stats', 'audit', 'binding', 'findings', 'charts', 'downloads', 'i18n', 'search'])('src/%s points at nothing that shows it', (folder) => {
    const back = inFolder(folder).flatMap((file) =>
      file.imports.filter((one) => isOwn(one.name) && /^src\/(components|pages|layouts|site|client)\//.test(target(file, one))).map(({ name }) => `${file.path}: ${name}`),
    );
    expect(back).toEqual([]);
  });

  test('the file system is touched only by src/site, src/dataset/nodeFiles.ts and scripts', () => {
    const touching = src.filter(({ imports }) => imports.some(({ name }) => /^(node:)?fs(\/|$)/.test(name)));
    expect(touching.map(({ path }) => path).filter((path) => !path.startsWith('src/site/') && path !== 'src/dataset/nodeFiles.ts')).toEqual([]);
  });

  test('nothing imports from test/', () => {
    // scripts/test.ts starts the tests, and asks them for a browser; scripts/gallery.ts shows what the snapshots hold.
    const from = [...src, ...scripts].filter((file) => file.imports.some((one) => isOwn(one.name) && target(file, one).startsWith('test/')));
    expect(from.map(({ path }) => path)).toEqual(['scripts/gallery.ts', 'scripts/test.ts']);
  });
});

describe('what runs in a browser', () => {
  const clients = inFolder('client');
  test('there is some', () => expect(clients.length).toBeGreaterThanOrEqual(3));
  test.for(clients)('$path brings along neither Node, nor the build’s document, nor the schemas', (client) => {
    const brought = [...reach(client)].filter(([name]) => /^node:|^(zod|jsdom|yaml|astro|fs|path)(\/|$)|buildDocument/.test(name));
    expect(brought.map(([name, from]) => `${name}, by ${from}`)).toEqual([]);
  });
});

describe('src/charts', () => {
  const GLOBALS = new Set(['document', 'window', 'globalThis', 'self', 'navigator', 'location', 'innerWidth', 'innerHeight', 'process', 'Buffer']);
  /** Identifiers that stand for a global: not a property's name, not something declared in the file. */
  const globalsIn = ({ code }: File): string[] => {
    const declared = new Set<string>();
    const used: string[] = [];
    const visit = (node: ts.Node): void => {
      if ((ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node)) && ts.isIdentifier(node.name)) declared.add(node.name.text);
      if (ts.isIdentifier(node) && GLOBALS.has(node.text)) {
        const { parent } = node;
        const isName =
          (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
          ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isBindingElement(parent)) && parent.name === node) ||
          (ts.isBindingElement(parent) && parent.propertyName === node);
        if (!isName) used.push(node.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(code);
    return used.filter((name) => !declared.has(name));
  };

  test('has no Node', () => {
    const node = inFolder('charts').filter(({ imports }) => imports.some(({ name }) => name.startsWith('node:')));
    expect(node.map(({ path }) => path)).toEqual([]);
  });
  test('has no globals: the document is passed in', () => {
    expect(inFolder('charts').flatMap((file) => globalsIn(file).map((name) => `${file.path}: ${name}`))).toEqual([]);
  });
  test('the reader of globals sees them', () => {
    const of = (text: string): string[] => globalsIn({ path: '', text, imports: [], code: ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true) });
    expect(of('const a = document.body; const b = window;')).toEqual(['document', 'window']);
    expect(of('const f = (context) => ({ document: context.document }); const g = ({ document }) => document.body;')).toEqual([]);
  });
});

describe('manners', () => {
  test('pages are a few lines each', () => {
    const long = inFolder('pages').filter(({ text }) => text.trimEnd().split('\n').length > 25);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('exports are named', () => {
    const unnamed = [...src, ...scripts]
      .filter(({ path }) => !path.endsWith('.astro'))
      .filter(({ code }) => code.statements.some((s) => ts.isExportAssignment(s) || (ts.canHaveModifiers(s) && ts.getModifiers(s)?.some((m) => m.kind === ts.SyntaxKind.DefaultKeyword))));
    expect(unnamed.map(({ path }) => path)).toEqual([]);
  });

  test('every exported function says what it does', () => {
    const isFunction = (s: ts.Statement): boolean =>
      ts.isFunctionDeclaration(s) || (ts.isVariableStatement(s) && s.declarationList.declarations.some(({ initializer }) => initializer !== undefined && ts.isArrowFunction(initializer)));
    const silent = src
      .filter(({ path }) => path.endsWith('.ts') && !path.startsWith('src/pages/'))
      .flatMap(({ path, code }) =>
        code.statements
          .filter((s) => isFunction(s) && ts.canHaveModifiers(s) && ts.getModifiers(s)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword))
          .filter((s) => !s.getFullText().trimStart().startsWith('/**'))
          .map((s) => `${path}: ${s.getText().split('\n')[0]}`),
      );
    expect(silent).toEqual([]);
  });
});
