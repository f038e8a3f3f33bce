import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { leanPreload } from './src/site/leanPreload.ts';
import { pagefind } from './src/site/pagefind.ts';

const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site: process.env.SITE_URL || undefined,
  base,
  output: 'static',
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR ?? 'dist',
  i18n: { locales: ['da', 'en'], defaultLocale: 'da' },
  integrations: [mdx(), pagefind()],
  // No code blocks here; Shiki's inline styles would break the Content-Security-Policy.
  markdown: { syntaxHighlight: false },
  build: {
    // A page and its styles come in one answer; see docs/decisions/0004-inline-styles.md.
    inlineStylesheets: 'always',
  },
  compressHTML: true,
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    plugins: [leanPreload()],
    build: {
      // Plot's chunk is fetched when a reader asks for a redraw; its size is held by test/site/budgets.test.ts.
      chunkSizeWarningLimit: 600,
      rolldownOptions: {
        // Astro's own marker in MDX modules; the bundler need not keep it.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
