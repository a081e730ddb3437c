/**
 * The languages of the site. Dutch is the first: it has the bare addresses. In a file of its own: what runs in a browser
 * needs them, and none of the schemas.
 */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];
