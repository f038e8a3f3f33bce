import type { Page } from 'playwright-core';

/** What a browser says against a page, and what the page fetched. */
export interface Watch {
  page: Page;
  /** Console errors and warnings, exceptions, violated policies, failed answers, requests to other origins. */
  complaints: string[];
  /** Addresses fetched, in order. */
  requests: string[];
  /** Begins anew, for the next address. */
  clear(): void;
}

/** Listens to a page from its first byte. */
export async function watchPage(page: Page, origin: string): Promise<Watch> {
  const watch: Watch = {
    page,
    complaints: [],
    requests: [],
    clear() {
      watch.complaints.length = 0;
      watch.requests.length = 0;
    },
  };
  const complain = (text: string): void => void watch.complaints.push(text);
  // A binding, not the console: a page may do with its console as it likes.
  await page.exposeBinding('__violation', (_, text: string) => complain(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { __violation(text: string): void }).__violation;
      report(`${event.effectiveDirective} refuses ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complain(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`exception: ${error.message}`));
  page.on('request', (request) => {
    watch.requests.push(request.url());
    if (new URL(request.url()).origin !== origin && !request.url().startsWith('data:')) complain(`off the origin: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`status ${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A page that is left drops what it still waited for; a policy's refusal is told above.
    if (why !== 'net::ERR_ABORTED') complain(`failed: ${request.url()} ${why}`);
  });
  return watch;
}
