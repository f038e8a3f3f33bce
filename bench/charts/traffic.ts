import type { CDPSession } from 'playwright-core';

/** What came over the line, headers with it, as the browser counts it. */
export interface Traffic {
  requests: number;
  bytes: number;
  /** Bytes of files of JavaScript. */
  script: number;
}

/** Slow 4G as Chromium's tools have it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** Slows a page's line, and counts what comes over it from now on. */
export async function slowLine(session: CDPSession): Promise<Traffic> {
  const traffic: Traffic = { requests: 0, bytes: 0, script: 0 };
  const scripts = new Set<string>();
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (/^https?:/.test(request.url)) traffic.requests++;
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (/javascript/.test(response.mimeType)) scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    if (scripts.has(requestId)) traffic.script += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  return traffic;
}
