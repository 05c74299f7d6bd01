/** The option that a key goes to: an arrow, an end, or the next that begins with a letter; null for other keys. */
export function keyTarget(key: string, active: number, options: readonly string[]): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(options.length - 1, active + 1);
    case "ArrowUp":
      return Math.max(0, active - 1);
    case "Home":
      return 0;
    case "End":
      return options.length - 1;
  }
  if ([...key].length !== 1) return null;
  const letter = key.toLowerCase();
  for (let step = 1; step <= options.length; step++) {
    const index = (active + step) % options.length;
    if (options[index]!.toLowerCase().startsWith(letter)) return index;
  }
  return null;
}
