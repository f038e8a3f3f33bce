import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type Copy } from './copyProject.ts';

/** Spoils a file: replaces the first match, and says where it stood. */
function spoil(copy: Copy, file: string, pattern: RegExp, by: string): { line: number; column: number } {
  const path = join(copy.folder, file);
  const text = readFileSync(path, 'utf8');
  const at = text.search(pattern);
  if (at === -1) throw new Error(`${file} has nothing like ${pattern}`);
  writeFileSync(path, text.replace(pattern, by));
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A site that was there before; a failed build must leave it alone. */
function oldSite(copy: Copy): () => void {
  mkdirSync(join(copy.folder, 'dist'));
  writeFileSync(join(copy.folder, 'dist/index.html'), 'as it was');
  return () => {
    expect(readdirSync(join(copy.folder, 'dist'))).toEqual(['index.html']);
    expect(readFileSync(join(copy.folder, 'dist/index.html'), 'utf8')).toBe('as it was');
  };
}

const copies: Copy[] = [];
const copied = (): Copy => {
  const copy = copyProject();
  copies.push(copy);
  return copy;
};
afterAll(() => copies.forEach((copy) => copy.remove()));

describe('wrong content', () => {
  let output: string;
  let code: number | null;
  let unchanged: () => void;
  const places: Record<string, { line: number; column: number }> = {};
  beforeAll(() => {
    const copy = copied();
    unchanged = oldSite(copy);
    places['figure'] = spoil(copy, 'content/findings/mentor-satisfaction.yaml', /bm-2016\/\S+/, 'bm-2016/text#no-such.figure.2016.at-all');
    places['english'] = spoil(copy, 'content/findings/mentor-wellbeing.yaml', /(?<=^says:\n {2}da: .*\n) {2}en: .*\n/m, '');
    places['chart'] = spoil(copy, 'content/themes/da/motivation.mdx', /<Chart id="[^"]*"/, '<Chart id="no-such-chart"');
    places['description'] = spoil(copy, 'content/charts/mentor-satisfaction.yaml', /^description:\n( .*\n)+/m, '');
    places['typed'] = spoil(copy, 'content/themes/en/work-practice.mdx', /<Fig of="[^"]*"/, '<Fig of="sum bm-2016/text#motivation.all.2016.motivated"');
    ({ code, output } = copy.build());
  });

  test('stops the build with exit code 1', () => expect(code, output).toBe(1));
  test('leaves the site that was there', () => unchanged());
  test('says how many problems there are, and that nothing was built', () => {
    expect(output).toMatch(/\b\d+ problems found\n/);
    expect(output).toContain('dist/ is as it was');
  });

  const lineFor = (file: string): string[] => output.split('\n').filter((line) => line.startsWith(file));
  test.for([
    ['an unknown figure', 'content/findings/mentor-satisfaction.yaml', 'figure', /figures\.\w+: unknown observation.*: bm-2016\/text#no-such\.figure\.2016\.at-all$/],
    ['an unknown chart', 'content/themes/da/motivation.mdx', 'chart', /Chart: unknown chart: <Chart id="no-such-chart"/],
    ['an operation without its second figure', 'content/themes/en/work-practice.mdx', 'typed', /Fig: sum takes two observations or more, not 1: /],
  ] as const)('names %s with file, line and column', ([, file, name, message]) => {
    const { line, column } = places[name] ?? { line: 0, column: 0 };
    const told = lineFor(`${file}:${line}:${column} `);
    expect(told, output).toHaveLength(1);
    expect(told[0]).toMatch(message);
  });
  // What is not there has no place of its own; the thing above it has.
  test.for([
    ['a missing English text', 'content/findings/mentor-wellbeing.yaml', / says\.en: .*: nothing$/],
    ['a chart without a description', 'content/charts/mentor-satisfaction.yaml', / description: .*: nothing$/],
  ] as const)('names %s with file, line and column', ([, file, message]) => {
    const told = lineFor(file).filter((line) => message.test(line));
    expect(told, output).toHaveLength(1);
    expect(told[0]).toMatch(/\.yaml:\d+:\d+ /);
  });
});

describe('wrong data', () => {
  let output: string;
  let code: number | null;
  let unchanged: () => void;
  const places: { line: number; column: number }[] = [];
  beforeAll(() => {
    const copy = copied();
    unchanged = oldSite(copy);
    places.push(spoil(copy, 'data/vive-2019/table-4-2.csv', /(?<=\n[^,\n]*,[^,\n]*,[^,\n]*,[^,\n]*,\d+,)\d+/, '"5,5"'));
    places.push(spoil(copy, 'data/aarhus-2022/costs.csv', /(?<=\n[^,\n]*,[^,\n]*,[^,\n]*,)[^,\n]+/, 'no-such-code'));
    ({ code, output } = copy.build());
  });

  test('stops the build with exit code 1 and leaves the site that was there', () => {
    expect(code, output).toBe(1);
    unchanged();
  });
  test('is told in one run with file, line, column, field, what and value', () => {
    const [first, second] = places;
    expect(output).toMatch(new RegExp(`^data/vive-2019/table-4-2\\.csv:${first?.line}:${first?.column} value: .+: 5,5$`, 'm'));
    expect(output).toMatch(new RegExp(`^data/aarhus-2022/costs\\.csv:${second?.line}:${second?.column} category: .+: no-such-code$`, 'm'));
  });
});

test('wrong data does not hide wrong content: one run tells both', () => {
  const copy = copied();
  spoil(copy, 'data/vive-2019/table-4-2.csv', /(?<=\n[^,\n]*,[^,\n]*,[^,\n]*,[^,\n]*,\d+,)\d+/, '"5,5"');
  spoil(copy, 'content/findings/mentor-satisfaction.yaml', /(?<=^says:\n {2}da: .*\n) {2}en: .*\n/m, '');
  const { output } = copy.build();
  expect(output).toMatch(/^data\/vive-2019\/table-4-2\.csv:\d+:\d+ value: /m);
  expect(output).toMatch(/^content\/findings\/mentor-satisfaction\.yaml:\d+:\d+ says\.en: /m);
});
