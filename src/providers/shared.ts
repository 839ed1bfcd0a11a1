/** A value and the time, in milliseconds since the epoch, until which it may be used. */
export interface Lasting<T> {
  readonly value: T;
  readonly until: number;
}

/** Makes a value once for all who ask, and again once it has expired; a failure is shared by those who wait, but not kept. */
export function shared<T, Args extends readonly unknown[]>(
  now: () => number,
  make: (...args: Args) => Promise<Lasting<T>>,
): (...args: Args) => Promise<T> {
  let until = 0;
  let current: Promise<T> | undefined;

  async function renew(args: Args): Promise<T> {
    try {
      const made = await make(...args);
      until = made.until;
      return made.value;
    } catch (error) {
      current = undefined;
      throw error;
    }
  }

  return (...args) => {
    if (current !== undefined && now() < until) return current;
    until = Number.POSITIVE_INFINITY;
    current = renew(args);
    return current;
  };
}
