/**
 * The timers of one client. When its pane goes, they go: a client that is dropped in the middle of a retry
 * must not keep the process alive or call into a host that has closed.
 */
export class ClientTimers {
  private readonly timers = new Set<NodeJS.Timeout>();

  readonly setTimeout = (callback: () => void, milliseconds?: number): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      callback();
    }, milliseconds);
    this.timers.add(timer);
    return timer;
  };

  readonly setInterval = (callback: () => void, milliseconds?: number): NodeJS.Timeout => {
    const timer = setInterval(callback, milliseconds);
    this.timers.add(timer);
    return timer;
  };

  readonly clear = (timer: NodeJS.Timeout | undefined): void => {
    if (timer === undefined) return;
    this.timers.delete(timer);
    clearTimeout(timer);
  };

  clearAll(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }
}
