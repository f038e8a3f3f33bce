import { getViteConfig } from 'astro/config';
import type { UserConfig } from 'vite';

// An address that the pages know as their own.
process.env.SITE_URL = 'https://example.org';

/** Tests that draw single pages, of a publication that they make up, as the build would. */
export default getViteConfig({ test: { name: 'pages', root: process.cwd(), include: ['test/pages/**/*.test.ts'] } } as UserConfig);
