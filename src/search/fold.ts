const LIGATURES: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', œ: 'oe', ß: 'ss', ð: 'd', đ: 'd', þ: 'th', ł: 'l', ı: 'i' };

/** What most words are written in; the long way is slow. */
const PLAIN = /^[a-z0-9]*$/;
const DANISH = /^[a-z0-9æøå]*$/;

/**
 * A text in the letters of any keyboard: lower case, æ ø å as ae oe aa (ä and ö as well), accents off. Every word is folded
 * once when it is indexed and once when it is searched for; the same folding twice changes nothing.
 *
 * @example fold('Ressourceforløb på Århus’ jobcentre') // 'ressourceforloeb paa aarhus’ jobcentre'
 */
export const fold = (text: string): string => {
  if (PLAIN.test(text)) return text;
  if (DANISH.test(text)) return text.replace(/å/g, 'aa').replace(/æ/g, 'ae').replace(/ø/g, 'oe');
  return foldAny(text);
};

const foldAny = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    // Taken apart, å is an a with a ring: it must be seen before the accents go.
    .replace(/a(\p{M}*)\u030a/gu, 'aa$1')
    .replace(/([ao])(\p{M}*)\u0308/gu, '$1e$2')
    .replace(/\p{M}/gu, '')
    .replace(/[æøœßðđþłı]/g, (letter) => LIGATURES[letter] ?? letter);

/**
 * A folded word in the fewest letters: ae and aa become a, oe becomes o. That is what is left of æ, å and ø when they are
 * typed without their dots and rings, so `ressourceforløb`, `ressourceforloeb` and `ressourceforlob` become one. A whole
 * run is taken (`aae`, `oee`), or the bare `soen` for »søen« would be another word than `soeen`.
 *
 * @example collapse('faerdig') // 'fardig'
 */
export const collapse = (folded: string): string => folded.replace(/a[ae]+/g, 'a').replace(/oe+/g, 'o');

/** From how many letters on a word is known by its collapsed form; see `shortened`. */
const LONG = 4;
/** At most so many letters of a word are guessed at: 3 × 3 × 3 forms. */
const GUESSES = 3;

/**
 * The key of a folded word: collapsed if it has four letters or more. Shorter ones keep their ae, oe and aa, for there the
 * letter is half of the word: mål and mal, får and far, før and for, år and ar are different words. Of the publication's
 * words of four letters and more only a few become one (the test names them all), and none that means something else here.
 *
 * @example shortened('faerdig') // 'fardig'
 * @example shortened('maal') // 'maal'
 */
export function shortened(folded: string): string {
  const key = collapse(folded);
  return key.length >= LONG ? key : folded;
}

/**
 * What a typed word may stand for, as folded words and the surest first: itself, and with each bare a and o read as the
 * letter it may have been. Only where the word as typed is found nowhere is the next one asked for. Words with many such
 * letters need no guesses: they are long, and found by their collapsed key.
 *
 * @example foldedForms('mal') // ['mal', 'maal', 'mael']
 */
export function foldedForms(word: string): string[] {
  const pieces = fold(word).split(/(a[ae]|oe|[ao])/);
  const guesses = pieces.filter((piece) => piece === 'a' || piece === 'o').length;
  if (guesses > GUESSES) return [pieces.join('')];
  const READ: Readonly<Record<string, readonly string[]>> = { a: ['a', 'aa', 'ae'], o: ['o', 'oe'] };
  return pieces.reduce<string[]>((forms, piece) => forms.flatMap((form) => (READ[piece] ?? [piece]).map((read) => form + read)), ['']);
}
