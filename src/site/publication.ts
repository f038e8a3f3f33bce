import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bindTexts } from '../binding/bindTexts.ts';
import type { BoundFigure } from '../binding/expression.ts';
import { checkMdx, checkRoute, figuresInMdx, type Known } from '../binding/checkMdx.ts';
import { readDeclarations, type Declared, type TextFile } from '../binding/readDeclarations.ts';
import { chartDeclarationSchema, type ChartDeclaration } from '../charts/declaration.ts';
import { ChartError } from '../charts/chartError.ts';
import { chartRows } from '../charts/chartRows.ts';
import { findObservation } from '../dataset/findObservation.ts';
import { loadEvidence } from '../dataset/loadEvidence.ts';
import { nodeFiles } from '../dataset/nodeFiles.ts';
import type { Evidence } from '../dataset/observation.ts';
import { DataError, type Problem } from '../dataset/problem.ts';
import { findingDeclarationSchema } from '../findings/declaration.ts';
import { resolveFindings, type Finding } from '../findings/finding.ts';
import { LANGS } from '../i18n/lang.ts';

/** A chart's declaration with its figures bound. */
export interface Chart extends Declared<ChartDeclaration> {
  figures: ReadonlyMap<string, BoundFigure>;
}

/** Everything the pages are made of. */
export interface Publication {
  evidence: Evidence;
  findings: ReadonlyMap<string, Finding>;
  charts: ReadonlyMap<string, Chart>;
}

/**
 * Reads and checks `data/` and `content/` below a folder.
 *
 * @throws DataError with every problem of all files
 */
export function loadPublication(root: string): Publication {
  const evidence = loadEvidence(nodeFiles(join(root, 'data')));
  const find = (id: string) => findObservation(evidence, id);
  const problems: Problem[] = [];

  const chartFiles = readDeclarations(textFiles(root, 'content/charts', '.yaml'), chartDeclarationSchema);
  problems.push(...chartFiles.problems);
  const charts = new Map<string, Chart>();
  for (const item of chartFiles.items.values()) {
    const { title, subtitle, description } = item.data;
    const bound = bindTexts(item, { title, subtitle, description }, find);
    problems.push(...bound.problems);
    charts.set(item.id, { ...item, figures: bound.figures });
    try {
      for (const lang of LANGS) chartRows(item.data, evidence, lang);
    } catch (error) {
      const field = error instanceof ChartError ? error.field : 'select';
      const message = (error as Error).message.replace(/^.*?: /, '');
      problems.push({ file: item.file, ...item.placeOf(field.split('.')), field, message, value: item.data.dataset });
    }
  }

  const findingFiles = readDeclarations(textFiles(root, 'content/findings', '.yaml'), findingDeclarationSchema);
  const resolved = resolveFindings(findingFiles.items, evidence, find, charts);
  problems.push(...findingFiles.problems, ...resolved.problems);

  const known: Known = {
    find,
    charts,
    findings: resolved.findings,
    datasets: evidence.datasets,
    sources: new Set(evidence.sources.map((s) => s.id as string)),
  };
  problems.push(...checkPages(root, known));
  if (problems.length > 0) throw new DataError(problems);
  return { evidence, findings: resolved.findings, charts };
}

/** Every MDX page names only what exists, has its twin in the other language, and the twins use the same figures. */
function checkPages(root: string, known: Known): Problem[] {
  const problems: Problem[] = [];
  for (const collection of ['themes', 'sources', 'pages']) {
    const [da, en] = LANGS.map(
      (lang) => new Map(textFiles(root, `content/${collection}/${lang}`, '.mdx').map((f) => [f.path.split('/').pop() ?? '', f])),
    ) as [Map<string, TextFile>, Map<string, TextFile>];
    for (const name of new Set([...da.keys(), ...en.keys()])) {
      for (const [lang, files] of [['da', da], ['en', en]] as const) {
        const file = files.get(name);
        const path = `content/${collection}/${lang}/${name}`;
        if (!file) problems.push({ file: path, line: 1, column: 1, field: 'file', message: 'missing in this language', value: name });
        else {
          problems.push(...checkMdx(file, lang, known), ...checkKeyFindings(file, known));
        }
      }
      const [a, b] = [da.get(name), en.get(name)];
      if (!a || !b) continue;
      const [fa, fb] = [figuresInMdx(a.text), figuresInMdx(b.text)];
      const only = [...fa.filter((f) => !fb.includes(f)), ...fb.filter((f) => !fa.includes(f))];
      for (const figure of new Set(only))
        problems.push({ file: a.path, line: 1, column: 1, field: 'Fig', message: `in one language only (twin ${b.path})`, value: figure });
    }
  }
  return problems;
}

function checkKeyFindings(file: TextFile, known: Known): Problem[] {
  const match = /^keyFindings:\s*\[([^\]]*)\]/m.exec(file.text);
  const ids = (match?.[1] ?? '').split(',').map((id) => id.trim()).filter(Boolean);
  return ids.flatMap((id) => {
    try {
      checkRoute(`finding:${id}`, 'da', known);
      return [];
    } catch (error) {
      return [{ file: file.path, line: 1, column: 1, field: 'keyFindings', message: (error as Error).message, value: id }];
    }
  });
}

function textFiles(root: string, folder: string, ending: string): TextFile[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') }));
}
