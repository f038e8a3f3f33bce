import Case from './Case.astro';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Fig from './Fig.astro';
import Finding from './Finding.astro';
import Link from './Link.astro';
import Teaser from './Teaser.astro';
import Teasers from './Teasers.astro';

/** What MDX prose may name without importing it; described in `docs/writing.md`. */
export const proseComponents = { Case, Chart, Cite, Fig, Finding, Link, Teaser, Teasers };
