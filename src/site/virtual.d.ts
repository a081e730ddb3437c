/** Style sheets of this site's own colours, made by theme-style.ts. */
declare module 'virtual:accent.css';
declare module 'virtual:palette.css';

/** The prose pages of this build, made by prose-modules.ts: `<language>/<name>` and the compiled page. */
declare module 'virtual:rapportkaart-prose' {
  const pages: readonly (readonly [id: string, page: import('astro').MDXInstance<Record<string, unknown>>])[];
  export default pages;
}
