/** `npm start`: builds the site and serves it on the loopback address. */
import { preview } from 'astro';
import { buildSite } from '../src/site/buildSite.ts';

const code = await buildSite(process.cwd());
if (code !== 0) process.exit(code);
const server = await preview({ root: process.cwd(), logLevel: 'warn', server: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4321) } });
const base = (process.env.BASE_PATH ?? '/').replace(/\/?$/, '/');
console.log(`\nRessourceforløb i tal: http://127.0.0.1:${server.port}${base.startsWith('/') ? base : `/${base}`}\nStop with Ctrl+C.`);
