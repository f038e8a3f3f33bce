/** A Danish noun: a plan, the plan, plans, the plans. */
export type Noun = readonly [one: string, the: string, many: string, all: string];

const common = (word: string): Noun => [word, `${word}en`, `${word}er`, `${word}erne`];
const commonE = (word: string): Noun => [word, `${word}n`, `${word}r`, `${word}rne`];
const person = (word: string): Noun => [word, `${word}en`, `${word}e`, `${word}ne`];
const neuter = (word: string): Noun => [word, `${word}et`, word, `${word}ene`];
const list = (words: string): string[] => words.split(/\s+/);

/** What a compound is: its last part. */
const HEADS: readonly Noun[] = [
  ...list(`plan indsats ordning måling vurdering konsulent evaluering behandling aktivitet terapeut koordinator afdeling sag
    bevilling henvisning erfaring udfordring opfølgning forening kontrakt vejledning beslutning`).map(common),
  ...list('samtale aftale undersøgelse gruppe ydelse opgave metode periode afgørelse oplevelse barriere skole').map(commonE),
  ...list('rådgiver medarbejder vejleder leder').map(person),
  ...list('forløb mål behov netværk hold krav udvalg besøg forsøg').map(neuter),
  ['møde', 'mødet', 'møder', 'møderne'],
  ['tilbud', 'tilbuddet', 'tilbud', 'tilbuddene'],
  ['tilskud', 'tilskuddet', 'tilskud', 'tilskuddene'],
  ['kursus', 'kurset', 'kurser', 'kurserne'],
  ['center', 'centret', 'centre', 'centrene'],
  ['projekt', 'projektet', 'projekter', 'projekterne'],
  ['problem', 'problemet', 'problemer', 'problemerne'],
  ['ønske', 'ønsket', 'ønsker', 'ønskerne'],
  ['skema', 'skemaet', 'skemaer', 'skemaerne'],
  ['værksted', 'værkstedet', 'værksteder', 'værkstederne'],
  ['klinik', 'klinikken', 'klinikker', 'klinikkerne'],
  ['plads', 'pladsen', 'pladser', 'pladserne'],
  ['samarbejde', 'samarbejdet', 'samarbejder', 'samarbejderne'],
];

/** What it is of: its first part, with the letter that links. */
const FIRST = list(`mentor praktik job arbejds ressource virksomheds motivations støtte beskæftigelses uddannelses sundheds trivsels pensions
  rehabiliterings behandlings misbrugs familie gælds bolig arbejdsmarkeds virksomhedspraktik kontanthjælps sygedagpenge fleksjob netværks
  førtidspensions dagpenge revaliderings ungdoms alkohol kost søvn motions smerte stress angst depressions sprog integrations løn hverdags
  transport økonomi psykiatri kontakt opfølgnings afklarings opkvalificerings kompetence erhvervs lærlinge mestrings selvværds fællesskabs
  frivillig kultur natur have køkken computer rygestop medicin diagnose hjerneskade ryg gigt kræft hjerte syns høre handicap hjælpemiddel
  barsels orlovs senior seniorjob efterløns nytte løntilskuds voksenlærlinge jobrotations brobygnings forberedelses grundforløbs produktions
  daghøjskole aften fritids idræts svømme gruppe borger visitations henvisnings kommune regions ministerie lov reform kontrol
  rådigheds helheds udviklings kvalitets forsorgs asyl flygtninge ledsage bostøtte hospitals læge fysio ergo samtale livs`);

/** All compounds that are made, those of the first parts and last parts named first before others. */
export const COMPOUNDS: readonly Noun[] = FIRST.flatMap((first, i) => HEADS.map((head, k) => ({ noun: head.map((form) => first + form) as unknown as Noun, rank: i + 2 * k, name: first + head[0] })))
  .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
  .map(({ noun }) => noun);
