import type { DeliveryFindings } from '../../model/findings/deliveries.ts';
import type { FindingSentences } from '../../model/finding.ts';
import type { Group } from '../../model/group.ts';
import { quotedCell } from '../quoted.ts';
import { findingParts } from './finding-parts.ts';
import { group as groupWords } from './group.ts';
import { number } from './number.ts';

const { both } = findingParts;

const sum = (one: { readonly sum: number; readonly question: string; readonly row: string }): string =>
  `samen ${one.sum} antwoorden op vraag ${one.question} van ${one.row}`;
const led = (one: { readonly answers: readonly string[]; readonly parent: string }): string =>
  `${one.answers.join(' of ')} op ${one.parent}`;
const people = (groups: readonly Group[]): string => both(groups.map((one) => groupWords.names[one].many));
const questionnaires = (count: number): string =>
  count === 1 ? '1 vragenlijst' : `${number.count(count)} vragenlijsten`;
const completedOf = (completed: number, netSample: number): string =>
  `${completed} ingevuld van een netto steekproef van ${netSample}`;

/** Findings about files of a delivery that do not agree. */
export const findingDeliveries: FindingSentences<DeliveryFindings> = {
  'not-asked': ({ question, service }) => ({
    found: `een antwoord op vraag ${question}, die bij ${service === null ? 'een groep zonder diensten' : `dienst ${service}`} niet is gesteld`,
    expected: 'een lege cel',
    mend: 'haal het antwoord weg of verbeter de dienst; wie wat is gevraagd, staat in de vragenlijst',
  }),
  'route-not-taken': (one) => ({
    found: `een antwoord op vraag ${one.question}`,
    expected: `een lege cel, want de vraag komt alleen na ${led(one)}`,
    mend: 'haal het antwoord weg, of verbeter het eerdere',
  }),
  'set-aside': ({ setAside, of, row }) => ({
    found: `${setAside} van ${questionnaires(of)} voor ${row} waarin een aspect is opengelaten`,
    expected: 'een antwoord op elk aspect dat is gevraagd; "geen mening" is ook een antwoord',
    mend: 'niets, als mensen het hebben opengelaten; deze vragenlijsten tellen niet mee',
  }),
  'set-aside/many': ({ setAside, of, row }) => ({
    found: `${setAside} van ${questionnaires(of)} voor ${row} waarin een aspect is opengelaten`,
    expected: 'hoogstens een tiende van de vragenlijsten van een dienstverlener, en van alle',
    mend: 'vraag het bureau of de levering compleet is; is dat zo, accepteer dan set-aside voor de rij, met een reden, in accepted.json',
  }),
  'repeated-respondent': ({ line }) => ({
    found: `een respondent die ook op regel ${line} staat`,
    expected: 'één vragenlijst van elke respondent',
    mend: 'haal de rij weg die niet klopt, of vraag het bureau welke van de twee telt',
  }),
  'repeated-block': ({ count, first, last, firstBefore, lastBefore }) => ({
    found: `${questionnaires(count)} op regel ${first} tot en met ${last} die ook al op regel ${firstBefore} tot en met ${lastBefore} staan`,
    expected: 'elke vragenlijst één keer',
    mend: 'haal de regels weg die dubbel zijn geplakt; zijn het andere mensen, lever dan een kolom respondent',
  }),
  'repeated-rows': ({ count, line, isStated }) => ({
    found: `${questionnaires(count)} die al eerder in het bestand staan, voor het eerst op regel ${line}`,
    expected: 'hoogstens een paar mensen die op elke vraag hetzelfde antwoorden',
    mend: isStated
      ? 'vraag het bureau of het andere mensen zijn; een kolom respondent laat dat zien'
      : 'vraag het bureau; lever een kolom respondent, of zet in sample.csv hoeveel er zijn ingevuld',
  }),
  'completed-missing': ({ row }) => ({
    found: `geen aantal in completed voor ${row}`,
    expected: 'van hoeveel vragenlijsten de aantallen komen',
    mend: 'vul completed in; counts.csv zegt het niet',
  }),
  'completed-missing/unavailable': ({ row }) => ({
    found: `geen aantal in completed voor ${row}, dat niet beschikbaar is`,
    expected: 'hoeveel mensen de vragenlijst invulden: dat is toch openbaar',
    mend: 'vul completed in',
  }),
  'completed-above-sample': ({ completed, netSample }) => ({
    found: completedOf(completed, netSample),
    expected: `hoogstens ${netSample} ingevuld`,
    mend: 'verbeter net_sample of completed',
  }),
  'completed-above-sample/usable': ({ usable, netSample, row }) => ({
    found: `${usable} bruikbare vragenlijsten voor ${row}, bij een netto steekproef van ${netSample}`,
    expected: `hoogstens ${questionnaires(netSample)}`,
    mend: 'verbeter net_sample, of de dienst bij de antwoorden',
  }),
  'completed-above-sample/printed': ({ completed, netSample }) => ({
    found: completedOf(completed, netSample),
    expected: `hoogstens ${netSample} ingevuld`,
    mend: 'vergelijk de rij met het gedrukte rapport',
  }),
  'completed-differs': ({ stated, usable, row }) => ({
    found: `${stated} ingevuld voor ${row}`,
    expected: `${usable}, het aantal bruikbare vragenlijsten in responses.csv`,
    mend: 'verbeter completed, of lever de antwoorden aan die ontbreken',
  }),
  'answers-missing': ({ stated, row }) => ({
    found: `${stated ?? 'geen aantal'} ingevuld voor ${row}, en geen antwoorden`,
    expected: 'antwoorden in responses.csv of counts.csv, of een 0 in completed',
    mend: 'lever de antwoorden aan, of schrijf 0 als niemand iets invulde',
  }),
  'sample-row-missing': ({ row }) => ({
    found: `antwoorden voor ${row}`,
    expected: 'een rij daarvoor in sample.csv',
    mend: 'voeg de rij met de netto steekproef toe, of verbeter de dienst bij de antwoorden',
  }),
  'responses-and-counts': ({ row, line }) => ({
    found: `aantallen voor ${row}, waarvan vanaf regel ${line} antwoorden in responses.csv staan`,
    expected: 'een van de twee voor elke rij',
    mend: 'haal de aantallen of de antwoorden weg',
  }),
  'total-differs': ({ column, stated, sum: all }) => ({
    found: `een totaal van ${stated} in kolom ${column}`,
    expected: `${all}, de som van de rijen`,
    mend: 'verbeter het totaal, of de rij die fout is of ontbreekt',
  }),
  'total-differs/printed': ({ column, stated, sum: all }) => ({
    found: `een totaal van ${stated} bij ${column}`,
    expected: `${all}, de som van de rijen`,
    mend: 'vergelijk de rijen en het totaal met het gedrukte rapport',
  }),
  'total-missing-rows': ({ name, unsplit }) => ({
    found: `alleen een rij totaal voor ${name}`,
    expected: `een rij voor elke dienst; alleen ${people(unsplit)} mogen een totaal zonder diensten hebben`,
    mend: 'voeg de rijen van de diensten toe',
  }),
  'total-row-misplaced': ({ service, group, unsplit }) => ({
    found: `dienst ${quotedCell(service)} bij ${groupWords.names[group].many}`,
    expected: `een dienst; alleen ${people(unsplit)} zonder verdeling over diensten staan onder totaal`,
    mend: 'schrijf de dienst op',
  }),
  'total-row-misplaced/answers': ({ row, unsplit }) => ({
    found: `antwoorden onder totaal voor ${row}`,
    expected: `een dienst; alleen ${people(unsplit)} zonder verdeling over diensten staan onder totaal`,
    mend: 'schrijf de dienst op',
  }),
  'unavailable-service': ({ cell, row }) => ({
    found: `${quotedCell(cell)} voor ${row}`,
    expected: '"ja" of "nee"; niet beschikbaar geldt voor een hele groep, in de rij totaal',
    mend: 'schrijf het in de rij totaal en haal de rijen van de diensten weg, of schrijf "nee"',
  }),
  'unavailable-with-results': ({ name }) => ({
    found: `resultaten voor ${name}, die de bron niet beschikbaar stelt`,
    expected: 'alleen de rij totaal, zonder diensten of antwoorden',
    mend: 'haal de rijen en antwoorden van de groep weg, of schrijf "ja" of "nee"',
  }),
  'counts-differ': (one) => ({
    found: sum(one),
    expected: `${one.completed}, het aantal ingevuld in sample.csv, want elke vragenlijst heeft een antwoord op elk aspect`,
    mend: 'verbeter de aantallen of completed; een antwoord zonder rij telt als 0',
  }),
  'counts-above-completed': (one) => ({
    found: sum(one),
    expected: `hoogstens ${one.completed}, het aantal ingevuld in sample.csv`,
    mend: 'verbeter de aantallen of completed',
  }),
  'counts-above-route': (one) => ({
    found: sum(one),
    expected: `hoogstens ${one.led}, het aantal mensen met antwoord ${led(one)}`,
    mend: 'verbeter de aantallen van een van de twee vragen',
  }),
  'approach-without-edition': ({ name }) => ({
    found: `een rij voor ${name}, zonder resultaten in deze periode`,
    expected: 'dienstverleners en groepen uit sample.csv of printed/',
    mend: 'haal de rij weg, of lever de resultaten aan',
  }),
  'printed-and-tallied': ({ provider }) => ({
    found: `een gedrukte uitgave van ${provider}, die ook in sample.csv staat`,
    expected: 'één uitgave voor elke dienstverlener en periode',
    mend: 'haal de gedrukte uitgave weg, of de rijen van de dienstverlener',
  }),
  'printed-grade': ({ grade }) => ({
    found: `cijfer ${String(grade).replace('.', ',')} terwijl er 0 zijn ingevuld`,
    expected: 'null; het rapport drukt -- waar niemand iets invulde',
    mend: 'vergelijk de rij met het gedrukte rapport',
  }),
};
