/** The value under a key that came out of a file; undefined when there is none, also for names that every object has. */
export function lookUp<Value>(
  values: Readonly<Record<string, Value>>,
  key: string
): Value | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
