import { defineConfig } from 'vitest/config';

const env = { TZ: 'Europe/Amsterdam', LC_ALL: 'nl_NL.UTF-8' };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'rooms',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/sites/**'],
          env,
          testTimeout: 120_000,
        },
      },
      {
        // small whole sites, each built by its own test
        test: {
          name: 'sites',
          include: ['test/sites/**/*.test.ts'],
          env,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
      {
        // tests of whole built sites; the repository's own site is built once, before them
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/site/setup.ts'],
          env,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
