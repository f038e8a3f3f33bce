import type { Lang } from '../i18n/lang.ts';

/**
 * Finds figures typed by hand, where a name of an observation should stand. Years, dates, places in a document and
 * proper names may be typed; numbers that say something about people may not, in digits or in words.
 */

/** A figure that should not have been typed: what stands there and where in the text. */
export interface TypedFigure {
  text: string;
  at: number;
}

/** What may hold digits: names of documents, laws, measures and licences. */
const NAMES = /WHO-?5|CC BY 4\.0|EMN-[\d-]+|S 45|10-dages|UTF-8|Data Package v?2|ten-day|§+ ?\d+\w?/g;

const MONTHS =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|January|February|March|May|June|July|August|October|December';
/** `22. juni 2022`, `1 October`, `2013–2021`, `2019`. */
const DATES = new RegExp(`\\b\\d{1,2}\\.? (?:${MONTHS})(?: \\d{4})?|\\b(?:19|20)\\d{2}(?:[–-](?:19|20)?\\d{2})?\\b`, 'g');

/** `tabel 6.3`, `tables 4.1–4.7`, `s. 31`, `pp. 33–34`, `kapitel 6 og 7`, `section 5.3`. */
const PLACES =
  /\b(?:tabel|tabeller(?:ne)?|tables?|s\.|p\.|pp\.|sides?|siderne|pages?|kapit(?:el|ler)|chapters?|afsnit|sections?|figure?s?|bo(?:ks|x)|punkt)\s+\d+(?:\.\d+)?(?:(?:[–-]|,? og |,? and |, )\d+(?:\.\d+)?)*/gi;

const DA = 'to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems|hundrede';
const EN = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred';

/** Numbers in words that count people or say shares: before one whom the evidence counts, as »x ud af y«, as a fraction. */
const WORDS: Record<Lang, readonly RegExp[]> = {
  da: [
    new RegExp(`\\b(?:${DA})\\s+ud\\s+af\\s+(?:${DA})\\b`, 'gi'),
    new RegExp(
      `\\b(?:${DA})\\s+(?:borgere|personer|mennesker|forløb|deltagere|medarbejdere|ressourcekonsulenter|konsulenter|interview|praktikker|pct|procent|timer|uger|måneder|år)\\b`,
      'gi',
    ),
    /\bhalvdelen\b|\bhver (?:anden|tredje|fjerde|femte|tiende) (?:borger|deltager)|\b(?:en|to|tre|fire) (?:tredje|fjerde|femte|tien)dele?\b/gi,
  ],
  en: [
    new RegExp(`\\b(?:${EN})\\s+(?:out\\s+of|in)\\s+(?:${EN})\\b`, 'gi'),
    new RegExp(
      `\\b(?:${EN})\\s+(?:citizens|people|persons|courses|participants|staff|consultants|interviews|placements|per cent|hours|weeks|months|years)\\b`,
      'gi',
    ),
    /\bhalf (?:of )?(?:the|those|all|citizens|people)\b|\b(?:a|one|two|three|four) (?:third|quarter|fifth|tenth)s?\b(?! time| measurement)/gi,
  ],
};

/**
 * The figures typed in a text, in order.
 *
 * @param text plain prose: components, links and figures in braces already taken out
 * @example typedFigures('I 2016 var 43 pct. tilfredse', 'da') // [{ text: '43', at: 10 }]
 */
export function typedFigures(text: string, lang: Lang): TypedFigure[] {
  const blank = (match: string): string => ' '.repeat(match.length);
  const rest = [NAMES, DATES, PLACES].reduce((left, allowed) => left.replace(allowed, blank), text);
  const found = [/\d+(?:[.,]\d+)*/g, ...WORDS[lang]].flatMap((pattern) =>
    [...rest.matchAll(pattern)].map((match) => ({ text: match[0], at: match.index })),
  );
  return found.sort((a, b) => a.at - b.at);
}
