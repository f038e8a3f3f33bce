import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/charts/drawing/textWidth.ts';
import { wrapText } from '../../src/charts/drawing/wrapText.ts';

test.for([
  ['Dårligt', 100, ['Dårligt']],
  ['Psykisk helbred, egen vurdering', 120, ['Psykisk helbred,', 'egen vurdering']],
  ['fremragende', 60, ['fremra-', 'gende']],
  ['Virksomhedspraktikforløb', 100, ['Virksomheds-', 'praktikforløb']],
  ['Arbejdsmarkedsuddannelse', 90, ['Arbejdsmar-', 'kedsuddan-', 'nelse']],
  ['mmmmmm', 45, ['mmm-', 'mmm']],
  ['behandlings- og støttetilbud', 100, ['behandlings- og', 'støttetilbud']],
  ['', 100, []],
] as const)('%j in %d px', ([text, width, lines]) => {
  expect(wrapText(text, width, 13)).toEqual(lines);
});

test('a first line that shares its place is shorter', () => {
  expect(wrapText('aaa bbb ccc', 100, 13, 30)).toEqual(['aaa', 'bbb ccc']);
});

test('no line is wider than its room, and no letter is lost', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abdegiklmnoprstuvæøå'), minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), fc.integer({ min: 40, max: 300 }), (words, width) => {
      const lines = wrapText(words.join(' '), width, 13);
      expect(lines.join('').replace(/[- ]/g, '')).toBe(words.join(''));
      for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
    }),
  );
});

// Measured in ems in Chromium: public/fonts/sans.woff2, and Liberation Sans, which is as wide as Arial and stands in where
// our font is late. Bold is 600.
test.for([
  ['Psykiske problemer, der begrænser hverdagen, vurderet af medarbejderen', 'regular', 30.92, 33.13],
  ['Ved nu hvad der skal til for at nærme sig et job', 'regular', 19.12, 20.62],
  ['Makes use of treatment and support services, rated by staff', 'regular', 24.41, 26.27],
  ['cirka 149.000 kr.', 'bold', 6.97, 7.67],
  ['knap 33 pct.', 'bold', 5.24, 5.78],
] as const)('the estimate for %j (%s) is on the safe side', ([text, weight, ours, arial]) => {
  const ems = textWidth(text, 1, weight);
  expect(ems).toBeGreaterThan(ours * 1.05);
  expect(ems).toBeGreaterThan(arial * 0.99);
  expect(ems).toBeLessThan(ours * 1.15);
});
