/** The parameters of a finding that says all without any. */
export type None = Readonly<Record<string, never>>;
