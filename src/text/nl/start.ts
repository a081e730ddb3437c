/** The start page. */
export const start = {
  title: (guidance: string) => `Hoe tevreden zijn mensen over hun ${guidance}?`,
  lead: (guidance: string) =>
    `Elk jaar vraagt een onderzoeksbureau aan mensen hoe tevreden ze zijn over hun ${guidance}. Hier staan de uitkomsten per dienstverlener.`,
  specimen: 'Zo ziet een rapportkaart eruit',
  bySituation: 'Waar zoek je hulp bij?',
  seeAll: 'Bekijk alle dienstverleners',
  inFigures: 'in cijfers',
  participants: 'dienstverleners deden mee',
  questionnaires: 'vragenlijsten ingevuld',
  howToRead: 'Hoe lees ik een rapportkaart?',
};
