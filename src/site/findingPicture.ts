import { pngWithText } from '../downloads/pngText.ts';
import type { Lang } from '../i18n/lang.ts';
import { routePath } from '../i18n/routes.ts';
import { findingDrawing } from './findingDrawing.ts';
import { theFinding } from './theFinding.ts';
import { absolute } from './url.ts';

/**
 * The picture of a finding that networks show beside its address, as PNG; its sentence, source and address are in its
 * metadata too.
 *
 * @throws RangeError when there is no such finding
 * @example await findingPicture('mentor-wellbeing', 'da')
 */
export async function findingPicture(id: string, lang: Lang): Promise<Uint8Array<ArrayBuffer>> {
  const of = theFinding(id, lang);
  return new Uint8Array(pngWithText(await findingDrawing(of), { Title: of.statement, Source: `${of.sourceLine}. ${absolute(routePath(`finding:${id}`, lang))}` }, lang));
}
