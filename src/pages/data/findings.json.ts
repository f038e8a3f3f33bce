import { findingsJson } from '../../downloads/findingsJson.ts';
import { thePublication } from '../../site/theSite.ts';

export function GET(): Response {
  return new Response(findingsJson(thePublication()));
}
