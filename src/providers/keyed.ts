/** Makes a thing once for each key. */
export function keyed<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return key => {
    const kept = made.get(key);
    if (kept !== undefined) return kept;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
