import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isOutlined, type Colour } from '../../src/charts/drawing/scales.ts';

const read = (name: string): string => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');
const charts = read('charts');
const properties = new Map(
  [...`${read('tokens')}${charts}`.matchAll(/^ {2}(--[\w-]+):\s*([^;]+);/gm)].map((m) => [m[1] ?? '', m[2] ?? '']),
);

/** The colour a property has in a scheme, as the page has it before print changes anything. */
function colour(name: string, scheme: 'light' | 'dark'): string {
  const value = properties.get(`--${name}`) ?? '';
  const refers = /^var\(--([\w-]+)\)$/.exec(value);
  if (refers?.[1]) return colour(refers[1], scheme);
  const pair = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value);
  const hex = pair ? pair[scheme === 'light' ? 1 : 2] : value;
  if (!/^#[0-9a-f]{6}$/.test(hex ?? '')) throw new Error(`no colour: --${name}: ${value}`);
  return hex ?? '';
}

type Triple = [number, number, number];
const linear = (hex: string): Triple =>
  [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as Triple;
const times = (m: readonly Triple[], [a, b, c]: Triple): Triple => m.map((r) => r[0] * a + r[1] * b + r[2] * c) as Triple;
const luminance = (hex: string): number => times([[0.2126, 0.7152, 0.0722], [0, 0, 0], [0, 0, 0]], linear(hex))[0];
/** Contrast as WCAG 2.2 has it. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
function lab(rgb: Triple): Triple {
  const [x, y, z] = times([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]], rgb);
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [fx, fy, fz] = [f(x / 0.9505), f(y), f(z / 1.089)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** Machado, Oliveira and Fernandes 2009, severity 1: https://doi.org/10.1109/TVCG.2009.113 */
const SIGHT: Readonly<Record<string, readonly Triple[]>> = {
  full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};
function distance(a: string, b: string, sight: readonly Triple[]): number {
  const [p, q] = [a, b].map((hex) => lab(times(sight, linear(hex)).map((c) => Math.max(0, c)) as Triple)) as [Triple, Triple];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

const ALL: Colour[] = [
  'd1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6', 's1', 's2', 's3', 's4', 's5', 's6', 'missing',
];
/** What can stand side by side: the scales of src/charts/scales.ts, and »don't know« after either end. */
const NEIGHBOURS: [Colour, Colour][] = [
  ['d1', 'd2'], ['d2', 'd4'], ['d4', 'd6'], ['d6', 'd7'],
  ['d2', 'd5'], ['d5', 'd6'],
  ['d1', 'd3'], ['d3', 'd5'], ['d5', 'd7'], ['d2', 'd3'], ['d3', 'd4'],
  ['d4', 'd7'], ['d2', 'd7'], ['s1', 'd4'],
  // Where nobody gave the answers between.
  ['d2', 'd6'], ['d1', 'd4'],
  ['s1', 's2'], ['s2', 's3'], ['s3', 's4'], ['s4', 's5'], ['s5', 's6'],
  // Kinds of events on a timeline.
  ['s1', 's3'],
  ['missing', 'd1'], ['missing', 'd7'], ['missing', 'd4'],
];
const STEPS: [Colour, Colour][] = [['q1', 'q2'], ['q2', 'q3'], ['q3', 'q4'], ['q4', 'q5'], ['q5', 'q6']];

describe.for(['light', 'dark'] as const)('%s', (scheme) => {
  test.for(ALL)('text on %s has 4.5:1', (name) => {
    expect(contrast(colour(name, scheme), colour(`${name}-t`, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  test.for(ALL)('%s, or its outline, has 3:1 on the paper', (name) => {
    const seen = isOutlined(name) ? 'outline' : name;
    expect(contrast(colour(seen, scheme), colour('paper', scheme))).toBeGreaterThanOrEqual(3);
    expect(new RegExp(`\\.key:is\\([^)]*\\.${name}\\b`).test(charts) || name === 'q0').toBe(isOutlined(name));
  });

  test.for([...NEIGHBOURS, ...STEPS])('%s and %s differ in greyscale', ([a, b]) => {
    const [la, lb] = [a, b].map((name) => lab(linear(colour(name, scheme)))[0]) as [number, number];
    expect(Math.abs(la - lb)).toBeGreaterThanOrEqual(8);
  });

  test.for(NEIGHBOURS)('%s and %s differ for every kind of sight', ([a, b]) => {
    for (const sight of Object.values(SIGHT)) expect(distance(colour(a, scheme), colour(b, scheme), sight)).toBeGreaterThanOrEqual(17);
  });
});

test('the two ends of a scale differ for every kind of sight', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const sight of Object.values(SIGHT)) expect(distance(colour('d1', scheme), colour('d7', scheme), sight)).toBeGreaterThanOrEqual(30);
});

test.for(ALL.filter((name) => name !== 'q0'))('a colour key can show %s', (name) => {
  expect(charts).toContain(`.key.${name} { background: var(--${name}); }`);
});
