/** A small seeded generator of random numbers (mulberry32): the same seed gives the same numbers on every machine. */
export class Random {
  constructor(private state: number) {}

  /** At least 0 and below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  integer(minimum: number, maximum: number): number {
    return minimum + Math.floor(this.next() * (maximum - minimum + 1));
  }

  /** True with a probability from 0 to 1. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of several things. */
  pick<Thing>(things: readonly [Thing, ...Thing[]]): Thing {
    return things[this.integer(0, things.length - 1)] ?? things[0];
  }

  /** Around 0, mostly within 1 (the sum of three uniform numbers, scaled to a standard deviation of about 0.5). */
  noise(): number {
    return this.next() + this.next() + this.next() - 1.5;
  }
}
