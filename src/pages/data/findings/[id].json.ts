import { findingJsonFile, findingPaths } from '../../../site/findingFiles.ts';

export const getStaticPaths = findingPaths;

export const GET = ({ props: { id } }: { props: { id: string } }): Response => new Response(findingJsonFile(id));
