/** After the journeys: ends the page and the browser. */
export default async function teardown() {
  await globalThis.endJourneys?.();
}
