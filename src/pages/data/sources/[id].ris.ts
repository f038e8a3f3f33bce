import { ris } from '../../../downloads/ris.ts';
import { sourcePaths, workOfSource } from '../../../site/findingFiles.ts';

export const getStaticPaths = sourcePaths;

export const GET = ({ props: { id } }: { props: { id: string } }): Response => new Response(ris(workOfSource(id)));
