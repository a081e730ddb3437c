import { expect, test } from 'vitest';
import { linesAbout, type Change } from './small.ts';

/** Name, what is changed in the small fixture, and every finding that must follow, word for word. */
const cases: readonly (readonly [name: string, changes: readonly Change[], lines: readonly string[]])[] = [
  [
    'an acceptance without a reason',
    [
      [
        '2023/accepted.json',
        '[{ "code": "verdict-disagrees", "row": "stapsteen/clients/total", "reason": " " }]',
      ],
    ],
    ['2023/accepted.json:1:77 error bad-value: found " "; expected a text that is not empty; mend "reason"'],
  ],
  [
    'an id that is no address',
    [['providers.csv', 'oud-en-wijs;', 'Oud en Wijs;']],
    [
      'providers.csv:4:1 error bad-text: found "Oud en Wijs"; expected an id of lower-case letters, digits and single hyphens, at most 80; write an id such as "de-werkbrug"; it becomes the address of the page and never changes',
    ],
  ],
  [
    'duplicate provider',
    [['providers.csv', 'nooit-gemeten;Nooit Gemeten BV', 'oud-en-wijs;Nooit Gemeten BV']],
    [
      'providers.csv:5:1 error duplicate-provider: found "oud-en-wijs", which line 4 has too; expected each provider on one line, with an id of its own; remove one of the two lines, or give one another id',
    ],
  ],
  [
    'duplicate name',
    [['providers.csv', 'Nooit Gemeten BV', 'Oud en Wijs']],
    [
      'providers.csv:5:2 error duplicate-provider: found "Oud en Wijs", which line 4 has too; expected a name of its own, or the same name in another place; remove one of the two lines, or fill in the place of both',
    ],
  ],
  [
    'a former id that is in use',
    [['providers.csv', 'werkbrug-zutphen', 'stapsteen']],
    [
      'providers.csv:2:10 error former-id-taken: found "stapsteen", which line 3 has too; expected former ids of this provider alone, separated by spaces or |; remove the former id where it does not belong',
    ],
  ],
  [
    'a former id that is an address of the site itself',
    [['providers.csv', 'werkbrug-zutphen', 'lijst']],
    [
      'providers.csv:2:10 error bad-text: found "lijst"; expected an id that the site itself does not use as an address; choose another id, such as "lijst-1"',
    ],
  ],
  [
    'a former id claimed twice',
    [['providers.csv', 'aspirant;', 'aspirant;werkbrug-oost']],
    [
      'providers.csv:3:10 error former-id-taken: found "werkbrug-oost", which line 2 has too; expected former ids of this provider alone, separated by spaces or |; remove the former id where it does not belong',
    ],
  ],
  [
    'an address that runs a script',
    [['providers.csv', 'https://werkbrug.example/', 'javascript:alert(1)']],
    [
      'providers.csv:2:8 error bad-text: found "javascript:alert(1)"; expected an address that begins with http:// or https://; correct the cell or leave it empty',
    ],
  ],
  [
    'an address with a password',
    [['providers.csv', 'https://werkbrug.example/', 'https://a:b@werkbrug.example/']],
    [
      'providers.csv:2:8 error bad-text: found "https://a:b@werkbrug.example/"; expected an address that begins with http:// or https://; correct the cell or leave it empty',
    ],
  ],
  [
    'an e-mail address without an @',
    [['providers.csv', 'info@werkbrug.example', 'werkbrug.example']],
    [
      'providers.csv:2:7 error bad-text: found "werkbrug.example"; expected an e-mail address such as info@provider.example; correct the cell or leave it empty',
    ],
  ],
  [
    'text turned round',
    [['providers.csv', 'Oud en Wijs', 'Oud \u202een Wijs']],
    [
      'providers.csv:4:2 error bad-text: found "Oud \\u{202e}en Wijs"; expected at most 200 characters, all of which can be seen; type the text again; a character in it cannot be seen',
    ],
  ],
  [
    'an endless name',
    [['providers.csv', 'Oud en Wijs', 'x'.repeat(201)]],
    [
      'providers.csv:4:2 error bad-text: found a text of 201 characters; expected at most 200 characters, all of which can be seen; shorten the text',
    ],
  ],
  [
    'no name',
    [['providers.csv', ';Oud en Wijs;', ';;']],
    [
      'providers.csv:4:2 error bad-text: found an empty cell in column name; expected the name of the provider; fill in the name',
    ],
  ],
  [
    'unknown status',
    [['providers.csv', ';voormalig;', ';gestopt;']],
    [
      'providers.csv:4:9 error unknown-status: found "gestopt"; expected houder, aspirant, voormalig or onbekend; write one of these words, or leave the cell empty',
    ],
  ],
  [
    'unknown province of a provider',
    [['providers.csv', 'Gelderland', 'Gelder land']],
    [
      'providers.csv:2:4 error unknown-province: found "Gelder land"; expected one of the twelve provinces; did you mean "Gelderland"? If not, leave the cell empty',
    ],
  ],
  [
    'a number with two meanings',
    [['services.json', '"number": 5', '"number": 3']],
    [
      'services.json:13:15 error service-number-taken: found 3, which the service on line 2 has on the same days; expected a number with one meaning on every day; correct the number, or "from" and "until"',
    ],
  ],
  [
    'an alias of two services',
    [['services.json', '["Diagnose"]', '["JOBCOACHING"]']],
    [
      'services.json:14:14 error ambiguous-name: found "jobcoaching", which the service on line 2 goes by on the same days; expected labels and aliases of one service only; remove the label or alias from one of the two',
    ],
  ],
  [
    'a service id for the second time',
    [['services.json', '"id": "duurzaam"', '"id": "naar-werk"']],
    [
      'services.json:29:11 error duplicate-service: found "naar-werk", which the service on line 19 has too; expected an id that no other service has; choose another id',
    ],
  ],
  [
    'a service called totaal',
    [['services.json', '["Diagnose"]', '["Totaal"]']],
    [
      'services.json:2:3 error ambiguous-name: found the service "diagnose"; expected a name other than "constructor", "total" and "totaal", which mean something else; choose another name',
    ],
  ],
  [
    'a service that ends before it begins',
    [['services.json', '"2017-12-31"', '"2013-12-31"']],
    [
      'services.json:33:14 error bad-value: found "2013-12-31"; expected a day on or after 2014-01-01; correct "from" or "until"',
    ],
  ],
  [
    'a label without English',
    [['services.json', ', "en": "Job coaching"', '']],
    [
      'services.json:14:14 error bad-value: found nothing for "en"; expected a text between quotes; mend "en"',
    ],
  ],
  [
    'a question id that is a column',
    [['questionnaires/clients-small.json', '"id": "income"', '"id": "service"']],
    [
      'questionnaires/clients-small.json:70:13 error bad-questionnaire: found "service"; expected an id that is no column of its own and does not end in _other; correct the questionnaire',
    ],
  ],
  [
    'a question id of an open text',
    [
      ['questionnaires/clients-small.json', '"id": "work_now",\n', '"id": "work_other",\n'],
      ['questionnaires/clients-small.json', '"question": "work_now"', '"question": "work_other"'],
    ],
    [
      'questionnaires/clients-small.json:55:13 error bad-questionnaire: found "work_other"; expected an id that is no column of its own and does not end in _other; correct the questionnaire',
    ],
  ],
  [
    'a question id for the second time',
    [['questionnaires/clients-small.json', '"id": "talk_length"', '"id": "recommended"']],
    [
      'questionnaires/clients-small.json:44:13 error bad-questionnaire: found "recommended"; expected an id that no other question has; correct the questionnaire',
    ],
  ],
  [
    'a question for an unknown service',
    [['questionnaires/clients-small.json', '["jobcoaching"]', '["job-coaching"]']],
    [
      'questionnaires/clients-small.json:52:20 error bad-questionnaire: found "job-coaching"; expected the id of a service in services.json; correct the questionnaire',
    ],
  ],
  [
    'a route from nowhere',
    [['questionnaires/clients-small.json', '"answers": ["yes"]', '"answers": ["maybe"]']],
    [
      'questionnaires/clients-small.json:67:53 error bad-questionnaire: found "maybe"; expected an answer of work_now: yes, no; correct the questionnaire',
    ],
  ],
  [
    'a scale from nowhere',
    [
      [
        'questionnaires/clients-small.json',
        '"options": "yes_no",\n      "when"',
        '"options": "ja_nee",\n      "when"',
      ],
    ],
    [
      'questionnaires/clients-small.json:66:18 error bad-questionnaire: found "ja_nee"; expected a scale: satisfaction, yes_no; correct the questionnaire',
    ],
  ],
  [
    'a scale with the name of a built-in',
    [
      [
        'questionnaires/clients-small.json',
        '"options": "yes_no",\n      "when"',
        '"options": "constructor",\n      "when"',
      ],
    ],
    [
      'questionnaires/clients-small.json:66:18 error bad-questionnaire: found "constructor"; expected a scale: satisfaction, yes_no; correct the questionnaire',
    ],
  ],
  [
    'two answers with one name',
    [['questionnaires/clients-small.json', '["Afgeraden"]', '["ja, AANGERADEN"]']],
    [
      'questionnaires/clients-small.json:38:9 error bad-questionnaire: found "ja, aangeraden"; expected names that lead to one answer only; correct the questionnaire',
    ],
  ],
  [
    'weights for some answers',
    [['questionnaires/clients-small.json', ', "promoter": 0', '']],
    [
      'questionnaires/clients-small.json:37:9 error bad-questionnaire: found "neither"; expected "promoter" for all options or for none; correct the questionnaire',
    ],
  ],
  [
    'a question without options',
    [
      [
        'questionnaires/clients-small.json',
        '"label": { "nl": "Werk", "en": "Work" },\n      "options": "yes_no"',
        '"label": { "nl": "Werk", "en": "Work" }',
      ],
    ],
    [
      'questionnaires/clients-small.json:54:5 error bad-value: found nothing for "options"; expected a text between quotes or a list [ … ]; mend "options"',
    ],
  ],
  [
    'a question with an empty list of options',
    [
      [
        'questionnaires/clients-small.json',
        '"label": { "nl": "Werk", "en": "Work" },\n      "options": "yes_no"',
        '"label": { "nl": "Werk", "en": "Work" },\n      "options": []',
      ],
    ],
    [
      'questionnaires/clients-small.json:59:18 error bad-value: found a list [ … ]; expected a list of at least 2; mend "options"',
    ],
  ],
  [
    'a label of an answer without its translation',
    [['questionnaires/clients-small.json', '{ "nl": "Loon", "en": "Wages" }', '{ "nl": "Loon" }']],
    [
      'questionnaires/clients-small.json:76:35 error bad-value: found nothing for "en"; expected a text between quotes; mend "en"',
    ],
  ],
  [
    'a label of nothing but spaces',
    [['questionnaires/clients-small.json', '"en": "Wages"', '"en": "  "']],
    [
      'questionnaires/clients-small.json:76:57 error bad-value: found "  "; expected a text that is not empty; mend "en"',
    ],
  ],
  [
    'a second question with weights',
    [
      [
        'questionnaires/clients-small.json',
        '"Loon", "en": "Wages" } }',
        '"Loon", "en": "Wages" }, "promoter": 1 }',
      ],
    ],
    [
      'questionnaires/clients-small.json:70:13 error bad-questionnaire: found "income"; expected one question with promoter weights at most; correct the questionnaire',
      'questionnaires/clients-small.json:75:9 error bad-questionnaire: found "benefit"; expected "promoter" for all options or for none; correct the questionnaire',
      'questionnaires/clients-small.json:77:9 error bad-questionnaire: found "other"; expected "promoter" for all options or for none; correct the questionnaire',
    ],
  ],
  [
    'a battery that is never asked',
    [['questionnaires/clients-small.json', '{ "battery": "office" },\n', '']],
    [
      'questionnaires/clients-small.json:95:13 error bad-questionnaire: found "office"; expected a battery that stands among the questions; correct the questionnaire',
    ],
  ],
  [
    'a place on the satisfaction scale twice',
    [['questionnaires/clients-small.json', '"satisfaction": 2', '"satisfaction": 1']],
    [
      'questionnaires/clients-small.json:11:117 error bad-questionnaire: found "1"; expected each place on the scale once; correct the questionnaire',
    ],
  ],
  [
    'a period that begins before the last one has ended',
    [['2022/period.json', '2022-12-31', '2023-01-01']],
    [
      '2023/period.json:2:11 error overlapping-periods: found a period from 2023-01-01, while 2022 lasts until 2023-01-01; expected periods that follow each other; correct from here, or until in 2022/period.json',
    ],
  ],
  [
    'a battery on a scale without satisfaction',
    [
      [
        'questionnaires/clients-small.json',
        '"options": "satisfaction",\n      "aspects"',
        '"options": "yes_no",\n      "aspects"',
      ],
    ],
    [
      'questionnaires/clients-small.json:100:18 error bad-questionnaire: found "yes_no"; expected a scale whose options carry "satisfaction"; correct the questionnaire',
    ],
  ],
  [
    'another name than the file',
    [['questionnaires/clients-small.json', '"name": "clients-small"', '"name": "clients-smal"']],
    [
      'questionnaires/clients-small.json:2:11 error bad-questionnaire: found "clients-smal"; expected the name of the file, "clients-small"; correct the questionnaire',
    ],
  ],
  [
    'a name in capitals',
    [['questionnaires/clients-small.json', '"id": "benefit"', '"id": "Benefit"']],
    [
      'questionnaires/clients-small.json:75:17 error bad-value: found "Benefit"; expected lower-case letters, digits and underscores; mend "id"',
    ],
  ],
  [
    'a value of another kind',
    [['questionnaires/clients-small.json', '"battery": "contact"', '"battery": 3']],
    [
      'questionnaires/clients-small.json:41:18 error bad-value: found 3; expected a text between quotes; mend "battery"',
    ],
  ],
  [
    'a weight that cannot be',
    [['questionnaires/clients-small.json', '"promoter": -1', '"promoter": 2']],
    [
      'questionnaires/clients-small.json:38:145 error bad-value: found 2; expected one of 1, 0, -1; mend "promoter"',
    ],
  ],
  [
    'an address of another kind',
    [['providers.csv', 'https://werkbrug.example/', 'javascript://werkbrug.example/%0aalert(1)']],
    [
      'providers.csv:2:8 error bad-text: found "javascript://werkbrug.example/%0aalert(1)"; expected an address that begins with http:// or https://; correct the cell or leave it empty',
    ],
  ],
  [
    'a scale that would change what objects are',
    [['questionnaires/clients-small.json', '"scales": {', '"scales": {\n    "__proto__": [],']],
    [
      'questionnaires/clients-small.json:6:5 error unknown-name: found the name "__proto__"; expected a name without a meaning of its own to the program; choose another name',
    ],
  ],
];

test.each(cases)('providers, services and questionnaires: %s', async (_, changes, lines) => {
  expect(await linesAbout(changes)).toEqual(lines);
});
