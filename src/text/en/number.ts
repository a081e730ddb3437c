import { numberForms } from '../number-forms.ts';

/** Numbers with a decimal point. */
export const number = numberForms({ decimal: '.', group: ',', through: 'to' });
