/** Of numbers that are met one after another, those that are met more than once, and where. */
export class Repeats {
  private readonly shift: number;
  /** A bit for each slot: that a number of this slot was met, and met again. Small, so that they stay at hand. */
  private readonly once: Int32Array;
  private readonly again: Int32Array;
  private readonly numbers: Int32Array;
  private readonly places: Int32Array;
  private met = 0;

  /** @param most how many numbers there may be */
  constructor(most: number) {
    const bits = Math.ceil(Math.log2(SLOTS_EACH * Math.max(most, 1)));
    this.shift = 32 - bits;
    this.once = new Int32Array(2 ** (bits - 5));
    this.again = new Int32Array(2 ** (bits - 5));
    this.numbers = new Int32Array(most);
    this.places = new Int32Array(most);
  }

  /** @param number a whole number of 32 bits */
  meet(number: number, place: number): void {
    const slot = this.slotOf(number);
    const bit = 1 << slot;
    const before = this.once[slot >>> 5] ?? 0;
    if ((before & bit) === 0) this.once[slot >>> 5] = before | bit;
    else this.again[slot >>> 5] = (this.again[slot >>> 5] ?? 0) | bit;
    this.numbers[this.met] = number;
    this.places[this.met] = place;
    this.met++;
  }

  /** The places of each number that was met more than once, in the order in which they were met. */
  groups(): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>();
    for (let at = 0; at < this.met; at++) {
      const number = this.numbers[at] ?? 0;
      const slot = this.slotOf(number);
      if (((this.again[slot >>> 5] ?? 0) & (1 << slot)) === 0) continue;
      const group = groups.get(number);
      if (group) group.push(this.places[at] ?? 0);
      else groups.set(number, [this.places[at] ?? 0]);
    }
    return [...groups.values()].filter((group) => group.length > 1);
  }

  private slotOf(number: number): number {
    return Math.imul(number, SPREAD) >>> this.shift;
  }
}

/** So that few numbers share a slot by chance: those are looked at closer. */
const SLOTS_EACH = 16;
/** Of neighbouring numbers it makes some whose first bits are far apart. */
const SPREAD = 0x9e3779b1;
