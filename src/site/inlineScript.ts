import { createHash } from 'node:crypto';

/**
 * The hash by which a page's Content-Security-Policy knows a script written into it as it stands.
 *
 * @example Astro.csp?.insertScriptHash(scriptHash(CODE)); // and <script is:inline set:html={CODE} />
 */
export const scriptHash = (code: string): `sha256-${string}` => `sha256-${createHash('sha256').update(code).digest('base64')}`;
