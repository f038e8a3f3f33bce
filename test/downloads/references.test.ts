import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apaText } from '../../src/downloads/apaText.ts';
import { bibtex, escapeTex } from '../../src/downloads/bibtex.ts';
import { citedFinding, citedSource, type CitedWork } from '../../src/downloads/citedWork.ts';
import { cslJson } from '../../src/downloads/cslJson.ts';
import { EDITION } from '../../src/downloads/edition.ts';
import { ris } from '../../src/downloads/ris.ts';
import { findingInLanguage } from '../../src/findings/findingInLanguage.ts';
import { exactPeople } from '../../src/stats/exactPeople.ts';
import { evidence, findingOf } from '../findings/resolve.ts';

const source = (id: string): CitedWork => citedSource(evidence.sources.find((s) => s.id === id)!);
const FIRST = 'vive-2019/table-6-6#who5-cheerful.followed.m1.most-of-the-time';
const context = {
  evidence,
  people: new Map([[FIRST, exactPeople(7, 39, true)]]),
  register: new Map([['f', { published: '2026-11-25', changed: '2027-01-03' }]]),
};
const finding = (lang: 'da' | 'en', address = 'https://example.dk/fund/f/'): CitedWork =>
  citedFinding(findingInLanguage(findingOf('Det er {first} af dem.', { first: FIRST }), context, lang), address);

describe('APA', () => {
  // As citeproc-js writes them from our CSL-JSON in APA style, but for »Retrieved«, which wants a day of reading.
  test.for([
    ['bm-2016', 'en', 'Beskæftigelsesministeriet. (2016). Brugerundersøgelse blandt borgere i ressourceforløb. https://bm.dk/nyheder-presse/nyheder/2016/10/flest-er-tilfredse-med-ressourceforloeb/'],
    ['cabi', 'da', 'Cabi. (u.å.). Ressourceforløb: vejledning til koordinerende sagsbehandlere. https://www.cabiweb.dk/temaer/ressourceforloeb/'],
    ['cabi', 'en', 'Cabi. (n.d.). Ressourceforløb: vejledning til koordinerende sagsbehandlere. https://www.cabiweb.dk/temaer/ressourceforloeb/'],
    ['vive-2019', 'en', 'Benjaminsen, L. (2019). På vej til arbejde. Midtvejsevaluering. VIVE – Det Nationale Forsknings- og Analysecenter for Velfærd.'],
    ['aarhus-2022', 'da', 'Aarhus Kommune, Sociale Forhold og Beskæftigelse. (2022, 22. juni). Besvarelse af 10-dages forespørgsel om ressourceforløb.'],
    ['ft-2013', 'en', 'Beskæftigelsesministeren. (2013, October). Svar på spørgsmål S 45 om målgruppen for ressourceforløb. Folketinget.'],
  ] as const)('%s in %s', ([id, lang, text]) => expect(apaText(source(id), lang)).toBe(text));

  test('a finding is of the day that it was last changed, and has no stop before its kind', () => {
    expect(apaText(finding('da'), 'da')).toBe('Ressourceforløb i tal. (2027, 3. januar). Det er 18 pct. af dem [Fund]. https://example.dk/fund/f/');
    expect(apaText(finding('en'), 'en')).toBe('Ressourceforløb in figures. (2027, January 3). Det er 18 per cent af dem [Finding]. https://example.dk/fund/f/');
  });
  test('an address that leads nowhere is left out', () => expect(apaText(finding('da', '/fund/f/'), 'da')).toMatch(/\[Fund\]\.$/));
  test('several given names, and a title that ends in a question', () => {
    const work = { ...source('vive-2019'), authors: [{ family: 'Holm', given: 'Anna Maria' }, { family: 'Bo', given: 'Ib' }], title: 'Virker det?' };
    expect(apaText(work, 'da')).toMatch(/^Holm, A\. M\., Bo, I\. \(2019\)\. Virker det\? VIVE/);
  });
});

