import type { Remarks } from '../model/remark.ts';

/** The replies and corrections that name one provider: all that its pages show. */
export function remarksOf({ replies, corrections }: Remarks, id: string): Remarks {
  return {
    replies: replies.filter(({ provider }) => provider === id),
    corrections: corrections.filter(({ provider }) => provider === id),
  };
}
