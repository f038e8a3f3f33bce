import type { Lang } from '../i18n/lang.ts';
import { fold } from './fold.ts';

// Words that say nothing alone.
const WORDS: Record<Lang, string> = {
  da: `ad af alle alt altså anden andet andre at begge blev blevet blive bliver både da de dem den denne der deres det dette dig
    din disse dog du efter eller en end er et for fordi fra frem få får ham han har have havde hende her hos hun hvad hvem hver
    hverken hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår i ifølge ind inden ingen ja jeg jo kan kun kunne man mange
    med mellem men mens mere mest mod må ned nej noget nogen nogle nok nu når og også om op os over på samme sammen se selv ses
    sig sin sit skal skulle som så sådan til ud under var ved vi vil ville vores være været`,
  en: `a about after all also although am an and any are as at be because been being both but by can could did do does
    done for from get had has have he her his how i if in into is it its itself just me more most much many my no nor of
    off on only or our out over own she should since so some such than that the their them themselves then there these they
    this those through to too under until up us very was we were what when where whether which while who whom whose why will
    with within would you your`,
};

const SETS: Record<Lang, ReadonlySet<string>> = { da: new Set(split(WORDS.da)), en: new Set(split(WORDS.en)) };

function split(words: string): string[] {
  return words.split(/\s+/).map(fold);
}

/**
 * Whether a folded word is left out of the index and of queries.
 *
 * @example isStopWord('hvor', 'da') // true
 */
export const isStopWord = (folded: string, lang: Lang): boolean => SETS[lang].has(folded);

// Words of a question that ask for a figure or speak of anybody: they help to order what is found, but nothing need have them.
const SOFT_WORDS: Record<Lang, string> = {
  da: `andel andelen antal borger borgere borgerne folk få får fået gik går gået kommet givet blevet give gør kommer kom komme menneske mennesker pct person personer
    procent del dele tal tallet tallene stor store størrelse slags bare altid igen gange gang sige siger synes tror burde egentlig nyt
    findes se vise viser handler gælder hedder betyder ene hele alle fik gav tager tog ske sker sket måde ting meget lidt mere`,
  en: `people person persons citizen citizens number numbers share percentage percent figure figures get gets getting got go goes going went give gives
    come comes came make makes made kind kinds sort say says said tell tells told find finds found think really ever always again new big large
    happen happens happened mean means call called thing things way ways look looks show shows much little more very`,
};
const SOFT: Record<Lang, ReadonlySet<string>> = { da: new Set(split(SOFT_WORDS.da)), en: new Set(split(SOFT_WORDS.en)) };

// Words that turn a sentence. They tell statements apart, and texts not at all, which all have some.
const TURNING_WORDS: Record<Lang, string> = { da: 'ikke uden før aldrig', en: 'not without before never' };
const TURNING: Record<Lang, ReadonlySet<string>> = { da: new Set(split(TURNING_WORDS.da)), en: new Set(split(TURNING_WORDS.en)) };

/**
 * Whether a folded word turns a sentence.
 *
 * @example isTurningWord('uden', 'da') // true
 */
export const isTurningWord = (folded: string, lang: Lang): boolean => TURNING[lang].has(folded);

/**
 * Whether a word of a query may be missing from what is found.
 *
 * @example isSoftWord('Andelen', 'da') // true
 */
export const isSoftWord = (word: string, lang: Lang): boolean => SOFT[lang].has(fold(word)) || isTurningWord(fold(word), lang);
