import type { Expectation, FoundValue, JsonFindings, QuestionnaireRule } from '../../model/findings/json.ts';
import type { FindingSentences } from '../../model/finding.ts';
import type { SchemaRule } from '../../model/schema-rule.ts';
import { leastContrast } from '../../model/theme.ts';
import { quotedCell } from '../quoted.ts';
import { findingParts } from './finding-parts.ts';

const { meant, either } = findingParts;

const kinds = {
  string: 'een tekst tussen aanhalingstekens',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst [ … ]',
  object: 'een groep namen { … }',
  other: 'een ander soort waarde',
} as const;

const rules: Readonly<Record<SchemaRule, string>> = {
  slug: 'kleine letters, cijfers en losse streepjes',
  'code-name': 'kleine letters, cijfers en lage streepjes',
  'letters-hyphens': 'kleine letters en streepjes',
  'visible-text': 'een tekst waarvan elk teken te zien is',
  'open-last-band': 'grenzen met netSampleUpTo, en alleen in de laatste null',
  'rising-bands': 'grenzen met een netSampleUpTo die steeds hoger wordt',
  'until-after-from': 'een until op of na from',
  'three-parts': 'drie delen met / ertussen, elk een naam of *',
  'row-or-rows': 'row of rows, en niet allebei',
  'address-slash': 'een adres dat op / eindigt als er een pad in staat, zonder ? of #',
  'language-once': 'elke taal hooguit één keer',
  'logo-name': 'de naam van een bestand in content/ dat op .svg of .png eindigt',
  'hex-colour': 'een kleur: # met zes cijfers of kleine letters a tot en met f',
  'dark-colour': `een kleur die donker genoeg is om op wit te lezen: een contrast van ${String(leastContrast).replace('.', ',')} of meer`,
  'creative-commons': 'de naam van een licentie van Creative Commons, of niet-open',
  'creative-commons-address': 'het adres van een licentie van Creative Commons',
  'security-at-root':
    'geen security bij een site onder een pad: dat bestand hoort boven aan het domein, bij wie het domein heeft',
};

const questionnaire = {
  'own-id': 'een id die geen andere vraag heeft',
  'earlier-question': 'de id van een eerdere vraag',
  'not-sensitive': 'een vraag die niet gevoelig is',
  'known-service': 'de id van een dienst uit services.json',
  'no-column': 'een id die niet al een kolom is en niet op _other eindigt',
  'other-name': 'een andere naam',
  'battery-once': 'elke batterij één keer',
  'one-promoter-question': 'hoogstens één vraag met "promoter"',
  'shown-battery': 'een batterij die bij de vragen staat',
  'satisfaction-scale': 'een schaal met "satisfaction" bij de antwoorden',
  'one-answer': 'namen die bij één antwoord horen',
  'promoter-for-all': '"promoter" bij alle antwoorden of bij geen enkel',
  'place-once': 'elke plek op de schaal één keer',
  'id-once': 'elke id één keer',
} as const;

const parts = { section: 'een hoofdstuk', scale: 'een schaal', battery: 'een batterij' } as const;

function questionnaireRule(rule: QuestionnaireRule): string {
  if (rule.is === 'answer-of') return `een antwoord van ${rule.question}: ${rule.known.join(', ')}`;
  if (rule.is === 'file-name') return `de naam van het bestand, "${rule.name}"`;
  if (rule.is === 'section' || rule.is === 'scale' || rule.is === 'battery')
    return `${parts[rule.is]}: ${rule.known.join(', ')}`;
  return questionnaire[rule.is];
}

function bound(of: 'text' | 'list' | 'number', word: 'minstens' | 'hoogstens', limit: number): string {
  if (of === 'text')
    return limit === 1 && word === 'minstens' ? 'een tekst die niet leeg is' : `${word} ${limit} tekens`;
  return of === 'list' ? `een lijst van ${word} ${limit}` : `een getal van ${word} ${limit}`;
}

/** What a value should have been. */
function expectation(one: Expectation): string {
  switch (one.is) {
    case 'kind':
      return kinds[one.kind];
    case 'one-of':
      return one.values.length === 1 ? one.values.join('') : `een van deze: ${one.values.join(', ')}`;
    case 'date':
      return 'een datum die bestaat, als jaar-maand-dag: 2021-12-31';
    case 'web-address':
      return 'een adres dat begint met http:// of https://';
    case 'e-mail':
      return 'een e-mailadres, zoals info@dienstverlener.example';
    case 'other-name':
      return 'een andere naam';
    case 'other-value':
      return 'een andere waarde';
    case 'rule':
      return rules[one.rule];
    case 'least':
      return one.inclusive ? bound(one.of, 'minstens', one.limit) : `een getal boven ${one.limit}`;
    case 'most':
      return one.inclusive ? bound(one.of, 'hoogstens', one.limit) : `een getal onder ${one.limit}`;
    case 'steps':
      return `een getal in stappen van ${one.of}`;
    case 'either':
      return either([...new Set(one.of.map(expectation))]);
  }
}

