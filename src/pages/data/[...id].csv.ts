import { observationsCsv } from '../../downloads/observationsCsv.ts';
import { thePublication } from '../../site/theSite.ts';

export const getStaticPaths = () => [...thePublication().evidence.datasets.keys()].map((id) => ({ params: { id }, props: { id } }));

export function GET({ props }: { props: { id: string } }): Response {
  const publication = thePublication();
  return new Response(observationsCsv(publication.evidence.datasets.get(props.id)!.observations, publication));
}
