/** A box on our engine: its code and the front of the index are fetched at the same time. */
import type { IndexFront } from '../../../src/search/indexParts.ts';
import { box } from './box.ts';
import type * as Engine from './oursEngine.ts';

box(async () => {
  const engine = import(new URL('engine.js', location.href).href) as Promise<typeof Engine>;
  const front = fetch('front.json').then((response) => response.json() as Promise<IndexFront>);
  return (await engine).open(await front);
});
