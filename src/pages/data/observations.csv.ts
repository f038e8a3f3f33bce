import { observationsCsv } from '../../downloads/observationsCsv.ts';
import { thePublication } from '../../site/theSite.ts';

export function GET(): Response {
  const { evidence } = thePublication();
  return new Response(observationsCsv([...evidence.observations.values()], evidence));
}
