import { provenanceJson } from '../../../downloads/provenanceJson.ts';
import { href, observationHref } from '../../../site/url.ts';
import { thePublication } from '../../../site/theSite.ts';

export const getStaticPaths = () => [...thePublication().evidence.datasets.keys()].map((id) => ({ params: { id }, props: { id } }));

export function GET({ props }: { props: { id: string } }): Response {
  const publication = thePublication();
  return new Response(
    provenanceJson(publication.evidence.datasets.get(props.id)!, publication, 'da', {
      observation: (id) => observationHref(id, 'da'),
      finding: (id) => href(`finding:${id}`, 'da'),
    }),
  );
}
