import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fileOf } from '../../src/address/base-path.ts';
import { addressesIn } from '../../src/hosting/address-list.ts';
import type { Served } from './server.ts';
import { serveWith, webServers } from './web-server.ts';

const dist = inject('demonstration');
const lists = join(import.meta.dirname, '../addresses');

/** Versions that came out, each with every address of its demonstration. */
const released = readdirSync(lists)
  .sort()
  .map((file) => [file.replace('.txt', ''), addressesIn(readFileSync(join(lists, file), 'utf8'))] as const);

/** Charts that are no file any more: a report, or a page with its trend, tells what they showed. */
const isChart = /\/figuren\/[^/]+\.svg$/;

/** What the comparison read in English, which is in the one file for all languages now. */
const comparedBefore = /^\/en\/compare\/data\/(?=[^/]+\.json$)/;

it('there is a list of every version that came out', () => {
  const log = readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');
  const versions = [...log.matchAll(/^## (\d+\.\d+\.\d+)$/gm)].map(([, version]) => version);
  expect(versions.length).toBeGreaterThan(0);
  expect(released.map(([version]) => version)).toEqual(versions.toSorted());
});

/** So many addresses a list has at least: a list that was cut off would hold nobody to anything. */
const fewest: Readonly<Record<string, number>> = { '0.1.0': 6_500, '1.0.0': 3_000 };

describe.each(released)('an address of version %s', (version, addresses) => {
  /** Charts that were files of their own then, and are no more. */
  const retired = addresses.filter(
    (address) => isChart.test(address) && !existsSync(join(dist, fileOf(address))),
  );

  it('is a page or a file still, but for charts that are retired and what the comparison read in English', () => {
    const gone = addresses.filter((address) => !existsSync(join(dist, fileOf(address))));
    expect(addresses.length).toBeGreaterThan(fewest[version] ?? 3_000);
    expect(gone.filter((address) => !isChart.test(address))).toEqual(
      addresses.filter((address) => comparedBefore.test(address)),
    );
    expect(gone.some((address) => comparedBefore.test(address))).toBe(true);
    expect(retired.length > 0).toBe(version === '0.1.0');
  });

  describe.each(webServers)('%s', (name) => {
    let site: Served;
    beforeAll(async () => {
      site = await serveWith(name, dist);
    });
    afterAll(() => site.close());

    it('is answered: as it stands, or by a 301 to what is there', async () => {
      const lost: string[] = [];
      const charts: string[] = [];
      const elsewhere: string[] = [];
      const ask = async (address: string): Promise<void> => {
        let [at, hops] = [address, 0];
        for (;;) {
          const { status, headers } = await fetch(site.origin + at, { method: 'HEAD', redirect: 'manual' });
          if (status === 200) break;
          if (status !== 301 || ++hops > 2) {
            lost.push(`${address}: ${at} is answered with ${status}`);
            return;
          }
          at = new URL(headers.get('location') ?? '', site.origin).pathname;
        }
        if (at !== address.replace(comparedBefore, '/vergelijken/gegevens/') && comparedBefore.test(address))
          elsewhere.push(`${address} ${at}`);
        if (hops > 0 && isChart.test(address)) charts.push(`${address} ${at}`);
      };
      const left = addresses.toReversed();
      const readers = Array.from({ length: 16 }, async () => {
        for (let next = left.pop(); next !== undefined; next = left.pop()) await ask(next);
      });
      await Promise.all(readers);
      expect(lost).toEqual([]);
      expect(elsewhere).toEqual([]);
      // a chart that is retired leads to the page of the same edition, period or provider
      expect(charts.length).toBe(retired.length);
      expect(charts.filter((led) => !isNear(...(led.split(' ') as [string, string])))).toEqual([]);
    });
  });
});

/** Does a chart's address lead to its own report or page? Former ids lead to present ones. */
function isNear(chart: string, page: string): boolean {
  const folder = chart.replace(/figuren\/[^/]+$/, '').replace('hinkelsteen', 'stapsteen');
  return [folder, `${folder}rapport/`, `${folder}report/`].includes(page);
}
