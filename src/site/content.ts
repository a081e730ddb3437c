import { z } from 'zod';
import { dateSchema } from '../model/service.ts';
import { languages } from '../model/language.ts';
import type { Logo } from '../model/logo.ts';
import { labelSchema } from '../model/text-schema.ts';
import { contrastOnPage, leastContrast } from '../model/theme.ts';
import { rule } from '../model/schema-rule.ts';

/** The languages of a site in order, each once; the first has the bare addresses. */
export const languagesSchema = z
  .array(z.enum(languages))
  .min(1)
  .refine((given) => new Set(given).size === given.length, { message: rule('language-once') });

const fields = z.strictObject({
  /** The site's name, in the header and in titles. */
  name: z.string().trim().min(1).max(40),
  /** Who publishes it. */
  owner: z.string().trim().min(1),
  /** Where it stands: "https://rapportkaart.example/", or under a path, "https://example.org/kaart/". */
  address: z
    .url({ protocol: /^https?$/ })
    // what is no address at all is said by the line above
    .refine(
      (address) =>
        !URL.canParse(address) ||
        (/^\/(?:[\w.~-]+\/)*$/.test(new URL(address).pathname) && !/[?#]/.test(address)),
      {
        message: rule('address-slash'),
      },
    ),
  contact: z.strictObject({ email: z.email() }),
  /** The languages it speaks; all that the program has words for where it is left out. */
  languages: languagesSchema.optional(),
  /** The one colour of the interface, `#rrggbb`, for page, badge, image and PDF; petrol where it is left out. */
  accent: z
    .string()
    .regex(/^#[\da-f]{6}$/, { message: rule('hex-colour') })
    .refine((accent) => !/^#[\da-f]{6}$/.test(accent) || contrastOnPage(accent) >= leastContrast, {
      message: rule('dark-colour'),
    })
    .optional(),
  /** Its logo, a file beside this one, for page, image and PDF; its name in letters where it is left out. */
  logo: z
    .string()
    .regex(/^[\w-]+\.(?:svg|png)$/, { message: rule('logo-name') })
    .optional(),
  /** The licence of the data: a Creative Commons one with its address, or `niet-open`, which has none. */
  licence: z.union([
    z.strictObject({
      name: z
        .string()
        .trim()
        .regex(/^CC/, { message: rule('creative-commons') }),
      url: z.url().regex(/^https:\/\/creativecommons\.org\/(?:licenses|publicdomain)\//, {
        message: rule('creative-commons-address'),
      }),
    }),
    z.strictObject({ name: z.literal('niet-open'), url: z.null() }),
  ]),
  /** Whom to tell about a weakness of the site, for `security.txt`; left out: there is no such file. */
  security: z
    .strictObject({
      /** E-mail addresses or https addresses, the preferred one first. */
      contact: z.array(z.union([z.email(), z.url({ protocol: /^https$/ })])).min(1),
      /** The last day on which this is to be believed. */
      expires: dateSchema,
      /** Where it is written down what is promised to who tells. */
      policy: z.url({ protocol: /^https$/ }).optional(),
    })
    .optional(),
  /** A notice on every page of a demonstration, which also asks search engines to stay away; null for a real site. */
  demonstration: labelSchema.nullable(),
});

/** `content/site.json`: who publishes, where, under which licence. */
export const siteSchema = fields.refine(
  ({ address, security }) => security === undefined || new URL(address).pathname === '/',
  {
    path: ['security'],
    message: rule('security-at-root'),
  },
);
export type SiteContent = Readonly<z.infer<typeof siteSchema>> & {
  /** A site with drafts, which nobody outside may see: it says so everywhere. Never from a file. */
  readonly isDraft?: true;
  /** The logo that `logo` names, read and checked. */
  readonly ownLogo?: Logo;
};
