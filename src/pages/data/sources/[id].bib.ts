import { bibtex } from '../../../downloads/bibtex.ts';
import { sourcePaths, workOfSource } from '../../../site/findingFiles.ts';

export const getStaticPaths = sourcePaths;

export const GET = ({ props: { id } }: { props: { id: string } }): Response => new Response(bibtex(workOfSource(id)));
