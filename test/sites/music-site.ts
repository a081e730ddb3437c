import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/model/label.ts';
import { writeFiles } from '../site/folders.ts';

/** What a site of another field says of itself: lessons in music. */
export const music = {
  name: 'Klankwijzer',
  owner: 'Stichting Samenklank',
  address: 'https://klankwijzer.test/',
  email: 'post@klankwijzer.test',
  accent: '#7a1f5c',
  /** A tuning fork, in a colour that nothing else has. */
  logoColour: '#c9a227',
  mark: 'het Stemvork Keurmerk',
} as const;

const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path fill="${music.logoColour}" d="M0 0h40v8H8v6h32v8H0zM44 7h46v8H44z"/></svg>`;

/** What the site asks and says, each text in its one language by `text`. */
function wordsOf(text: (one: string) => object) {
  const services = [
    {
      id: 'piano',
      number: 1,
      label: text('Pianoles'),
      from: '2020-01-01',
      until: null,
      description: text('Leren spelen op een piano.'),
    },
    {
      id: 'zang',
      number: 2,
      label: text('Zangles'),
      from: '2020-01-01',
      until: null,
      description: text('Leren zingen, alleen of in een koor.'),
    },
  ];

  const questionnaire = {
    name: 'leerlingen',
    group: 'clients',
    source: text('Van Stichting Samenklank.'),
    scales: {
      tevreden: [
        { id: 'a', label: text('Geen mening') },
        { id: 'b', label: text('Zeer tevreden'), satisfaction: 4 },
        { id: 'c', label: text('Tevreden'), satisfaction: 3 },
        { id: 'd', label: text('Ontevreden'), satisfaction: 2 },
        { id: 'e', label: text('Zeer ontevreden'), satisfaction: 1 },
      ],
    },
    sections: [
      { id: 'oordeel', label: text('Oordeel') },
      { id: 'lessen', label: text('De lessen') },
    ],
    grade: {
      section: 'oordeel',
      wording: text('Welk cijfer geef je {provider}?'),
      label: text('Rapportcijfer'),
    },
    questions: [{ battery: 'docent' }],
    batteries: [
      {
        id: 'docent',
        section: 'lessen',
        label: text('De docent'),
        wording: text('Hoe tevreden ben je over de docent?'),
        options: 'tevreden',
        staff: true,
        aspects: [
          { id: 'uitleg', label: text('Uitleg bij een stuk') },
          { id: 'geduld', label: text('Geduld met fouten') },
        ],
      },
    ],
  };

  const terms = {
    mark: text(music.mark),
    programmes: text('lessen'),
    guidance: text('muziekles'),
    guidanceInFull: text('muziekles en zangles'),
  };
  return { services, questionnaire, terms };
}

const serviceIds = ['piano', 'zang'] as const;

const providers = [
  ['stemhuis', 'Het Stemhuis', 'Utrecht', 'utrecht'],
  ['de-vleugel', 'De Vleugel', 'Zwolle', 'overijssel'],
  ['kwintet', 'Kwintet', 'Assen', 'drenthe'],
] as const;

/** Answers of 40 pupils of each service of each provider; the third has too few. */
function answers(): string {
  const rows = providers.flatMap(([id, , , province], place) =>
    serviceIds.flatMap((service) =>
      Array.from({ length: place === 2 ? 4 : 40 }, (_, at) =>
        [
          `${id}-${service}-${at}`,
          id,
          'clienten',
          service,
          province,
          6 + ((at + place) % 4),
          'bcd'[at % 3],
          'cbb'[at % 3],
        ].join(','),
      ),
    ),
  );
  return ['respondent,provider,group,service,province,grade,uitleg,geduld', ...rows, ''].join('\n');
}

function sample(): string {
  const rows = providers.flatMap(([id], place) => [
    ...serviceIds.map((service) => `${id},clienten,${service},60,${place === 2 ? 4 : 40},`),
    `${id},clienten,totaal,120,${place === 2 ? 8 : 80},`,
  ]);
  return ['provider,group,service,net_sample,completed,published', ...rows, ''].join('\n');
}

/**
 * Makes the site that `site:new` left one of lessons in music, as its editors would: their words, services, questions and
 * answers, in one language. `data:new` has made its period.
 */
export function becomeMusic(site: string, language: Language = 'nl'): void {
  const { services, questionnaire, terms } = wordsOf((text) => ({ [language]: text }));
  const edit = (path: string, change: (value: Record<string, unknown>) => object): void => {
    const file = join(site, path);
    writeFileSync(
      file,
      JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)),
    );
  };
  rmSync(join(site, 'data/questionnaires'), { recursive: true });
  rmSync(join(site, 'content/situations.json'));
  mkdirSync(join(site, 'data/questionnaires'));
  edit('data/2025/period.json', (period) => ({
    ...period,
    reportedOn: '2026-03-02',
    status: 'final',
    questionnaires: { clients: 'leerlingen' },
    source: { name: 'Bureau Toonladder' },
  }));
  edit('content/site.json', (settings) => ({ ...settings, accent: music.accent, logo: 'stemvork.svg' }));
  edit('content/terms.json', () => terms);
  writeFiles(site, {
    'content/stemvork.svg': logo,
    'data/services.json': JSON.stringify(services),
    'data/questionnaires/leerlingen.json': JSON.stringify(questionnaire),
    'data/providers.csv': [
      'provider,name,place,province,status',
      ...providers.map((one) => `${one.join(',')},houder`),
      '',
    ].join('\n'),
    'data/2025/responses.csv': answers(),
    'data/2025/sample.csv': sample(),
  });
}
