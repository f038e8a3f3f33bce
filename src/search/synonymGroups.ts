import type { Lang } from '../i18n/lang.ts';
import type { Nearness } from './synonyms.ts';

/** Words and what they find. One or more words each; any form of a word will do. */
export interface Entries {
  asked: readonly string[];
  found: readonly string[];
  how: Nearness;
}
/** Words that find one another, or lead to others, in both languages. */
export interface SynonymGroup extends Record<Lang, Entries> {}

// Danish | English, one group a line. A group holds what a reader takes for the same, or would have been glad to be led to:
// not everything near. A word may stand in several groups; they do not lead on to one another. Where there is a »>«, the
// words before it are what readers say and our texts do not: they lead to those after it, and nothing leads back.
// Where there is a »=«, the words say the same.
const GROUPS = `
  tilfreds = tilfredshed = tilfredse | satisfied = satisfaction
  utilfreds = utilfredshed | dissatisfied = dissatisfaction
  motivation = motiveret | motivation = motivated
  arbejde = job = beskæftigelse | work = job = employment
  praktik = virksomhedspraktik = praktikplads = praktikophold | work placement = placement = internship = work practice
  psykisk = mental | mental = psychological
  udgift = omkostning | cost = expense = expenditure
  trivsel = who-5 | well-being = wellbeing = well being = who-5
  indflydelse = medbestemmelse | influence = say
  koncentration = koncentrere | concentration = concentrate
  diagnose = diagnosticeret | diagnosis = diagnosed
  interview = interviewet | interview = interviewed
  førtidspension = førtidspensionist | disability pension = disability pensioner
  ressourceforløb | resource course, resource process, resource programme, ressourceforløb
  førtidspension, pension, førtidspensionist, pensionist | disability pension, pension, early retirement, disability benefit
  arbejde, job, beskæftigelse, ansættelse | work, job, employment
  ordinært arbejde, ordinært job | ordinary work, ordinary job, regular job
  praktik, praktikplads, virksomhedspraktik, arbejdsprøvning | work placement, placement, internship, work practice, traineeship, work trial
  kontanthjælp, kontanthjælpsmodtager | social assistance, cash benefit, cash assistance, social benefit
  fleksjob | flexjob, flexible job, flexi job
  forsørgelse, ydelse, overførselsindkomst, forsørgelsesgrundlag | benefit, means of support, allowance
  selvforsørgelse, selvforsørgende | self-support, self supporting
  sygedagpenge | sickness benefit, sick pay
  psykisk, psyke, mental, sindslidelse, psykisk sygdom | mental, psychological, mental health, mental illness
  psykiatrisk, psykiatri, psykiatrien | psychiatric, psychiatry
  fysisk, krop, kropslig, somatisk | physical, body, bodily, somatic
  helbred, sundhed, sygdom, rask, syg | health, illness, sick, ill
  sagsbehandler, rådgiver, socialrådgiver, jobkonsulent | caseworker, case worker, social worker, adviser, counsellor
  ressourcekonsulent, konsulent | resource consultant, consultant
  mentor, mentorstøtte, mentorordning | mentor, mentoring, mentor support, mentorship
  støtte, hjælp, opbakning | support, help, assistance
  medarbejder, personale, ansat, fagfolk, fagperson | staff, employee, professional
  borger, deltager, person, menneske | citizen, participant, person, people
  trivsel, who-5, who, velvære, livskvalitet | well-being, wellbeing, who-5, who, quality of life
  misbrug, afhængighed, rusmiddel, stof, alkohol | misuse, substance misuse, substance abuse, addiction, drug, alcohol
  alkohol, alkoholmisbrug, druk | alcohol, drinking
  angst | anxiety
  depression, deprimeret | depression, depressed
  diagnose, lidelse | diagnosis, disorder
  medicin, medicinering | medication, medicine
  behandling, terapi | treatment, therapy
  læge, lægekonsulent | doctor, physician
  motivation, motiveret, motivere, motiverende, lyst | motivation, motivated, motivating, motivational
  tilfreds, tilfredshed | satisfied, satisfaction
  utilfreds, utilfredshed | dissatisfied, dissatisfaction, unsatisfied
  indflydelse, medbestemmelse, medinddragelse, inddragelse | influence, say, involvement
  hørt, lyttet, lytte, høre, taget med på råd | heard, listened, listen, consulted
  ønske, håb, håbe | wish, want, hope
  tro, tiltro, selvtillid | belief, believe, confidence
  plan, indsatsplan, rehabiliteringsplan | plan
  mål, målsætning, formål | goal, aim, target
  rehabiliteringsteam, rehabiliteringsteamet, team | rehabilitation team, team
  rehabilitering | rehabilitation
  møde, samtale, jobsamtale | meeting, conversation, interview, talk
  jobsamtale, jobsamtalen | jobcentre meeting, job interview
  netværksmøde, netværk | network meeting, network
  jobcenter, jobcentret | jobcentre, job centre, job center
  kommune, kommunal | municipality, municipal, local authority
  ministerium, beskæftigelsesministerium | ministry
  minister, beskæftigelsesminister | minister
  uddannelse, studie, skole, kursus | education, study, school, training
  virksomhed, arbejdsplads, arbejdsgiver | company, workplace, employer, firm
  arbejdsmarked | labour market, labor market
  arbejdsløs, ledig, arbejdsløshed, ledighed | unemployed, unemployment
  udgift, omkostning, pris, kost, koste, økonomi | cost, expense, price, spending
  økonomi, penge, privatøkonomi | finances, money, economy
  kr, kroner | dkk, kroner
  hverdag, dagligdag, hverdagsmestring, mestring | everyday life, daily life, daily tasks, everyday, coping
  evne, kunnen, færdighed | ability, skill
  energi, overskud, kræfter | energy, strength
  aktiv, aktivitet | active, activity
  rolig, afslappet, ro | calm, relaxed
  glad, godt humør | cheerful, happy, good spirits
  frisk, udhvilet | fresh, rested
  alder, ung, gammel | age, young, old
  køn, kvinde, mand | gender, sex, woman, man
  tidlig, hurtig, tidspunkt | early, timing
  varighed, længde | duration, length
  indsats, aktivitet, tilbud, foranstaltning | activity, effort, measure, intervention
  overlappe, samtidig, parallel, sideløbende | overlap, parallel, at the same time
  gruppe, gruppeforløb, hold | group, group course
  forløb, indsatsforløb | course, process, programme
  afsluttet, færdig, slut, gennemført | finished, completed, ended
  stoppet, frafald, udskrevet, afbrudt, før tid | left early, dropout, drop out, discharged
  i gang, igangværende | under way, ongoing, in progress
  måling, målt, spørgeskema, skema | measurement, questionnaire, form
  undersøgelse, brugerundersøgelse, survey, rundspørge | survey, study, poll
  evaluering, midtvejsevaluering, brugerevaluering | evaluation
  vejledning, guide, råd | guidance, guide, advice
  effekt, virkning, betydning | effect, impact
  kontrolgruppe, sammenligningsgruppe | control group, comparison group
  andel, procent, pct | share, percentage, per cent, percent, proportion
  antal | number, count
  usikkerhed, usikker, interval, konfidensinterval | uncertainty, uncertain, interval, confidence interval
  signifikant, signifikans, p-værdi | significant, significance, p-value
  trykfejl, fejl | misprint, error, mistake
  kilde, rapport, dokument | source, report, document
  lov, reform, lovgivning, regler | law, act, reform, legislation, rules
  målgruppe | target group
  nationalitet, etnicitet, indvandrer | nationality, ethnicity, immigrant
  dårlig, ringe | poor, bad
  god, bedre | good, better
  arbejdstid, timetal, antal timer, deltid, fuldtid, arbejdsuge > timer, time, ugentlig | working hours, working time, part-time, full-time, hours > hours, hour, week
  løn, indtægt, indkomst, hyre > løn, forsørgelse | wage, salary, income, pay, earnings > wage, benefit
  erhverv, branche, stilling, fag > arbejde, service, job | occupation, trade, profession, industry > work, service, job
  jobsøgning, søge job, jobjagt, finde arbejde, få job, komme i job, komme i arbejde > arbejde, søgt | job search, looking for work, find a job, get a job, getting a job, into work > work, job
  virkelighed, i virkeligheden, rigtigt job, almindeligt arbejde, almindeligt job > ordinært arbejde | proper job, real job, normal job > ordinary work
  invalidepension, invaliditet, pensioneret, pensionering, tidlig pension, på pension > førtidspension | invalidity pension, early pension, disability benefits, retired > disability pension
  bistandshjælp, bistand, socialhjælp, offentlig forsørgelse, passiv forsørgelse, på bistand > kontanthjælp, forsørgelse | welfare, benefits, income support, public support, on welfare > social assistance, benefit
  støtteperson, kontaktperson, bostøtte, vejleder, hjælper, coach > mentor, støtte, støtte-kontaktperson | support worker, support person, coach, helper > mentor, support
  socialarbejder, kommunefolk, myndighed, jobcentermedarbejder > sagsbehandler, medarbejder | case manager, official, authorities > caseworker, staff
  sagsstamme, sagsantal, sager, arbejdsbyrde, borgere pr. medarbejder, antal sager > konsulent, ressourcekonsulent | caseload, case load, workload, clients per worker > consultant, caseload
  narko, narkotika, euforiserende stoffer, stofmisbrug, hårde stoffer, junkie, rusmidler > misbrug, hash, stof | narcotics, drugs, drug abuse, drug use, hard drugs > misuse, cannabis, drug
  hash, cannabis, joint, pot, marihuana | cannabis, hash, marijuana, weed
  druk, drikke, drikker, sprut, øl, alkoholiker, alkoholisme > alkohol, misbrug | booze, drink, drinks, alcoholism, alcoholic > alcohol, misuse
  piller, pille, tabletter, psykofarmaka, recept > medicin | pills, pill, tablets, prescription, psychotropics > medication
  velbefindende, livsglæde, lykke, livskvalitet, mental trivsel > trivsel, who-5 | wellness, happiness, life satisfaction > well-being, who-5
  lykkelig, humør, glæde > glad | happiness, mood, joy > cheerful
  søvn, sove, sover, søvnløs, søvnproblemer, sover dårligt, udmattet, træt, træthed > udhvilet, frisk, overskud, energi | sleep, sleeps, sleeping badly, insomnia, exhausted, tired, fatigue, tiredness > rested, fresh, energy
  stresset, stress, nervøs, urolig, bekymret > rolig, angst, usikker | stressed, nervous, worried, restless > calm, anxiety, unsure
  ked af det, trist, nedtrykt, sort syn > depression, trivsel | sad, down, low mood > depression, well-being
  gider, gider ikke, doven, ulyst, drivkraft, engagement, engageret, begejstret > motivation, motiveret | bother, lazy, keen, drive, willing, engagement, enthusiasm > motivation, motivated
  tvang, tvunget, pligt, ufrivillig, imod sin vilje > motivation, ønske | forced, compulsory, against their will > motivation, wish
  drømme, drømmer, drømmejob, fremtidsdrømme, ønsker sig > ønske, fremtid, idé | dream, dreams, dream job, ambitions > wish, future, idea
  fremtidsudsigter, udsigter, forventninger, forventer, fremtidstro > fremtid, forventning | prospects, outlook, expectations, expect > future, expectation
  selvtillid, selvværd, selvsikker, tro på sig selv, tro på egne evner > tro, tiltro, sikre på | self-confidence, self-esteem, self-worth, self-assured, believe in themselves > belief, confidence, sure of, sure that
  medbestemmelse, selvbestemmelse, bestemme, bestemmer, bestemme selv, selv bestemme > indflydelse | self-determination, decide, decides, have a say > influence
  inddraget, involveret, brugerinddragelse, borgerinddragelse, involvering > inddraget, hørt, indflydelse | involved, user involvement, participation > involved, heard, influence
  ingen lytter, ikke hørt, overhørt, bliver ikke hørt > hørt, lyttet | nobody listens, ignored, unheard, not heard > heard, listened
  klage, klager, brok, kritik, sur, utilfredse, vrede > utilfreds | complaints, complaint, complain, angry, unhappy, criticism > dissatisfied
  glade for, tilfredsstillende, rosende, ros, populær > tilfreds | pleased, content, popular, praise > satisfied
  psykolog, psykologhjælp, psykiater, terapeut > psykiatrisk, behandling, psykologbehandling | psychologist, psychiatrist, therapist > psychiatric, treatment
  sindet, sindslidende, psykisk syg, psykisk lidelse, mentalt helbred, mental sundhed, psykiske problemer > psykisk, helbred | mentally ill, mental disorder, mental problems, mental health problems > mental, health
  psykisk lidelse, psykiske lidelser, sindslidelser > diagnose, psykiatrisk | mental disorders, mental illnesses > diagnosis, psychiatric
  ondt, smerter, smerte, gigt, ondt i ryggen, ondt i kroppen, fysiske problemer, handicap, handicappet > fysisk, helbred | pain, pains, back pain, physical problems, disabled, aches > physical, health
  tilstand, tilstanden, raskere, fået det bedre, fået det værre, bedring, forværring > helbred, psykisk | condition, recovery, got better, got worse, improvement > health, mental
  angstlidelse, panik, fobi, socialangst > angst | panic, phobia, anxiety disorder > anxiety
  autist, aspergers, adhd, autisme, opmærksomhedsforstyrrelse > adhd, autisme | autist, asperger, adhd, autism, attention deficit > adhd, autism
  borderline, personlighedsforstyrrelse > personlighedsforstyrrelse | borderline, personality disorder > personality disorder
  ptsd, traume, traumer, belastningsreaktion > ptsd, diagnose | ptsd, trauma, post-traumatic > ptsd, diagnosis
  maniodepressiv, bipolar, skizofreni, psykose, psykotisk > bipolar, skizofreni, diagnose | manic, bipolar, schizophrenia, psychosis > bipolar, schizophrenia, diagnosis
  dobbeltdiagnose, dobbeltproblem, dobbeltproblematik, både psykisk og fysisk > psykisk, fysisk | dual diagnosis, double problem, both mental and physical, comorbidity > mental, physical
  droppet ud, dropper ud, frafaldet, faldet fra, smuttet, stopper, opgivet, give op, ophør, ophørt > udskrevet, afbrudt, status, før tid | dropped out, drop-out, dropouts, gave up, quit, attrition, quitting > left, discharged, status
  i skole, skolegang, studere, studerer, uddanne, læse videre, tage en uddannelse > uddannelse | back to school, studying, college, go to school, schooling > education
  unge, ungdom, unge mennesker, under tredive > ung, alder | youth, young people, the young, under thirty > young, age
  ældre, midaldrende, over fyrre, seniorer > alder, fyrre | older, elderly, middle-aged, over forty, seniors > age
  aldersfordeling, aldersgruppe, gennemsnitsalder, hvor gamle, årgang > alder | age distribution, age group, average age, how old > age
  finansiering, finansieret, betalt af, hvem betaler, fond, sponsor > fond, udgift | funding, funded, paid for by, who pays, foundation, sponsor > foundation, cost
  faglig baggrund, fagbaggrund, erhvervsbaggrund > fag, konsulent | occupational background, professional training, staff background > profession, consultant
  optagelseskrav, adgangskrav, optagelse, optagelseskriterier, hvem kan komme med, kriterium > målgruppe, valgt ud, kriterium | admission requirements, admission criteria, entry requirements, admission, criterion > target group, selected, criterion
  slidt, nedslidt, kroppen er slidt > fysisk, helbred | worn out, worn-out body > physical, health
  spænder ben, hæmmer, forhindring, barriere, barrierer, står i vejen > hæmmet, begrænset, hindrer | gets in the way, barrier, barriers, obstacle, hindrance > limited, obstacle, way
  aner ikke, ingen anelse, ved ikke hvilket job, uden idé > idé, ingen idé | no clue, clueless, does not know what job > idea, no idea
  tror på sig selv, troen på sig selv > sikre på, tiltro | believe in yourself, faith in themselves > sure of, belief
  ips, individuelt planlagt job med støtte | ips, individual placement and support, supported employment
  keder sig, kedsomhed, kedelig, noget at stå op til, meningsløs > interessant, hverdag | bored, boredom, boring, nothing to get up for > interesting, daily
  slags job, hvilke job, jobtype, hvad slags arbejde > service, job | kind of jobs, type of job, what jobs, kind of work > service, job
  kvinder og mænd, kønsfordeling, kønnene, mandlig, kvindelig > køn, kvinde, mand | men and women, female, male, sexes > gender, woman, man
  udlændinge, udlænding, flygtning, flygtninge, indvandrere, oprindelse, herkomst > nationalitet, dansk, baggrund | foreigners, refugees, migrants, origin, immigrants, ethnicity > nationality, danish, background
  pr. borger, per borger, per hoved, pr. indbygger > udgift, borger | per head, per capita, per person, expenditure > cost, citizen
  hvor længe, varer, vare, varighed, længde, hvor lang tid > varighed, uge, måned, time, dag | how long, last, lasts, duration, length > week, month, hour, day
  budget, regning, dyrt, dyr, billig, billigere, besparelse, spare, penge, skattekroner, pengene værd, investering, hvad koster > udgift, kr, investeringsmodel | budget, bill, expensive, cheap, cheaper, savings, save, money, taxpayers, worth the money, investment, what does it cost > cost, dkk, investment
  gæld, økonomi, privatøkonomi, økonomistyring, regninger, husholdning > økonomi | debt, bills, budgeting, money management > finances
  rengøring, indkøb, madlavning, oprydning, hygiejne, husarbejde, klare sig selv > hverdag, dagligdag | cleaning, shopping, cooking, housework, cope alone > everyday, daily
  hverdagen fylder, overvældet, kaos, rod i hverdagen > hverdag, dagligdag | overwhelmed, chaos, everyday life gets in the way > everyday, daily
  visitation, visitere, visitering, visiteret, udvælgelse, hvem kan få, berettiget, tildele, tildeling, kriterier, krav, betingelser > målgruppe, vurdering | eligibility, eligible, referral, who can get, criteria, conditions, selection, allocation, entitled > target group, assessment
  anbefaling, anbefalinger, anbefale, gode råd, tips, opskrift, best practice, god praksis > råder, cabi, vejledning | recommendation, recommendations, recommend, tips, recipe, best practice, good practice > advises, cabi, guidance
  erfaringer, eksempel, eksempler, case, cases, inspiration > eksempel, kommune | experiences, example, examples, case studies, inspiration > example, municipality
  sammenhæng, sammenhængende, rød tråd, helhed, helhedsorienteret, koordinering, koordineret, tværfaglig, tværfagligt > sammenhæng, parallel, overlappe | coherence, coherent, joined-up, holistic, coordination, interdisciplinary > together, overlap, parallel
  samtidigt, på samme tid, sideløbende, parallelle indsatser > overlappe, parallel | simultaneous, alongside, concurrently > overlap, parallel
  hurtigt, med det samme, start, begynde, begynder, opstart, hvornår, timing, tidspunkt > tidlig, begynde | start, begin, when, right away, soon > early, start
  ventetid, vente, venter, passiv, pause, dødtid > passiv, vente | waiting, wait, idle, waiting time > idle, wait
  hyppighed, hvor tit, ofte, ugentligt, ugentlig, hver uge, hver anden uge > ugentlig, samtale, uge | frequency, how often, often, weekly, every week > weekly, conversation, week
  snakke, snak, tale med, tale sammen, snakke med, dialog, kontakt > samtale, taler | talk, talking, talk to, chat, dialogue, contact > conversation, talk
  møde på jobcentret, samtale på jobcentret, møde med kommunen, snakke med kommunen, jobcentersamtale > jobsamtale | meeting at the jobcentre, talk to the council > job interview, jobcentre
  pårørende, netværk, familie, venner > netværksmøde, netværk | relatives, family, friends > network meeting, network
  ensom, ensomhed, isoleret, fællesskab, kollegaer, kolleger, socialt > social, relation, fællesskab | lonely, loneliness, isolated, community, colleagues > social, relation
  nervøs for praktik, utryg, bange, frygt, usikre > usikker, tryg | afraid, fear, scared, anxious about > uncertain, unsure, safe
  mål med praktik, formål med praktik > mål, praktik | purpose of placement > goal, placement
  løntilskud, virksomhedsrettet, virksomhedsindsats, arbejdsgivere, firma, firmaer > virksomhed, praktik | wage subsidy, employers, business > company, placement
  flere praktikker, aldrig i praktik, uden praktik, ingen praktik > praktik | no placement, never in placement, without placement > placement
  svarprocent, antal svar, antal deltagere, hvor mange svarede, stikprøvestørrelse > har svaret, grundlag, base | response rate, sample size, how many answered > answered, base
  spørgeskema, skema, skemaer, blanket, besvarelse, besvarelser, respondenter, svarprocent, deltagerantal, antal svar > skema, udfyldt, måling | questionnaire, response rate, respondents, forms, sample size > questionnaire, measurement, form
  baseline, før og efter, udvikling over tid, startmåling, opfølgning > måling, første, tredje | baseline, before and after, over time, follow-up > measurement, first, third
  interviews, interviewet, interviewede, kvalitativ, kvalitative > interview | interviewed, interviews, qualitative > interview
  register, registerdata, registeranalyse, registre > register | register data, registry, administrative data > register
  virker, virker det, nytter, nytter det, hjælper, hjælper det, dokumenteret effekt, evidens, bevis, årsag > effekt, kontrolgruppe | work at all, does it work, do they work, effective, evidence, proof, causal, cause > effect, control group
  rct, lodtrækning, kontrolleret forsøg, forsøg > kontrolgruppe, effekt, jobfirst | rct, trial, randomised, randomized, experiment > control group, effect, jobfirst
  usikkerhed, fejlmargin, statistisk usikkerhed, stikprøve > usikkerhed, interval | margin of error, sampling error, confidence > uncertainty, interval
  statistik, statistisk, signifikanstest, chi i anden > test, signifikant | statistics, statistical, significance test, chi-square > test, significance
  ophavsret, copyright, licens, genbruge, genbrug, må jeg bruge, gengive > licens | copyright, licence, license, reuse, may i use, permission > licence
  henvise, citere, kildehenvisning, reference, citat, citation > citere, henvise | cite, quote, reference, citation, bibliography > cite
  downloade, download, hente, excel, csv, regneark, rådata > data, hente | download, excel, csv, spreadsheet, raw data > data, download
  indlejre, embed, iframe, indsætte diagram > indsæt, diagram | embed, iframe > embed, chart
  graf, grafer, figur, figurer, søjlediagram, illustration > diagram | graph, graphs, figure, plot, illustration > chart
  fejlkilde, regnefejl, tastefejl, forkerte tal, tallene passer ikke, stemmer ikke, passer ikke, uoverensstemmelse > trykfejl, fejl, passer | typo, wrong figures, do not add up, mistakes, discrepancy, miscalculation > misprint, error, add up
  afrundet, afrunding, rundet, decimaler > rundet, afrunding | rounded, rounding, decimals > rounded, rounding
  kommunal sagsbehandler, tovholder > koordinerende sagsbehandler, sagsbehandler | coordinator, lead caseworker > coordinating caseworker, caseworker
  afgørelse, indstilling, indstille, tilkendt, tilkende, bevilget, bevilling > indstille, rehabiliteringsteam | decision, award, granted, recommend to > rehabilitation team, recommendation
  udviklingspotentiale, udvikle sig, arbejdsevne, erhvervsevne > arbejdsevne, udvikling | work capacity, potential to develop, ability to work > ability, develop
  ankestyrelsen, praksisundersøgelse | national social appeals board, appeals board, practice study
  folketing, folketinget, politiker, politikere, politik, spørgsmål i folketinget > minister, folketinget, svar | parliament, politician, politicians, mp > minister, parliament, answer
  byråd, byrådet, byrådsmedlem, politikere i aarhus > aarhus, spørgsmål | city council, councillor > aarhus, questions
  frivillige, frivillig, frivilligcenter, café > frivillig, café, silkeborg | volunteer, volunteers, volunteer centre > volunteer, café
  ledelse, leder, ledere, chef, styregruppe, organisering, organisation > leder, styregruppe | management, manager, leader, boss, steering group, organisation > leader, steering group
  uddannelsesbaggrund, faggrupper, faglighed, professioner, pædagog, sygeplejerske, ergoterapeut > faggruppe, konsulent | professional background, professions, pedagogue, nurse > profession, consultant
  psykiatrien, regionen, region, behandlingspsykiatri, distriktspsykiatri > psykiatri, region | regional, region, psychiatric services > psychiatry, region
  statsborgerskab, dansker, danskere > dansk, nationalitet | nationality, danes > danish, nationality
  hvor endte, hvor ender, endte med, resultat, resultater, udfald, bagefter, efter forløbet, status efter > afsluttet, endte | outcome, outcomes, where did they end, ended up, results, afterwards, after the course > finished, ended
  forlænget, forlængelse, nyt forløb, igen, gentaget > nyt, ressourceforløb | extended, extension, new course, repeat > new, ressourceforløb
`;

const words = (text: string): string[] => text.split(',').map((word) => word.trim()).filter((word) => word !== '');

/** »a = b«: the same. »a, b«: each finds the other. »a, b > c«: a and b find c. */
function entries(side: string): Entries {
  const [asked = '', found] = side.split('>');
  const all = words(asked.replaceAll('=', ','));
  return { asked: all, found: found === undefined ? all : words(found), how: found !== undefined ? 'leads' : side.includes('=') ? 'same' : 'near' };
}

/** All groups. */
export const SYNONYM_GROUPS: readonly SynonymGroup[] = GROUPS.trim()
  .split('\n')
  .map((line) => {
    const [da = '', en = ''] = line.split('|');
    return { da: entries(da), en: entries(en) };
  });
