/** `npm run build`: checks data and content, builds beside the old site, and puts the new one in its place at the end. */
import { buildSite } from '../src/site/buildSite.ts';

process.exitCode = await buildSite(process.cwd());
