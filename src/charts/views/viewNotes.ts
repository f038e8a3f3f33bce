import type { Lang } from '../../i18n/lang.ts';
import { strings } from '../../i18n/strings.ts';
import type { View } from './view.ts';

/** What a view did to the printed figures, a sentence for each step; nothing for the printed view. */
export function viewNotes({ joined, answered, show, order }: View, lang: Lang): string[] {
  const t = strings(lang);
  return [
    answered && t.viewAnswered,
    joined && t.viewJoined,
    show === 'people' && t.viewPeople,
    show === 'intervals' && t.viewIntervals,
    order === 'size' && t.viewSize,
  ].filter((note) => note !== false);
}
