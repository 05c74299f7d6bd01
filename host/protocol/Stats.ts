/** What the traffic between a client and the host amounted to: tests and benchmarks hold the add-in to it. */
export class Stats {
  /** Syncs that reached the host; without the client's own releasing of objects after `Excel.run`. */
  syncs = 0;
  /** Actions in those syncs, as on the wire: a load, a set, a call, and every object brought about. */
  actions = 0;
  /** UTF-8 bytes of the requests. */
  requestBytes = 0;
  /** UTF-8 bytes of the answers' bodies. */
  responseBytes = 0;
  /** Time spent in the host, calculation included. */
  hostSeconds = 0;
  /** Time spent calculating. */
  calculationSeconds = 0;
  /** Is given the body of every answer, to measure what a client does with it; null when nobody looks. */
  onResponse: ((body: string) => void) | null = null;

  /** Starts again from zero. */
  reset(): void {
    this.syncs = 0;
    this.actions = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
    this.hostSeconds = 0;
    this.calculationSeconds = 0;
  }
}

/** Length of a text in UTF-8, without making the bytes. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Two units of a surrogate pair make four bytes, two each; other units beyond ASCII make two or three.
    if (unit >= 0x800) length += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    else if (unit >= 0x80) length += 1;
  }
  return length;
}
