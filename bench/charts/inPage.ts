/** What a page tells of itself while it loads, and how it is asked. Runs in the browser: functions here use nothing outside. */
export interface Told {
  /** Milliseconds since the visit began; NaN before. */
  drawn: number;
  lcp: number;
  /** Milliseconds over 50 of all tasks that took longer. */
  blocking: number;
  /** Sum of all layout shifts. */
  shift: number;
}
declare global {
  interface Window {
    told: Told;
  }
}

/** Begins to watch, before the page's own scripts run: all charts are drawn once each of so many holds a mark. */
export function watchLoad({ charts, marks }: { charts: number; marks: string }): void {
  const told: Told = { drawn: Number.NaN, lcp: 0, blocking: 0, shift: 0 };
  window.told = told;
  const on = (type: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  on('largest-contentful-paint', (entry) => (told.lcp = entry.startTime));
  on('longtask', (entry) => (told.blocking += entry.duration - 50));
  on('layout-shift', (entry) => (told.shift += (entry as unknown as { value: number }).value));
  const look = (): void => {
    const drawn = [...document.querySelectorAll('[data-chart]')].filter((chart) => chart.querySelector(marks));
    if (drawn.length < charts) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => (told.drawn = performance.now())));
  };
  look();
}
