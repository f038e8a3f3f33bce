import { datapackageJson } from '../../downloads/datapackageJson.ts';
import { thePublication } from '../../site/theSite.ts';

export function GET(): Response {
  return new Response(datapackageJson(thePublication()));
}
