import type { province as dutch } from '../nl/province.ts';

/** The names of the provinces. */
export const province: typeof dutch = {
  names: {
    drenthe: 'Drenthe',
    flevoland: 'Flevoland',
    friesland: 'Friesland',
    gelderland: 'Gelderland',
    groningen: 'Groningen',
    limburg: 'Limburg',
    'noord-brabant': 'North Brabant',
    'noord-holland': 'North Holland',
    overijssel: 'Overijssel',
    utrecht: 'Utrecht',
    zeeland: 'Zeeland',
    'zuid-holland': 'South Holland',
  },
};
