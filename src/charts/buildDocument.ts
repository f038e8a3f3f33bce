import { JSDOM } from 'jsdom';

let shared: Document | undefined;

/**
 * The document that makes the elements of all charts of a build: one for all, as a new one costs six times what a chart
 * does. Never imported by what runs in a browser.
 */
export function buildDocument(): Document {
  shared ??= new JSDOM('').window.document;
  return shared;
}
