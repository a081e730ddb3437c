/** The comparison page as it is without script. */
export const comparison = {
  /** Of all that is withheld together with a group's grade, which says why. */
  withheld: 'Niet gepubliceerd.',
  title: 'Dienstverleners vergelijken',
  description:
    'Zet twee tot vier dienstverleners naast elkaar: cijfers, onzekerheid, respons en sterke punten.',
  lead: 'Zet twee tot vier dienstverleners naast elkaar. Er is geen winnaar: kijk vooral wat bij jou past, en hoe zeker een verschil is.',
  add: 'Kies een dienstverlener',
  addLabel: 'Zoek op naam of plaats',
  noScript:
    'Vergelijken werkt alleen met JavaScript. Zonder JavaScript kun je twee rapportkaarten naast elkaar openen: ze hebben allemaal dezelfde opbouw.',
  instead: 'Je kunt ook hier kijken:',
  printed:
    'De cijfers van deze dienstverlener komen uit een gedrukt rapport. Die vergelijken we niet. Je vindt ze wel op de eigen pagina.',
  never: 'Van deze dienstverlener is nog geen meting gepubliceerd.',
  /** Where a mean probably lies: "Waarschijnlijk tussen 8,1 en 9,0". The ends are formatted. */
  between: (low: string, high: string) => `Waarschijnlijk tussen ${low} en ${high}`,
};
