import { parseAuthor, type Author } from '../dataset/author.ts';
import type { EvidenceType, Source } from '../dataset/observation.ts';
import type { FindingInLanguage } from '../findings/findingInLanguage.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import { EDITION } from './edition.ts';

/** What a work is, as far as formats of references tell works apart. */
export type WorkKind = 'finding' | 'report' | 'document' | 'webpage';

/** What a reference names; the formats are written from it and from nothing else. */
export interface CitedWork {
  /** Names it within a file: letters, digits and hyphens. */
  key: string;
  kind: WorkKind;
  /** What it calls itself, where its kind does not say it: »Fund«; else empty. */
  genre: string;
  /** Without a full stop at its end. */
  title: string;
  /** At least one. */
  authors: readonly Author[];
  /** Empty where an author published it. */
  publisher: string;
  /** As far as it is known: `2019`, `2016-09`, `2026-11-25`, or empty. */
  date: string;
  /** Full address, or empty where there is none. */
  url: string;
  /** The language it is written in. */
  lang: Lang;
  /** Empty where it has none. */
  version: string;
  /** What else must be known, in the work's language; empty where nothing must. */
  note: string;
}

const KIND: Readonly<Record<EvidenceType, WorkKind>> = {
  'user-survey': 'report',
  'project-monitoring': 'report',
  'administrative-count': 'document',
  'political-answer': 'document',
  'practice-guidance': 'webpage',
};

/**
 * A finding of ours as a work that can be cited: of the day that it was last changed, with the source that it rests on.
 *
 * @param address of its page; one that is not full leads nowhere and is left out
 * @example citedFinding(theFinding('mentor-wellbeing', 'da'), 'https://example.dk/fund/mentor-wellbeing/')
 */
export function citedFinding({ finding, lang, statement, changed, sourceLine }: FindingInLanguage, address: string): CitedWork {
  const t = strings(lang);
  return {
    key: `${finding.id}-${lang}`,
    kind: 'finding',
    genre: finding.withdrawn ? `${t.kindFinding}; ${t.withdrawn.toLowerCase()}` : t.kindFinding,
    title: withoutStop(statement),
    authors: [{ literal: t.siteName }],
    publisher: '',
    date: changed,
    url: /^https?:/.test(address) ? address : '',
    lang,
    version: EDITION,
    note: `${t.source}: ${sourceLine}`,
  };
}

/** A source of ours as a work that can be cited, by its Danish title; where nobody is named, its publisher wrote it. */
export function citedSource({ id, title, authors, publisher, date, url, evidenceType }: Source): CitedWork {
  const named = authors.map(parseAuthor);
  return {
    key: id,
    kind: KIND[evidenceType],
    title: withoutStop(title.da),
    authors: named.length > 0 ? named : [{ literal: publisher }],
    publisher: named.length > 0 ? publisher : '',
    ...{ date, url, lang: 'da', genre: '', version: '', note: '' },
  };
}

const withoutStop = (text: string): string => text.replace(/\.$/, '');
