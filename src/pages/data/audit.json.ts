import { auditJson } from '../../downloads/auditJson.ts';
import { thePublication } from '../../site/theSite.ts';

export function GET(): Response {
  return new Response(auditJson(thePublication()));
}