function foundValue(one: FoundValue): string {
  switch (one.is) {
    case 'nothing':
      return `niets bij ${quotedCell(one.text)}`;
    case 'object':
      return kinds.object;
    case 'list':
      return kinds.array;
    case 'text':
      return quotedCell(one.text);
    case 'bare':
      return one.text;
  }
}

/** Findings about files with settings. */
export const findingJson: FindingSentences<JsonFindings> & {
  readonly expectation: (one: Expectation) => string;
} = {
  expectation,
  'bad-json': ({ line }) => ({
    found: line === '' ? 'het einde van de regel' : quotedCell(line),
    expected:
      'geldige JSON: namen en teksten tussen dubbele aanhalingstekens, een komma tussen de delen, geen opmerkingen',
    mend: 'verbeter het bestand hier; de fout kan ook net voor deze plek staan',
  }),
  'bad-json/long': () => ({
    found: 'meer dan 8 miljoen tekens',
    expected: 'een bestand met instellingen',
    mend: 'lever het goede bestand aan',
  }),
  'bad-json/deep': ({ most }) => ({
    found: `meer dan ${most} haken in elkaar`,
    expected: 'een bestand met instellingen',
    mend: 'lever het goede bestand aan',
  }),
  'bad-value': ({ found, expected, name }) => ({
    found: foundValue(found),
    expected: expectation(expected),
    mend: name === null ? 'verbeter het bestand' : `verbeter ${quotedCell(name)}`,
  }),
  'bad-value/shares': ({ found, expected }) => ({
    found: `${found} aandelen`,
    expected: `${expected}, een voor elk antwoord van de schaal, in die volgorde`,
    mend: 'voeg aandelen toe of haal ze weg',
  }),
  'bad-value/until': ({ until, from }) => ({
    found: quotedCell(until),
    expected: `een dag op of na ${from}`,
    mend: 'verbeter "from" of "until"',
  }),
  'bad-value/situation': ({ id }) => ({
    found: `een tweede situatie ${quotedCell(id)}`,
    expected: 'elke situatie één keer',
    mend: 'kies een andere id, of voeg de twee samen',
  }),
  'bad-value/situation-service': ({ service }) => ({
    found: `${quotedCell(service)} voor de tweede keer`,
    expected: 'elke dienst van een situatie één keer',
    mend: 'haal een van de twee weg',
  }),
  'bad-value/report-shape': ({ found, expected }) => ({
    found: found === null ? 'het einde van het hoofdstuk' : quotedCell(found),
    expected: expected === null ? 'het einde van het hoofdstuk' : quotedCell(expected),
    mend: 'geef beide talen dezelfde onderdelen, in dezelfde volgorde',
  }),
  'bad-value/report-section': ({ key }) => ({
    found: `${key} in maar één taal`,
    expected: 'dezelfde onderdelen in elke taal',
    mend: 'voeg de vertaling toe',
  }),
  'unknown-name': ({ name, near, isOpen }) => ({
    found: `de naam ${quotedCell(name)}`,
    expected: isOpen ? 'een naam die bekend is' : 'geen naam op deze plek',
    mend: meant(near, 'haal hem weg'),
  }),
  'unknown-name/key': ({ name, expected }) => ({
    found: `de naam ${quotedCell(name)}`,
    expected: expectation(expected),
    mend: 'kies een andere naam',
  }),
  'unknown-name/reserved': ({ name }) => ({
    found: `de naam ${quotedCell(name)}`,
    expected: 'een naam die voor het programma niets bijzonders betekent',
    mend: 'kies een andere naam',
  }),
  'unknown-name/placeholder': ({ name, known }) => ({
    found: `{${name}}`,
    expected: `een van deze: ${known.map((one) => `{${one}}`).join(', ')}`,
    mend: 'verbeter de naam tussen de accolades, of laat de accolades weg',
  }),
  'duplicate-name': ({ name }) => ({
    found: `de naam ${quotedCell(name)} voor de tweede keer`,
    expected: 'elke naam één keer',
    mend: 'haal een van de twee weg',
  }),
  'security-expired': ({ expires, newest }) => ({
    found: quotedCell(expires),
    expected: `een dag op of na het nieuwste rapport, ${newest}`,
    mend: 'kijk of het contact nog klopt en kies een dag, hoogstens een jaar vooruit; of laat security weg',
  }),
  'bad-questionnaire': ({ found, expected }) => ({
    found: quotedCell(found),
    expected: questionnaireRule(expected),
    mend: 'verbeter de vragenlijst',
  }),
};
