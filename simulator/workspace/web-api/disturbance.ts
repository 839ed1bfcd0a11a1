/** What is to go wrong with the next calls. */
export interface Disturbance {
  /** Name of the method; every method when absent. */
  readonly method?: string;
  /** How many calls; 1 when absent. */
  readonly times?: number;
  readonly how:
    | { readonly kind: 'rate-limited'; readonly retryAfter: number }
    | { readonly kind: 'error'; readonly error: string }
    | { readonly kind: 'status'; readonly status: number }
    | { readonly kind: 'slow'; readonly ms: number }
    | { readonly kind: 'hang-up' };
}

/** Disturbances waiting for their call. */
export interface Disturbances {
  add(disturbance: Disturbance): void;
  /** The oldest that fits, used up by one. */
  take(method: string): Disturbance['how'] | undefined;
  clear(): void;
}

/** An empty list of disturbances. */
export function createDisturbances(): Disturbances {
  let waiting: { disturbance: Disturbance; left: number }[] = [];
  return {
    add(disturbance) {
      waiting.push({ disturbance, left: disturbance.times ?? 1 });
    },
    take(method) {
      const found = waiting.find(({ disturbance }) => (disturbance.method ?? method) === method);
      if (!found) return undefined;
      found.left -= 1;
      waiting = waiting.filter(({ left }) => left > 0);
      return found.disturbance.how;
    },
    clear() {
      waiting = [];
    },
  };
}
