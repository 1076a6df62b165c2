/** Rows or columns laid end to end: where each begins, and which one is at a place. */
export class Axis {
  private readonly starts: Float64Array;

  constructor(readonly sizes: readonly number[]) {
    this.starts = new Float64Array(sizes.length + 1);
    for (const [index, size] of sizes.entries()) this.starts[index + 1] = (this.starts[index] ?? 0) + size;
  }

  get count(): number {
    return this.sizes.length;
  }

  get total(): number {
    return this.starts[this.count] ?? 0;
  }

  size(index: number): number {
    return this.sizes[index] ?? 0;
  }

  /** Where a row or column begins, in pixels; past the last one, where it ends. */
  start(index: number): number {
    return this.starts[Math.min(Math.max(index, 0), this.count)] ?? 0;
  }

  /** How much `count` rows or columns from `first` on take up. */
  span(first: number, count: number): number {
    return this.start(first + count) - this.start(first);
  }

  /** The row or column that lies at that many pixels; the last one for what is past them. */
  at(offset: number): number {
    let low = 0;
    let high = Math.max(0, this.count - 1);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle + 1) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The next one from `index` on, in the direction of `step`, that is not hidden; `index` itself where there is none. */
  step(index: number, step: 1 | -1): number {
    for (let next = index + step; next >= 0 && next < this.count; next += step) if (this.size(next) > 0) return next;
    return index;
  }
}
