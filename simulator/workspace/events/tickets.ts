/** A trigger id is good for three seconds and once (docs.slack.dev, interactivity). */
const TRIGGER_MS = 3000;
/** A response address is good for thirty minutes and five times. */
const RESPONSE_MS = 30 * 60_000;
const RESPONSES_MAX = 5;

/** Where a response address leads. */
export interface Occasion {
  readonly channel: string;
  readonly user: string;
  readonly threadTs?: string;
  /** The message that was pressed, when there was one. */
  readonly messageTs?: string;
}

/** Ids that Slack hands out with commands and presses, to be used soon. */
export interface Tickets {
  trigger(): string;
  /** Uses up a trigger; Slack's error word when it is no good. */
  useTrigger(id: string): string | undefined;
  response(occasion: Occasion): string;
  /** Uses a response address once; Slack's error word when it is no good. */
  useResponse(id: string): Occasion | string;
}

/** Tickets kept in memory. */
export function createTickets(now: () => number, random: (length: number) => string): Tickets {
  const triggers = new Map<string, { readonly at: number; used: boolean }>();
  const responses = new Map<string, { readonly at: number; readonly occasion: Occasion; uses: number }>();
  return {
    trigger() {
      const id = `${random(10)}.${random(10)}.${random(32)}`;
      triggers.set(id, { at: now(), used: false });
      return id;
    },
    useTrigger(id) {
      const trigger = triggers.get(id);
      if (!trigger) return 'invalid_trigger_id';
      if (trigger.used) return 'exchanged_trigger_id';
      if (now() - trigger.at > TRIGGER_MS) return 'expired_trigger_id';
      trigger.used = true;
      return undefined;
    },
    response(occasion) {
      const id = random(24);
      responses.set(id, { at: now(), occasion, uses: 0 });
      return id;
    },
    useResponse(id) {
      const response = responses.get(id);
      if (!response || now() - response.at > RESPONSE_MS) return 'expired_url';
      if (response.uses >= RESPONSES_MAX) return 'used_url';
      response.uses += 1;
      return response.occasion;
    },
  };
}
