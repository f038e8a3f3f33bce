import type { Lang } from '../../../i18n/lang.ts';
import { findingPathsByLang } from '../../../site/findingFiles.ts';
import { findingPicture } from '../../../site/findingPicture.ts';

export const getStaticPaths = findingPathsByLang;

export const GET = async ({ props: { id, lang } }: { props: { id: string; lang: Lang } }): Promise<Response> => new Response(await findingPicture(id, lang));
