import type { Wire } from '../types.ts';
import type { Again, Delivery, Receipt, Transport } from './transport.ts';

/** An event that was handed to the app, or is still tried. */
export interface SentEvent {
  readonly id: string;
  /** `message`, `app_mention`, … */
  readonly type: string;
  readonly payload: Wire;
  readonly attempts: number;
  readonly acknowledged: boolean;
}

/** Hands things to the app and tries events again when nobody acknowledged. */
export interface EventDelivery {
  /** An event, retried in the background. */
  event(id: string, type: string, payload: Wire): void;
  /** A command or a press, tried once: the person who waits sees the outcome. */
  once(delivery: Delivery): Promise<Receipt>;
  /** The same event once more, as Slack does when it believes that it got lost. */
  resend(id: string, reason?: string): Promise<Receipt>;
  sent(): readonly SentEvent[];
  /** Tries now what waits for its next attempt; for when the app is back. */
  hurry(): void;
  close(): void;
}

/** A courier over whatever transport is chosen at the moment. */
export function createCourier(transport: () => Transport, resendAfterMs: readonly number[]): EventDelivery {
  const events = new Map<string, SentEvent>();
  const waiting = new Map<NodeJS.Timeout, () => void>();
  let closed = false;

  const attempt = async (id: string, again?: Again): Promise<Receipt> => {
    const event = events.get(id);
    if (!event) throw new Error(`No event ${id} was ever sent; look at events() for those that were.`);
    const receipt = await transport().deliver({ kind: 'events_api', payload: event.payload }, again);
    const now = events.get(id) ?? event;
    const acknowledged = now.acknowledged || receipt.acknowledged;
    events.set(id, { ...now, attempts: now.attempts + 1, acknowledged });
    return receipt;
  };

  const insist = async (id: string, again?: Again) => {
    const receipt = await attempt(id, again);
    if (receipt.acknowledged || receipt.final || closed) return;
    const number = again?.attempt ?? 0;
    const wait = resendAfterMs[number];
    if (wait === undefined) return;
    const next = () => {
      clearTimeout(timer);
      waiting.delete(timer);
      void insist(id, { attempt: number + 1, reason: receipt.reason });
    };
    const timer = setTimeout(next, wait);
    waiting.set(timer, next);
  };

  return {
    event(id, type, payload) {
      events.set(id, { id, type, payload, attempts: 0, acknowledged: false });
      void insist(id);
    },
    once: delivery => transport().deliver(delivery),
    resend: (id, reason = 'http_timeout') => attempt(id, { attempt: events.get(id)?.attempts ?? 1, reason }),
    sent: () => [...events.values()],
    hurry() {
      for (const next of [...waiting.values()]) next();
    },
    close() {
      closed = true;
      for (const timer of waiting.keys()) clearTimeout(timer);
    },
  };
}
