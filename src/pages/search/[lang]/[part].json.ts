import { searchFiles } from '../../../site/theSearch.ts';

export const getStaticPaths = searchFiles;

export const GET = ({ props }: { props: { content: object } }): Response => new Response(JSON.stringify(props.content));
