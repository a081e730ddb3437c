import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { basePathVariable } from './src/address/base-path.ts';
import { languagesIn, languagesVariable, setSiteLanguages } from './src/model/language.ts';
import { devFiles } from './src/site/dev-files.ts';
import { pageBundle } from './src/site/page-bundle.ts';
import { proseModules } from './src/site/prose-modules.ts';
import { themeStyles } from './src/site/theme-style.ts';

// where the site stands, as addresses in pages and in scripts are told
const base = process.env[basePathVariable] ?? '/';
// and which languages it speaks, as these plugins and those pages and scripts are told
const languages = languagesIn(process.env[languagesVariable]);
setSiteLanguages(languages);

export default defineConfig({
  base,
  output: 'static',
  // each build keeps what it makes on the way in a folder of its own
  cacheDir: process.env['RAPPORTKAART_PAGES_CACHE'] ?? './node_modules/.astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), pageBundle()],
  // scripts stay files of their own, so that a page needs no inline script and pages share one download
  vite: {
    build: {
      assetsInlineLimit: 0,
      // a style that one route alone uses would be named after that route's parameter, "_..": it is called what it is
      rollupOptions: {
        output: {
          assetFileNames: ({ names: [name = ''] }) =>
            name.startsWith('_..') ? 'assets/embed.[hash][extname]' : 'assets/[name].[hash][extname]',
        },
      },
    },
    define: {
      RAPPORTKAART_BASE_PATH: JSON.stringify(base),
      RAPPORTKAART_LANGUAGES: JSON.stringify(languages.join(',')),
    },
    plugins: [devFiles(), proseModules(), themeStyles()],
  },
});
