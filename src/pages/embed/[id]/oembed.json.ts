import { oembed } from '../../../site/oembed.ts';
import { thePublication } from '../../../site/theSite.ts';

export const getStaticPaths = () => [...thePublication().charts.keys()].map((id) => ({ params: { id }, props: { id } }));

export const GET = ({ props }: { props: { id: string } }): Response => new Response(JSON.stringify(oembed(props.id, 'da')));
