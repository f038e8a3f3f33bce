import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { interleaved } from '../../bench/shared/interleaved.ts';
import { serve } from '../../bench/shared/serve.ts';
import { shuffled } from '../../bench/shared/shuffled.ts';
import { spreadOf, summary } from '../../bench/shared/summary.ts';
import { seededRandom } from '../../src/stats/seededRandom.ts';

// Of the benches beside other tools, what they share: the order of visits, the summary, the server.

describe('the order of visits', () => {
  const pages = ['a', 'b', 'c', 'd', 'e'];
  const orders = (seed: number): string[] => {
    const random = seededRandom(seed);
    return Array.from({ length: 300 }, () => shuffled(pages, random).join(''));
  };
  test('is one of the pages, each once', () => {
    expect(orders(1).filter((order) => [...order].sort().join('') !== 'abcde')).toEqual([]);
  });
  test('is settled by the seed', () => {
    expect(orders(1)).toEqual(orders(1));
    expect(orders(1)).not.toEqual(orders(2));
  });
  test('favours nobody: each comes first about as often', () => {
    for (const page of pages) {
      const first = orders(3).filter((order) => order.startsWith(page)).length;
      expect(first).toBeGreaterThan(30);
      expect(first).toBeLessThan(90);
    }
  });
});

describe('rounds', () => {
  const rounds = (giveUp: boolean) => {
    let [asked, answers] = [0, 0];
    const trials = [
      { name: 'lost', run: async () => ({ ms: ++asked && Number.POSITIVE_INFINITY }) },
      { name: 'fine', run: async () => ({ ms: ++answers }) },
    ];
    return interleaved(trials, { rounds: 2, random: seededRandom(1), log: () => {}, giveUp }).then((measured) => ({ measured, asked }));
  };
  test('begin with a rehearsal that is not counted', async () => {
    const { measured } = await rounds(false);
    expect(measured.get('fine')).toEqual([{ ms: 2 }, { ms: 3 }]);
    expect(measured.get('lost')).toHaveLength(2);
  });
  test('do not try again what the rehearsal lost, where they may give up', async () => {
    const { measured, asked } = await rounds(true);
    expect(asked).toBe(1);
    expect(measured.get('lost')).toEqual([{ ms: Number.POSITIVE_INFINITY }]);
    expect(measured.get('fine')).toHaveLength(2);
  });
});

test('visits are summed up by the median, the layout’s shift by the worst', () => {
  const runs = [5, 1, 9].map((ms) => ({ drawn: ms, shift: ms / 10 }));
  expect(summary(runs)).toEqual({ drawn: 5, shift: 0.9 });
  expect(summary([{ ms: 4 }, { ms: 2 }])).toEqual({ ms: 3 });
});

test('noise is told: of times in per cent of the median, of bytes the most', () => {
  const page = [100, 90, 120].map((drawn, i) => ({ drawn, bytes: 5000 + i }));
  const lost = [{ ms: 10 }, { ms: Number.POSITIVE_INFINITY }, { ms: 10 }];
  expect(spreadOf([page, lost])).toEqual({ times: 30, bytes: 2 });
});

describe('the server', () => {
  const ask = (url: string, keep = true): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }> =>
    new Promise((done) =>
      get(url, keep ? {} : { agent: false }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }));
      }),
    );

  test('gives text as brotli, fonts as they are, folders their page, and lets nothing be kept', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    mkdirSync(join(folder, 'peer/a'), { recursive: true });
    writeFileSync(join(folder, 'peer/a/index.html'), 'ø'.repeat(2000));
    writeFileSync(join(folder, 'font.woff2'), 'font');
    const server = await serve({ '/peers/': join(folder, 'peer'), '/': folder });
    try {
      const page = await ask(`${server.origin}/peers/a/`);
      expect(page.headers['content-encoding']).toBe('br');
      expect(page.body.length).toBeLessThan(100);
      expect(brotliDecompressSync(page.body).toString()).toBe('ø'.repeat(2000));
      const font = await ask(`${server.origin}/font.woff2`);
      expect(font.headers).not.toHaveProperty('content-encoding');
      expect(font.body.toString()).toBe('font');
      for (const { headers } of [page, font]) for (const name of ['cache-control', 'etag', 'last-modified']) expect(headers).not.toHaveProperty(name);
      expect((await ask(`${server.origin}/none/`)).status).toBe(404);
    } finally {
      server.close();
      rmSync(folder, { recursive: true });
    }
  });

  test('counts what it sends, on lines that are closed too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    writeFileSync(join(folder, 'font.woff2'), 'x'.repeat(5000));
    const server = await serve({ '/': folder });
    try {
      expect(server.sent()).toEqual({ bytes: 0, requests: 0 });
      await ask(`${server.origin}/font.woff2`);
      await ask(`${server.origin}/font.woff2`, false);
      await new Promise((done) => setTimeout(done, 100));
      const { bytes, requests } = server.sent();
      expect(requests).toBe(2);
      expect(bytes).toBeGreaterThan(10_000);
      expect(bytes).toBeLessThan(11_000);
    } finally {
      server.close();
      rmSync(folder, { recursive: true });
    }
  });
});
