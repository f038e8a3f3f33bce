import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit, type Audit } from '../audit/audit.ts';
import { peopleBehind, type People } from '../audit/peopleBehind.ts';
import { bindTexts } from '../binding/bindTexts.ts';
import { effectWords } from '../binding/effectWords.ts';
import type { BoundFigure } from '../binding/expression.ts';
import { clashOnAxis } from '../binding/comparable.ts';
import { checkMdx, checkRoute, figuresInMdx, type Known } from '../binding/checkMdx.ts';
import { idOf, readDeclarations, type Declared, type TextFile } from '../binding/readDeclarations.ts';
import { chartDeclarationSchema, type ChartDeclaration } from '../charts/declaration.ts';
import { ChartError } from '../charts/chartError.ts';
import { chartRows } from '../charts/chartRows.ts';
import { findObservation } from '../dataset/findObservation.ts';
import { loadEvidence } from '../dataset/loadEvidence.ts';
import { nodeFiles } from '../dataset/nodeFiles.ts';
import type { Bilingual, Evidence } from '../dataset/observation.ts';
import { DataError, type Problem } from '../dataset/problem.ts';
import { findingDeclarationSchema } from '../findings/declaration.ts';
import { resolveFindings, type Finding } from '../findings/finding.ts';
import { checkRegister, readRegister, REGISTER_FILE, type Registered } from '../findings/register.ts';
import { termDeclarationSchema } from '../glossary/declaration.ts';
import { resolveTerms, type Term } from '../glossary/glossary.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { askedSchema, resolveAsked, type Asked } from './asked.ts';

/** A chart's declaration with its figures bound. */
export interface Chart extends Declared<ChartDeclaration> {
  figures: ReadonlyMap<string, BoundFigure>;
}

/** Everything the pages are made of. */
export interface Publication {
  evidence: Evidence;
  /** Those that stand; see `withdrawn`. */
  findings: ReadonlyMap<string, Finding>;
  /** Those that no longer stand. Their addresses go on to answer. */
  withdrawn: ReadonlyMap<string, Finding>;
  /** When each finding was published and last changed. */
  register: ReadonlyMap<string, Registered>;
  /** The pages of prose as they are written, by folder and name: `themes/motivation`. */
  prose: ReadonlyMap<string, Record<Lang, string>>;
  /** The words of the glossary, by id. */
  terms: ReadonlyMap<string, Term>;
  /** What readers ask for, by language and the route that answers. */
  asked: Asked;
  charts: ReadonlyMap<string, Chart>;
  /** What does not add up in the evidence. */
  audit: Audit;
  /** The people behind each percentage, by observation id; computed by us. */
  people: ReadonlyMap<string, People>;
}

/**
 * Reads and checks `data/` and `content/` below a folder.
 *
 * @param options `unregistered`: findings need not be in the register, which is about to be written
 * @throws DataError with every problem of all files
 */
