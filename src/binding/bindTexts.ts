import type { Bilingual, Observation } from '../dataset/observation.ts';
import type { Problem } from '../dataset/problem.ts';
import { LANGS } from '../i18n/lang.ts';
import { bindText } from './boundText.ts';
import { bindFigure, parseExpression, type BoundFigure } from './expression.ts';
import type { Declared } from './readDeclarations.ts';
import { namesIn } from './template.ts';
import { typedFigures } from './typedFigures.ts';

/**
 * Binds the figures that a declaration names and checks its texts: every figure exists and is used, both languages use
 * the same ones, every format can be written.
 *
 * @param find gives an observation by id, or throws
 */
export function bindTexts(
  declared: Declared<{ figures: Record<string, string> }>,
  texts: Readonly<Record<string, Bilingual>>,
  find: (id: string) => Observation,
): { figures: Map<string, BoundFigure>; problems: Problem[] } {
  const figures = new Map<string, BoundFigure>();
  const problems: Problem[] = [];
  const attempt = (path: string[], value: string, act: () => void): void => {
    try {
      act();
    } catch (error) {
      problems.push({
        file: declared.file,
        ...declared.placeOf(path),
        field: path.join('.'),
        message: error instanceof Error ? error.message : String(error),
        value,
      });
    }
  };
  for (const [name, expression] of Object.entries(declared.data.figures))
    attempt(['figures', name], expression, () => figures.set(name, bindFigure(parseExpression(expression), find)));
  const used = new Set<string>();
  for (const [field, text] of Object.entries(texts)) {
    for (const lang of LANGS)
      attempt([field, lang], text[lang], () => {
        bindText(text[lang], figures, lang);
        for (const name of namesIn(text[lang])) used.add(name);
      });
    for (const lang of LANGS)
      for (const typed of typedFigures(text[lang].replace(/\{[^}]*\}/g, ' '), lang))
        attempt([field, lang], typed.text, () => {
          throw new Error('a typed figure; name an observation instead');
        });
    attempt([field], '', () => {
      const [da, en] = [namesIn(text.da).join(', '), namesIn(text.en).join(', ')];
      if (da !== en) throw new Error(`the two languages use different figures: da has [${da}], en has [${en}]`);
    });
  }
  for (const name of figures.keys())
    if (!used.has(name)) attempt(['figures', name], name, () => { throw new Error('no text uses this figure'); });
  return { figures, problems };
}
