/** Ids of the charts that people share: they stand as files of their own, all others in one packed file. */
export const sharedCharts = /^(?:[a-z]+-)?(?:grade|spread|staff)$/;

/** Ids of the national charts that stand as files of their own beside the packed file. */
export const sharedNationalCharts = /-(?:spread|services)$/;