export function loadPublication(root: string, options: { unregistered?: boolean } = {}): Publication {
  const [chartTexts, findingTexts] = ['charts', 'findings'].map((folder) => textFiles(root, `content/${folder}`, '.yaml')) as [TextFile[], TextFile[]];
  const chartFiles = readDeclarations(chartTexts, chartDeclarationSchema);
  const findingFiles = readDeclarations(findingTexts, findingDeclarationSchema);
  const termFiles = readDeclarations(textFiles(root, 'content/glossary', '.yaml'), termDeclarationSchema);
  const askedFiles = readDeclarations(textFiles(root, 'content/asked', '.yaml'), askedSchema);
  const { register, problems: inRegister } = readRegister(readFileSync(join(root, REGISTER_FILE)));
  const twins = proseTwins(root);
  const problems: Problem[] = [...chartFiles.problems, ...findingFiles.problems, ...termFiles.problems, ...askedFiles.problems, ...inRegister, ...missingTwins(twins)];

  let evidence: Evidence;
  try {
    evidence = loadEvidence(nodeFiles(join(root, 'data')));
  } catch (error) {
    // What the texts name cannot be looked up in data that cannot be read; everything else is reported all the same.
    if (error instanceof DataError) throw new DataError([...error.problems, ...problems]);
    throw error;
  }
  const find = (id: string) => findObservation(evidence, id);

  const charts = new Map<string, Chart>();
  for (const item of chartFiles.items.values()) {
    const { title, subtitle, description } = item.data;
    const sharedAxis: Record<string, Bilingual> = item.data.sharedAxis ? { sharedAxis: item.data.sharedAxis } : {};
    const bound = bindTexts(item, { title, subtitle, description, ...sharedAxis }, find);
    problems.push(...bound.problems);
    for (const lang of LANGS)
      for (const word of effectWords(title[lang], lang))
        problems.push({ file: item.file, ...item.placeOf(['title', lang]), field: `title.${lang}`, message: 'effect language, though no source has a control group', value: word });
    charts.set(item.id, { ...item, figures: bound.figures });
    try {
      const [rows] = LANGS.map((lang) => chartRows(item.data, evidence, lang));
      const clash = clashOnAxis((rows ?? []).flatMap((row) => (row.obs === null ? [] : [find(row.obs)])));
      // Dates of whatever sources share the calendar.
      if (clash && !item.data.sharedAxis && item.data.kind !== 'timeline')
        problems.push({
          ...{ file: item.file, ...item.placeOf(['select']), field: 'select' },
          message: `on one axis without an explanation in sharedAxis (${clash.why})`,
          value: `${clash.a.id} and ${clash.b.id}`,
        });
    } catch (error) {
      const field = error instanceof ChartError ? error.field : 'select';
      const message = (error as Error).message.replace(/^.*?: /, '');
      problems.push({ file: item.file, ...item.placeOf(field.split('.')), field, message, value: item.data.dataset });
    }
  }

  const resolved = resolveFindings(findingFiles.items, evidence, find, charts);
  problems.push(...resolved.problems);
  // What cannot be read is not compared as well.
  if (problems.length === 0 && !options.unregistered) problems.push(...checkRegister(resolved.findings, register));

  const [standing, withdrawn] = [false, true].map((gone) => new Map([...resolved.findings].filter(([, f]) => (f.withdrawn !== undefined) === gone))) as [Map<string, Finding>, Map<string, Finding>];
  const known: Known = {
    find,
    charts,
    findings: standing,
    datasets: evidence.datasets,
    sources: new Set(evidence.sources.map((s) => s.id as string)),
    terms: termFiles.items,
  };
  const { terms, problems: inTerms } = resolveTerms(termFiles.items, known);
  problems.push(...inTerms);
  for (const twin of twins) problems.push(...checkTwin(twin, known));
  const prose = proseOf(twins);
  // What cannot be read is there all the same.
  const there = { ...known, findings: new Set(findingTexts.map(({ path }) => idOf(path))), charts: new Set(chartTexts.map(({ path }) => idOf(path))) };
  const wanted = [...[...standing.keys()].map((id) => `finding:${id}`), ...[...charts.keys()].map((id) => `chart:${id}`)];
  const { asked, problems: inAsked } = resolveAsked(askedFiles.items, there, wanted, prose);
  if (askedFiles.problems.length === 0) problems.push(...inAsked);
  if (problems.length > 0) throw new DataError(problems);
  const audited = audit(evidence);
  return { evidence, findings: standing, withdrawn, register, prose, terms, asked, charts, audit: audited, people: peopleBehind(audited, evidence) };
}

/** A page of prose in both languages; a missing one is undefined. */
interface Twin {
  /** Path with `<lang>` for the language. */
  path: string;
  files: Record<Lang, TextFile | undefined>;
}

function proseTwins(root: string): Twin[] {
  return ['themes', 'sources', 'pages'].flatMap((collection) => {
    const [da, en] = LANGS.map(
      (lang) => new Map(textFiles(root, `content/${collection}/${lang}`, '.mdx').map((f) => [f.path.split('/').pop() ?? '', f])),
    ) as [Map<string, TextFile>, Map<string, TextFile>];
    return [...new Set([...da.keys(), ...en.keys()])].map((name) => ({
      path: `content/${collection}/<lang>/${name}`,
      files: { da: da.get(name), en: en.get(name) },
    }));
  });
}

/** The texts of pages that are there in both languages. */
const proseOf = (twins: readonly Twin[]): Map<string, Record<Lang, string>> =>
  new Map(twins.flatMap(({ path, files: { da, en } }) => (da && en ? [[path.replace('content/', '').replace('/<lang>', '').replace('.mdx', ''), { da: da.text, en: en.text }]] : [])));

const missingTwins = (twins: readonly Twin[]): Problem[] =>
  twins.flatMap(({ path, files }) =>
    LANGS.filter((lang) => !files[lang]).map((lang) => ({
      ...{ file: path.replace('<lang>', lang), line: 1, column: 1, field: 'file' },
      ...{ message: 'missing in this language', value: path.split('/').pop() ?? '' },
    })),
  );

/** A page names only what exists, and its twins use the same figures. */
function checkTwin({ files }: Twin, known: Known): Problem[] {
  const problems = LANGS.flatMap((lang) => {
    const file = files[lang];
    return file ? [...checkMdx(file, lang, known), ...checkKeyFindings(file, known)] : [];
  });
  if (!files.da || !files.en) return problems;
  const [da, en] = [figuresInMdx(files.da.text), figuresInMdx(files.en.text)];
  const only = [...da.filter((f) => !en.includes(f)), ...en.filter((f) => !da.includes(f))];
  for (const figure of new Set(only))
    problems.push({ file: files.da.path, line: 1, column: 1, field: 'Fig', message: `in one language only (twin ${files.en.path})`, value: figure });
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
