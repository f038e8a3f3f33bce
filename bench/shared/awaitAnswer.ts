declare global {
  interface Window {
    /** Milliseconds from an event to the frame that shows its answer; set by `awaitAnswer`. */
    answer: Promise<number>;
  }
}

export interface Awaited {
  /** Of the reader: `click`, `input`. */
  event: string;
  /** CSS selector of what answers. */
  selector: string;
  /** Whether any text is an answer; if not, one other than what is there already. */
  isNew: boolean;
  /** Milliseconds after which no answer is awaited any longer. */
  patience: number;
}

/**
 * Promises the time from the next event of a type until something shows a text other than before: until after the frame
 * that first holds it, and from when the browser had the event, so that a busy page counts. Infinity where none comes in time.
 * Runs in the browser: it uses nothing outside itself.
 */
export function awaitAnswer({ event, selector, isNew, patience }: Awaited): void {
  const text = (): string =>
    [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .map((element) => element.textContent?.trim())
      .join('');
  const before = isNew ? '' : text();
  window.answer = new Promise((done) => {
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
