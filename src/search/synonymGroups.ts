import type { Lang } from '../i18n/lang.ts';

/** Words that find one another, in both languages. One or more words each; any form of a word will do. */
export interface SynonymGroup extends Record<Lang, readonly string[]> {}

// Danish | English, one group a line. A group holds what a reader takes for the same, or would have been glad to be led to:
// not everything near. A word may stand in several groups; they do not lead on to one another.
const GROUPS = `
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
`;

/** All groups. */
export const SYNONYM_GROUPS: readonly SynonymGroup[] = GROUPS.trim()
  .split('\n')
  .map((line) => {
    const [da = [], en = []] = line.split('|').map((side) => side.split(',').map((word) => word.trim()).filter((word) => word !== ''));
    return { da, en };
  });
