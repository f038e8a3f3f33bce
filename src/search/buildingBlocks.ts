import type { Lang } from '../i18n/lang.ts';

/**
 * Parts of the field's compounds, besides the words that the publication uses on their own: without them virksomhedspraktik
 * would come apart only on days when some text says »virksomhed«.
 */
export const BUILDING_BLOCKS: Record<Lang, readonly string[]> = {
  da: (
    'afklaring aktivering alder ansættelse arbejde arbejdsgiver arbejdsløs behandler behandling behov beskæftigelse bevilling borger ' +
    'bruger center dagpenge diagnose effekt erhverv etnisk evaluering evne familie fleks forløb forsikring forskning forsørgelse forælder ' +
    'frivillig fysio førtid gruppe gruppen handicap helbred hjælp hverdag indsats individ klient kommune kompetence kontakt ' +
    'kontant kontor kontrol konsulent koordinator kursus ledelse ledig ledighed læge marked medarbejder ' +
    'mentor mestring midtvejs minister ministerium misbrug model møde mødre måling netværk nytte ordning pension person personlighed plads ' +
    'plan praktik problem projekt psykiatri rapport reform rehabilitering ressource rådgiver rådgivning sag sagsbehandler samtale ' +
    'sanktion selvforsørgelse situation skema social stamme start status støtte sundhed sygdom syge system tabel team terapi ' +
    'tidlig tilbud tilfredshed tilskud træning trivsel uddannelse udvikling undersøgelse undervisning ungdom unge vejledning virksomhed ' +
    'visitation vurdering ydelse økonomi ønske'
  ).split(' '),
  en: 'activity building care case centre center course family finding group health home hours interview labour life load market measure mentor misuse network place placement school skill staff support team term training ware well wide work worker'.split(' '),
};

/** Parts that make no sense of their own: endings, and prefixes that are words by accident. Stop words are none either. */
export const NO_PARTS: Record<Lang, readonly string[]> = {
  da: 'ende ender enden ering else elser heder ning inger mento anden ander andel ment base basen bare dels egen egne ene gang gange god godt halv hele helt hold holde holdt kende kendt kendte lagt lige ligt lign ligne like ligge ligger mange midt mini over prak ring ringe stand stat stedet ting tings tage tager vide viden vis vise viser'.split(' '),
  en: 'able ally ation every hand ever here high like ment ness side some sure thing tion ting ways wise'.split(' '),
};

/** Words of three letters that are parts all the same. */
export const SHORT_PARTS: Record<Lang, readonly string[]> = { da: ['job', 'sag', 'løn', 'mål'], en: ['job'] };

/** Words that look like two and are one, or whose parts lead astray: a »medarbejder« is no »arbejder«. */
export const NEVER_SPLIT: Record<Lang, readonly string[]> = {
  da: ['medarbejder', 'dagligdag', 'samarbejde', 'spørgsmål', 'praktisk', 'pensionist', 'motivation', 'udvikling', 'arbejde', 'ministerium', 'andel', 'målgruppe'],
  en: ['statement', 'placement', 'measurement', 'questionnaire'],
};
