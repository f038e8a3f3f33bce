/** A box whose tool has its whole index in one file: the tool's code and the index are fetched at the same time. */
import { box, type Search } from './box.ts';

box(async () => {
  const engine = import(new URL('engine.js', location.href).href) as Promise<{ open(index: unknown): Search }>;
  const index = fetch('index.json').then((response) => response.json() as Promise<unknown>);
  return (await engine).open(await index);
});
