declare namespace App {
  interface Locals {
    /** What the page is made from; of a page about one provider what is known of that provider alone (middleware.ts). */
    source: Awaited<ReturnType<typeof import('./site/source.ts').siteSource>>;
  }
}
