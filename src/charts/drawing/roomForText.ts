/** A rectangle in pixels. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A straight stroke in pixels, drawn from left to right. */
export interface Stroke {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** The area that a line of text fills, with a pixel around it. */
export const textArea = (middle: number, y: number, width: number, size: number): Area => ({
  left: middle - width / 2 - 1,
  right: middle + width / 2 + 1,
  top: y - size / 2 - 1,
  bottom: y + size / 2 + 1,
});

/** Whether nothing stands in an area and no stroke runs through it. */
export const isFree = (area: Area, taken: readonly Area[], strokes: readonly Stroke[]): boolean =>
  !taken.some((other) => area.left < other.right && other.left < area.right && area.top < other.bottom && other.top < area.bottom) &&
  !strokes.some((stroke) => crosses(stroke, area));

/** Whether a stroke is, anywhere between an area's left and right, between its top and bottom. */
function crosses({ x1, y1, x2, y2 }: Stroke, { left, right, top, bottom }: Area): boolean {
  const from = Math.max(left, x1);
  const to = Math.min(right, x2);
  if (from > to) return false;
  const y = (x: number): number => (x2 === x1 ? y1 : y1 + ((x - x1) / (x2 - x1)) * (y2 - y1));
  return Math.min(y(from), y(to)) < bottom && Math.max(y(from), y(to)) > top;
}
