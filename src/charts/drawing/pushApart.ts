/** Something that would stand with its middle at a place, and takes a size there. */
export interface Pushable {
  at: number;
  size: number;
}

/** Neighbours that touch, from `start` on. */
interface Block {
  start: number;
  size: number;
  /** Where each of its members would have the block begin. */
  wishes: number[];
  members: number[];
}

/**
 * Where things stand when none may overlap another: in the same order, and as near to where they want to be as that allows
 * (least squares, by joining neighbours that clash: the pool-adjacent-violators algorithm). Where there is not room for
 * all, the last stand beyond the end.
 *
 * @param low where the first may begin
 * @param high where the last should end
 * @returns their middles, in the order given
 * @example pushApart([{ at: 10, size: 10 }, { at: 12, size: 10 }], 0, 100) // [6, 16]
 */
export function pushApart(things: readonly Pushable[], low: number, high: number): number[] {
  const order = things.map((_, i) => i).sort((a, b) => (things[a]?.at ?? 0) - (things[b]?.at ?? 0) || a - b);
  const blocks: Block[] = [];
  for (const i of order) {
    const { at, size } = things[i] as Pushable;
    let block = placed({ start: 0, size, wishes: [at - size / 2], members: [i] }, low, high);
    for (let before = blocks.at(-1); before && before.start + before.size > block.start; before = blocks.at(-1)) {
      blocks.pop();
      const { size: offset } = before;
      const wishes = [...before.wishes, ...block.wishes.map((wish) => wish - offset)];
      const members = [...before.members, ...block.members];
      block = placed({ start: 0, size: offset + block.size, wishes, members }, low, high);
    }
    blocks.push(block);
  }
  const middles = new Array<number>(things.length).fill(0);
  for (const { start, members } of blocks) {
    let top = start;
    for (const i of members) {
      const { size } = things[i] as Pushable;
      middles[i] = top + size / 2;
      top += size;
    }
  }
  return middles;
}

/** A block at the mean of its members' wishes, within the ends. */
function placed(block: Block, low: number, high: number): Block {
  const wish = block.wishes.reduce((sum, w) => sum + w, 0) / block.wishes.length;
  return { ...block, start: Math.max(low, Math.min(high - block.size, wish)) };
}