/** Fields of an entry, by a reader of its own that only counts braces. */
function fieldsOf(file: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const [, type = '', key = ''] = /^@(\w+)\{([\w-]+),\n/.exec(file) ?? [];
  Object.assign(fields, { type, key });
  for (const [, name = '', at = ''] of file.matchAll(/^ {2}(\w+) = (?=(.))/gm)) {
    let i = file.indexOf(`  ${name} = `) + name.length + 5;
    if (at !== '{') {
      fields[name] = /^\w+(?=,)/.exec(file.slice(i))?.[0] ?? '';
      continue;
    }
    const start = i;
    let depth = 0;
    do {
      if (file[i] === '\\') i++;
      else if (file[i] === '{') depth++;
      else if (file[i] === '}') depth--;
      i++;
    } while (depth > 0 && i < file.length);
    if (file[i] !== ',') throw new Error(`${name} does not end where its braces do`);
    fields[name] = file.slice(start + 1, i - 1);
  }
  return fields;
}
const unescaped = (tex: string): string =>
  tex.replace(/\\textbackslash\{\}/g, '\u0000').replace(/\\textasciitilde\{\}/g, '~').replace(/\\textasciicircum\{\}/g, '^').replace(/\\([&%$#_{}])/g, '$1').replaceAll('\u0000', '\\');

describe('BibTeX', () => {
  test('a report of a person', () => {
    expect(fieldsOf(bibtex(source('vive-2019')))).toEqual({
      ...{ type: 'techreport', key: 'vive-2019', author: 'Benjaminsen, Lars', title: '{På vej til arbejde. Midtvejsevaluering}', year: '2019' },
      ...{ institution: 'VIVE – Det Nationale Forsknings- og Analysecenter for Velfærd', langid: 'danish' },
    });
  });
  test('a report of an office has the institution that a report must have', () => {
    expect(fieldsOf(bibtex(source('bm-2016')))).toMatchObject({ author: '{Beskæftigelsesministeriet}', institution: '{Beskæftigelsesministeriet}', month: 'sep' });
  });
  test('what is undated has no year', () => expect(fieldsOf(bibtex(source('cabi')))).not.toHaveProperty('year'));
  test('a finding', () => {
    expect(fieldsOf(bibtex(finding('en')))).toMatchObject({
      ...{ key: 'f-en', author: '{Ressourceforløb in figures}', year: '2027', month: 'jan', day: '3', url: 'https://example.dk/fund/f/' },
      ...{ version: EDITION, note: 'Source: VIVE 2019, table 6.6, p. 37', langid: 'british' },
    });
  });
  test('whatever a title holds, its field ends where its braces do, and TeX reads it again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab æ1&%$#_{}~^\\\n"@,=') }), (title) => {
        const field = fieldsOf(bibtex({ ...source('vive-2019'), title })).title ?? '';
        const plain = title.replace(/\s+/g, ' ').trim();
        expect(unescaped(field.slice(1, -1))).toBe(plain);
      }),
    );
    expect(escapeTex('50 % & 1_000\\')).toBe('50 \\% \\& 1\\_000\\textbackslash{}');
  });
});

describe('RIS', () => {
  const linesOf = (file: string): string[] => file.split('\r\n');
  test('is tagged lines, from the type to the end, each with its value', () => {
    for (const { id } of evidence.sources) {
      const lines = linesOf(ris(source(id)));
      expect(lines[0]).toMatch(/^TY {2}- (RPRT|GEN|ELEC)$/);
      expect(lines.slice(-2)).toEqual(['ER  - ', '']);
      expect(lines.slice(0, -2).filter((line) => !/^[A-Z][A-Z0-9] {2}- \S/.test(line))).toEqual([]);
    }
  });
  test('a person is turned round, an office has no comma that would turn it', () => {
    expect(linesOf(ris(source('vive-2019')))).toContain('AU  - Benjaminsen, Lars');
    expect(linesOf(ris(source('aarhus-2022')))).toContain('AU  - Aarhus Kommune – Sociale Forhold og Beskæftigelse');
  });
  test('dates are as far as they are known', () => {
    const dateOf = (id: string): string[] => linesOf(ris(source(id))).filter((line) => /^(PY|DA)/.test(line));
    expect(dateOf('aarhus-2022')).toEqual(['PY  - 2022', 'DA  - 2022/06/22/']);
    expect(dateOf('ft-2013')).toEqual(['PY  - 2013', 'DA  - 2013/10//']);
    expect(dateOf('vive-2019')).toEqual(['PY  - 2019']);
    expect(dateOf('cabi')).toEqual([]);
  });
  test('a line end in a value does not end its line', () => {
    expect(linesOf(ris({ ...finding('da'), title: 'En\nER  - \r\nto' }))).toContain('TI  - En ER - to');
  });
});

test('CSL-JSON holds what is known, and nothing empty', () => {
  expect(JSON.parse(cslJson(source('cabi')))).toEqual([
    {
      ...{ id: 'cabi', type: 'webpage', author: [{ literal: 'Cabi' }], title: 'Ressourceforløb: vejledning til koordinerende sagsbehandlere' },
      ...{ URL: 'https://www.cabiweb.dk/temaer/ressourceforloeb/', language: 'da-DK' },
    },
  ]);
  expect(JSON.parse(cslJson(finding('da')))).toEqual([
    {
      ...{ id: 'f-da', type: 'webpage', genre: 'Fund', author: [{ literal: 'Ressourceforløb i tal' }], title: 'Det er 18 pct. af dem' },
      ...{ issued: { 'date-parts': [[2027, 1, 3]] }, URL: 'https://example.dk/fund/f/', language: 'da-DK', version: EDITION, note: 'Kilde: VIVE 2019, tabel 6.6, s. 37' },
    },
  ]);
});
