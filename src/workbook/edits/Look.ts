/**
 * A look at the workbook: it loads what it wants to know, yields, and goes on when that has come. It never syncs by
 * itself.
 */
export type Look<Found> = Generator<void, Found, void>;

/**
 * Goes on with several looks at once, so that what they want travels in the same requests: as many as the longest of
 * them yields.
 * @returns what each found, in their order.
 * @throws what one of them refuses.
 */
export async function lookTogether<Found>(
  context: Excel.RequestContext,
  looks: readonly Look<Found>[]
): Promise<Found[]> {
  const found = new Map<Look<Found>, Found>();
  for (;;) {
    for (const look of looks) {
      if (found.has(look)) continue;
      const next = look.next();
      if (next.done) found.set(look, next.value);
    }
    if (found.size === looks.length) return looks.map((look) => found.get(look)!);
    await context.sync();
  }
}
