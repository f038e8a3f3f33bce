import { expect, test } from 'vitest';
import { isFree, textArea } from '../../src/charts/drawing/roomForText.ts';

const area = textArea(50, 50, 18, 8);

test('a text fills its size and a pixel around it', () => {
  expect(area).toEqual({ left: 40, right: 60, top: 45, bottom: 55 });
});

test.for([
  ['another text beside it', [{ left: 60, right: 70, top: 45, bottom: 55 }], [], true],
  ['another text over its edge', [{ left: 59, right: 70, top: 54, bottom: 60 }], [], false],
  ['a stroke above', [], [{ x1: 0, y1: 40, x2: 100, y2: 44 }], true],
  ['a stroke through it', [], [{ x1: 0, y1: 0, x2: 100, y2: 100 }], false],
  ['a stroke that passes it by', [], [{ x1: 0, y1: 0, x2: 100, y2: 30 }], true],
  ['a stroke that ends before it', [], [{ x1: 0, y1: 50, x2: 39, y2: 50 }], true],
  ['a stroke that ends within it', [], [{ x1: 0, y1: 50, x2: 45, y2: 50 }], false],
] as const)('%s', ([, taken, strokes, free]) => {
  expect(isFree(area, taken, strokes)).toBe(free);
});
