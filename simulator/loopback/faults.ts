import type { ServerName } from './message.ts';

/** What goes wrong with an answer. */
export type FaultEffect =
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'throttle'; readonly retryAfterSeconds?: number }
  | { readonly kind: 'fail'; readonly status?: number }
  /** The body ends early and the connection with it. */
  | { readonly kind: 'truncate' }
  /** A proxy's HTML page with status 200. */
  | { readonly kind: 'login-page' }
  | { readonly kind: 'drop' }
  /** The body is whole for HTTP but is cut JSON or XML. */
  | { readonly kind: 'malformed' };

/** A fault, for all requests or for some. */
export interface Fault {
  readonly effect: FaultEffect;
  readonly server?: ServerName;
  /** The cluster or registry, where only one is at fault. */
  readonly target?: string;
  /** `get pods`, `iam:GetRole`, …; all when absent. */
  readonly action?: string;
  /** How many requests it hits; all when absent. */
  readonly times?: number;
}

/** The faults of a served world, changeable while it runs. */
export interface Faults {
  inject(fault: Fault): void;
  clear(): void;
  /** The effects due for a request; counts them as spent. */
  due(server: ServerName, target: string, action: string): readonly FaultEffect[];
}

/** A set of faults, empty unless some are given. */
export function createFaults(initial: readonly Fault[] = []): Faults {
  const active = new Map<Fault, number>();
  const inject = (fault: Fault) => active.set(fault, fault.times ?? Number.POSITIVE_INFINITY);
  initial.forEach(inject);
  return {
    inject,
    clear: () => active.clear(),
    due(server, target, action) {
      const hits = [...active].filter(([fault, left]) => left > 0 && concerns(fault, server, target, action));
      for (const [fault, left] of hits) active.set(fault, left - 1);
      return hits.map(([fault]) => fault.effect);
    },
  };
}

function concerns(fault: Fault, server: ServerName, target: string, action: string): boolean {
  return (
    (fault.server ?? server) === server &&
    (fault.target ?? target) === target &&
    (fault.action ?? action) === action
  );
}
