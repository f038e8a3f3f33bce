import type { CDPSession } from 'playwright-core';

/** What came over the line, headers with it, as the browser counts it. */
export interface Traffic {
  requests: number;
  bytes: number;
  /** Bytes of files of JavaScript. */
  script: number;
}

/** Counts what comes over a page's line from when its network is watched (`slowDown`); a worker's requests are not seen. */
export function countTraffic(session: CDPSession): Traffic {
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
  return traffic;
}
