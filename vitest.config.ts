import { defineConfig } from 'vitest/config';

const env = { TZ: 'Europe/Amsterdam', LC_ALL: 'nl_NL.UTF-8' };

export default defineConfig({
  test: {
    projects: [
      {
        // whole builds of a tiny site that are cut off, met by others or short of something; one after the other, as each
        // starts processes of its own
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          env,
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'rooms',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/sites/**', 'test/faults/**'],
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
