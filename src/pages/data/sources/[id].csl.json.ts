import { cslJson } from '../../../downloads/cslJson.ts';
import { sourcePaths, workOfSource } from '../../../site/findingFiles.ts';

export const getStaticPaths = sourcePaths;

export const GET = ({ props: { id } }: { props: { id: string } }): Response => new Response(cslJson(workOfSource(id)));
