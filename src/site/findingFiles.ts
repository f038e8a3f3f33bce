import { apaText } from '../downloads/apaText.ts';
import { citedFinding, citedSource, type CitedWork } from '../downloads/citedWork.ts';
import { findingJson } from '../downloads/findingJson.ts';
import type { Finding } from '../findings/finding.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { routePath } from '../i18n/routes.ts';
import { theFinding } from './theFinding.ts';
import { thePublication } from './theSite.ts';
import { absolute, absoluteObservation } from './url.ts';

/** All findings that have an address, those that were withdrawn too, by id. */
export const everyFinding = (): Map<string, Finding> => new Map([...thePublication().findings, ...thePublication().withdrawn]);

/** The paths of what exists once for each finding. */
export const findingPaths = (): { params: { id: string }; props: { id: string } }[] =>
  [...everyFinding().keys()].map((id) => ({ params: { id }, props: { id } }));

/** The paths of what exists once for each finding and language. */
export const findingPathsByLang = (): { params: { id: string; lang: string }; props: { id: string; lang: Lang } }[] =>
  findingPaths().flatMap(({ props: { id } }) => LANGS.map((lang) => ({ params: { id, lang }, props: { id, lang } })));

/** The paths of what exists once for each source. */
export const sourcePaths = (): { params: { id: string }; props: { id: string } }[] =>
  thePublication().evidence.sources.map(({ id }) => ({ params: { id }, props: { id } }));

/** A finding as a work that can be cited. @example bibtex(workOfFinding('mentor-wellbeing', 'da')) */
export const workOfFinding = (id: string, lang: Lang): CitedWork => citedFinding(theFinding(id, lang), absolute(routePath(`finding:${id}`, lang)));

/**
 * A source as a work that can be cited.
 *
 * @throws RangeError when there is none
 * @example bibtex(workOfSource('vive-2019'))
 */
export function workOfSource(id: string): CitedWork {
  const source = thePublication().evidence.sources.find((s) => s.id === id);
  if (!source) throw new RangeError(`no such source: ${id}`);
  return citedSource(source);
}

/** Everything that is said of a finding, as JSON. @example findingJsonFile('mentor-wellbeing') */
export function findingJsonFile(id: string): string {
  const [da, en] = [theFinding(id, 'da'), theFinding(id, 'en')];
  const citation = (lang: Lang) => ({ finding: apaText(workOfFinding(id, lang), lang), source: apaText(workOfSource(da.source.id), lang) });
  return findingJson(
    { da, en },
    {
      audit: thePublication().audit,
      all: everyFinding(),
      citations: { da: citation('da'), en: citation('en') },
      address: {
        finding: (other, lang) => absolute(routePath(`finding:${other}`, lang)),
        observation: absoluteObservation,
        chart: (chart, lang) => absolute(routePath(`chart:${chart}`, lang)),
        file: (ending) => absolute(`/data/findings/${id}.${ending}`),
      },
    },
  );
}
