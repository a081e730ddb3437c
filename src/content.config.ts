import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { contentVariable } from './site/source.ts';

/** Prose pages: `content/<language>/<name>.mdx`. Collections are for prose only; results come from siteSource(). */
const prose = defineCollection({
  loader: glob({ pattern: '{nl,en}/*.mdx', base: process.env[contentVariable] ?? './content' }),
  schema: z.strictObject({
    /** The page's heading. */
    title: z.string().trim().min(1),
    /** One or two sentences for search engines and lists. */
    description: z.string().trim().min(1),
    /** Place in menus, from 1. */
    order: z.int().min(1),
  }),
});

export const collections = { prose };
