import { observationsCsv } from '../../downloads/observationsCsv.ts';
import { thePublication } from '../../site/theSite.ts';

export function GET(): Response {
  const publication = thePublication();
  return new Response(observationsCsv([...publication.evidence.observations.values()], publication));
}
