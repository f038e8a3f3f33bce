const list = (words: string): string[] => words.split(/\s+/);

/** The Danish municipalities, the largest first. */
const MUNICIPALITIES = list(`København Aarhus Aalborg Odense Esbjerg Vejle Frederiksberg Randers Viborg Kolding Silkeborg Horsens Herning Roskilde
  Næstved Slagelse Sønderborg Gentofte Holbæk Hjørring Gladsaxe Frederikshavn Helsingør Guldborgsund Skanderborg Køge Aabenraa Svendborg
  Holstebro Ringkøbing-Skjern Haderslev Lyngby-Taarbæk Rudersdal Hvidovre Faaborg-Midtfyn Fredericia Hillerød Varde Høje-Taastrup Kalundborg
  Ballerup Greve Favrskov Hedensted Skive Vordingborg Frederikssund Thisted Egedal Vejen Mariagerfjord Syddjurs Assens Lolland Tårnby
  Ikast-Brande Rødovre Tønder Furesø Gribskov Fredensborg Brøndby Jammerbugt Middelfart Bornholm Norddjurs Vesthimmerland Nordfyn
  Brønderslev Faxe Albertslund Hørsholm Ringsted Lejre Halsnæs Nyborg Sorø Rebild Herlev Odsherred Allerød Ishøj Glostrup Struer Billund
  Odder Solrød Stevns Kerteminde Morsø Dragør Lemvig Langeland Vallensbæk Ærø Samsø Fanø Læsø`);

const START = list(`Birke Bøge Ege Elle Aske Hassel Linde Pile Skov Mose Eng Kær Sø Bæk Å Vig Næs Strand Kilde Sten Grus Ler Sand Høj Dal Bakke
  Banke Ulve Ræve Hjorte Ravne Ørne Svane Trane Lærke Gøge Heste Ko Fåre Bi Kirke Kloster Munke Møller Smede Skræder Vester Øster Nørre Sønder`);
const PLACE_END = list('by rup lev sted borg løse torp købing ager holt rød tved balle skov');
const NAME_END = list('gaard lund toft bjerg holm kjær dahl vang bach berg');

const joined = (ends: readonly string[]): string[] => ends.flatMap((end) => START.map((start) => start + end));

/** Municipalities, and after them smaller places that need not exist. */
export const PLACES: readonly string[] = [...MUNICIPALITIES, ...joined(PLACE_END)];

/** Surnames, the commonest first, and after them some that need not exist. */
export const SURNAMES: readonly string[] = [
  ...list(`Nielsen Jensen Hansen Andersen Pedersen Christensen Larsen Sørensen Rasmussen Petersen Jørgensen Madsen Kristensen Olsen Thomsen
    Christiansen Poulsen Johansen Møller Mortensen Knudsen Jakobsen Lund Mikkelsen Frederiksen Laursen Henriksen Iversen Eriksen Bech`),
  ...joined(NAME_END),
];
