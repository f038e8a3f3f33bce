import { cslJson } from '../../../downloads/cslJson.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { findingPathsByLang, workOfFinding } from '../../../site/findingFiles.ts';

export const getStaticPaths = findingPathsByLang;

export const GET = ({ props: { id, lang } }: { props: { id: string; lang: Lang } }): Response => new Response(cslJson(workOfFinding(id, lang)));
