import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { TZ: 'Europe/Amsterdam', LC_ALL: 'nl_NL.UTF-8' },
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
