import type { Lang } from '../i18n/lang.ts';
import { fold } from './fold.ts';

// Words that change more than their ending, words that only seem to have one, and other spellings: what a word is called, and
// its other forms (it is one of them itself where nothing may be cut from it). Of Danish verbs those in -te too: cut from all
// words, -t and -te would make one of kort and kor, of vægt and væg.
const FORMS: Record<Lang, string> = {
  da: `mand: mænd mændene
    barn: børn børnene
    cabi: cabis
    konkret: konkret
    proces: proces processer
    data: data
    penge: penge penges
    sen: seneste
    tro: tror troede troet
    ministerium: ministeriet ministeriets ministerier
    finde: fandt fundet; skrive: skrev skrevet; spørge: spurgte spurgt; holde: holdt; hjælpe: hjalp hjulpet; sidde: sad siddet; drikke: drak drukket
    drive: drev drevet; bringe: bragte bragt; vælge: valgte valgt; følge: fulgte fulgt; række: rakte; sætte: satte sat; sove: sovet; ryge: røg røget
    slippe: slap sluppet; slå: slog slået; stige: steg steget; falde: faldt; trække: trak trukket; træffe: traf truffet; vinde: vandt vundet; lyve: løj
    tilbyde: tilbød tilbudt; afbryde: afbrød afbrudt; bryde: brød brudt; forlade: forlod forladt; forstå: forstod forstået; opgive: opgav opgivet
    deltage: deltog deltaget; modtage: modtog modtaget; begynde: begyndte begyndt; udskrive: udskrev udskrevet; beskrive: beskrev beskrevet
    høre: hørte hørt; søge: søgte søgt; ansøge: ansøgte ansøgt; undersøge: undersøgte undersøgt; besøge: besøgte besøgt; bruge: brugte brugt
    møde: mødte mødt; kende: kendte kendt; dele: delte delt; føle: følte følt; lære: lærte lært; mene: mente ment; tjener: tjene tjente tjent; tabe: tabte tabt
    betale: betalte betalt; læse: læste læst; rejse: rejste rejst; løse: løste løst; vise: viste vist; henvise: henviste henvist; afvise: afviste afvist
    sende: sendte sendt; vende: vendte vendt; udføre: udførte udført; gennemføre: gennemførte gennemført; køre: kørte kørt; spise: spiste spist
    bestemme: bestemte bestemt; glemme: glemte glemt; drømme: drømte drømt; tænke: tænkte tænkt; ramme: ramte ramt; ansætte: ansatte ansat
    fortsætte: fortsatte fortsat; tildele: tildelte tildelt; fordele: fordelte fordelt; udvælge: udvalgte udvalgt; fylde: fyldte fyldt
    udfylde: udfyldte udfyldt; kalde: kaldte kaldt; beholde: beholdt; fastholde: fastholdt; foretrække: foretrak foretrukket; klare: klarede klaret`,
  en: `woman: women
    man: men
    child: children
    diagnosis: diagnoses
    analysis: analyses
    news: news
    means: means
    leave: left leaving; keep: kept; feel: felt; write: wrote written; think: thought; take: took taken taking; give: gave given giving
    know: knew known; seek: sought; speak: spoke spoken; begin: began begun beginning; drink: drank drunk; choose: chose chosen choosing
    pay: paid; hold: held; lead: led; lose: lost losing; spend: spent; teach: taught; draw: drew drawn; fall: fell fallen; rise: rose risen rising
    grow: grew grown; see: saw seen; become: became; run: ran; meet: met; hear: heard; sleep: slept; build: built; send: sent; win: won
    break: broke broken; bring: brought; buy: bought; sit: sat; stand: stood; understand: understood; withdraw: withdrew withdrawn
    drive: drove driven driving; sell: sold; find: found; quit: quit quitting
    centre: center centers centred; programme: program programs; labour: labor; behaviour: behavior; favour: favor; colour: color`,
};

/** What a folded form is one of; see `stem`. */
export const IRREGULAR: Record<Lang, ReadonlyMap<string, string>> = { da: read(FORMS.da), en: read(FORMS.en) };

function read(forms: string): Map<string, string> {
  const lines = forms.split(/[\n;]/).map((line) => line.split(':').map((side) => fold(side.trim())));
  return new Map(lines.flatMap(([word = '', others = '']) => others.split(' ').map((other) => [other, word] as const)));
}
