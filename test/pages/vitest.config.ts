import { getViteConfig } from 'astro/config';
import type { UserConfig } from 'vite';

/** Tests that draw single pages, of a publication that they make up, as a build would. */
export default getViteConfig({ test: { name: 'pages', root: process.cwd(), include: ['test/pages/**/*.test.ts'] } } as UserConfig);
