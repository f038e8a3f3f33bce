/** What a page tells of itself while it loads, and how it is asked. Runs in the browser: functions here use nothing outside. */
export interface Told {
  /** Milliseconds since the visit began; NaN before. */
  drawn: number;
  lcp: number;
  /** Milliseconds over 50 of all tasks that took longer. */
  blocking: number;
  /** Sum of all layout shifts. */
  shift: number;
  /** Milliseconds from an event to the frame that shows its answer; set by `awaitAnswer`. */
  answer: Promise<number>;
}
declare global {
  interface Window {
    told: Told;
  }
}

/** Begins to watch, before the page's own scripts run: all charts are drawn once each of so many holds a mark. */
export function watchLoad({ charts, marks }: { charts: number; marks: string }): void {
  const told: Told = { drawn: Number.NaN, lcp: 0, blocking: 0, shift: 0, answer: Promise.resolve(Number.NaN) };
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

/**
 * Promises the time from the next event of a type until something shows a text other than before: until after the frame
 * that first holds it, and from when the browser had the event, so that a busy page counts. Infinity where none comes in time.
 */
export function awaitAnswer({ event, selector, isNew, patience }: { event: string; selector: string; isNew: boolean; patience: number }): void {
  const text = (): string =>
    [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .map((element) => element.textContent?.trim())
      .join('');
  const before = isNew ? '' : text();
  window.told.answer = new Promise((done) => {
    setTimeout(() => done(Number.POSITIVE_INFINITY), patience);
    addEventListener(
      event,
      ({ timeStamp }) => {
        const look = (): void =>
          void requestAnimationFrame(() =>
            setTimeout(() => {
              const said = text();
              if (said !== '' && said !== before) done(performance.now() - timeStamp);
              else look();
            }),
          );
        look();
      },
      { capture: true, once: true },
    );
  });
}
