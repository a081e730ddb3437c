import { numberForms } from '../number-forms.ts';

/** Numbers with a decimal comma. */
export const number = numberForms({ decimal: ',', group: '.', through: 'tot en met' });
