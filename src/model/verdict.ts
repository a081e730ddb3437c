/** The bureau's own word on a row: may its grade be published? */
export type Verdict = 'yes' | 'no';
