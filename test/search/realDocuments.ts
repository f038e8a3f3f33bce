import { join } from 'node:path';
import { bindText, plainText } from '../../src/binding/boundText.ts';
import { findingText, statementText } from '../../src/findings/finding.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import type { SearchDocument } from '../../src/search/findingIndex.ts';
import { loadPublication } from '../../src/site/publication.ts';

const publication = loadPublication(join(import.meta.dirname, '../..'));

/** The publication's findings, charts and datasets, as they may stand in an index. */
export function realDocuments(lang: Lang): SearchDocument[] {
  const { findings, charts, evidence } = publication;
  const base = { numbers: [] };
  return [
    ...[...findings.values()].map((finding): SearchDocument => ({
      ...{ ...base, id: `finding:${finding.id}`, route: `/fund/${finding.id}/`, kind: 'finding' },
      title: statementText(finding, lang),
      text: (['base', 'says', 'cannot'] as const).map((part) => plainText(findingText(finding, part, lang))).join('\n'),
    })),
    ...[...charts].map(([id, { data, figures }]): SearchDocument => ({
      ...{ ...base, id: `chart:${id}`, route: `/diagrammer/${id}/`, kind: 'chart' },
      title: plainText(bindText(data.title[lang], figures, lang)),
      text: [data.subtitle, data.description].map((text) => plainText(bindText(text[lang], figures, lang))).join('\n'),
    })),
    ...[...evidence.datasets].map(([id, { title }]): SearchDocument => ({
      ...{ ...base, id: `dataset:${id}`, route: `/data/${id}/`, kind: 'data' },
      title: title[lang],
      text: '',
    })),
  ];
}
