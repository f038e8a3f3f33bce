// What is said of generated findings. In braces stands what is drawn: a share, a number, a compound in one of four forms …
// No sentence ends in {share}, which has a full stop of its own.

export const GROUPS = [
  ...['borgere i ressourceforløb', 'borgere på kontanthjælp', 'borgere med psykiske problemer', 'sygemeldte', 'unge under 30 år', 'ledige'],
  ...['borgere over 40 år', 'kvinder', 'mænd', 'borgere uden uddannelse', 'borgere med angst', 'enlige forsørgere', 'borgere i fleksjob'],
  ...['borgere med fysiske gener', 'borgere, der ønskede førtidspension', 'borgere i virksomhedspraktik', 'borgere med en mentor', 'pårørende'],
  ...['sagsbehandlere', 'arbejdsgivere', 'borgere med misbrug', 'borgere uden netværk', 'nyuddannede', 'borgere med anden baggrund end dansk'],
];

export const ANSWERS = [
  ...['tilfredse med', 'utilfredse med', 'i tvivl om', 'glade for', 'trætte af', 'trygge ved', 'med til at vælge', 'ikke spurgt om', 'enige i'],
  ...['skuffede over', 'stolte af', 'ikke bekendt med', 'kritiske over for', 'motiverede for'],
];

export const STATEMENTS = [
  '{share} af {group} i {place} var i {year} {answer} {theThing}.',
  'I {place} havde {share} af {group} i {year} haft {things}.',
  'I {year} sagde {share} af {group} i {project}, at {theThing} havde bragt dem videre.',
  'Af {n} {group} i {place} kom {share} i arbejde efter {theThings}, opgjort i {year}.',
  '{place} brugte {kr} kr. på {things} i {year}, mod {kr} kr. på {things}.',
  'Ved {time} ({years}) var {share} af {group} i {project} {answer} {theThing}, mod {share} ved første.',
  'Mens {share} af {group} i {place} roste {theThing} i {year}, klagede {share} over {theThings}.',
  '{n} af {n} {group} i {project} sluttede i {year} uden {things}.',
  'Hver femte af dem, der fik {things} i {place} i {years}, var {answer} {theThing}.',
  '{author} peger i {year} på {theThings} som det, {group} i {place} oftest mangler.',
  'I {place} er {theThing} siden {year} blevet tilbudt {group}, og {share} har taget imod.',
  '{share} af {group} i {project} havde i {year} svært ved {theThings}.',
  'Tre ud af fire {group} i {place} kendte i {year} til {theThing}, men kun {share} brugte den slags.',
  'Fra {year} til {year} steg andelen af {group} med {things} i {place} til {share}, mod {share} før.',
  '{place} råder til at begynde {theThing} tidligt, helst før {theThing}, skrev {author} i {year}.',
  'Færre {group} fik {things} i {place} i {year}: {n} mod {n} året før.',
];

export const BASES = [
  '{n} {group} i {place}, spurgt i {month} {year}',
  '{n} {group} i {project} ved {time}; de er ikke i ressourceforløb',
  '{group} i {place}, {years}; antallet er ikke oplyst',
  'opgørelse fra {place} Kommune, {month} {year}, over {things}; ingen borgere er spurgt',
  '{n} skemaer fra {theThings} i {place}, {years}',
  'vejledning om {things}, {author} {year}; ingen borgere er spurgt eller talt',
];

export const SAYS = [
  'Andelen er højere end ved {theThing}, hvor {share} svarede sådan.',
  'Det gælder især {group}, og mest i {place}.',
  'Ifølge {author} hænger det sammen med {theThings}.',
  'I {project} blev {theThing} fulgt op af {things}.',
  'Samtidig fik {n} {group} i {place} {things}.',
  '{author} og {author} skriver i {year}, at {theThing} kom for sent.',
  'Af dem, der havde {things}, var {share} {answer} {theThing}.',
  'Tallene siger ikke, om {theThing} er grunden.',
  'Det er ikke oplyst, hvor mange af dem der også fik {things}.',
  'Undersøgelsen i {place} havde ingen kontrolgruppe, og {theThings} blev ikke talt.',
  'Om {theThing} ville have hjulpet {group} i {place}, kan {author} ikke svare på.',
  'Der mangler svar fra {n} {group}, og {theThing} kan have betydet noget for, hvem der svarede.',
];
