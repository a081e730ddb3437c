/** The start page. */
export const start = {
  title: 'Hoe tevreden zijn mensen over hun begeleiding naar werk?',
  lead: 'Elk jaar vraagt een onderzoeksbureau aan mensen hoe tevreden ze zijn over hun begeleiding naar werk of inburgering. Hier staan de uitkomsten per dienstverlener.',
  seeAll: 'Bekijk alle dienstverleners',
  inFigures: 'in cijfers',
  participants: 'dienstverleners deden mee',
  questionnaires: 'vragenlijsten ingevuld',
  howToRead: 'Hoe lees ik een rapportkaart?',
};
