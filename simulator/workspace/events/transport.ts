import type { Wire } from '../types.ts';

/** What is handed to the app: an event, a slash command, or a press of something. */
export interface Delivery {
  readonly kind: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: Wire;
}

/** That this is not the first time, and why. */
export interface Again {
  readonly attempt: number;
  readonly reason: string;
}

/** What came of handing it over. */
export type Receipt =
  | { readonly acknowledged: true; readonly payload: Wire }
  | { readonly acknowledged: false; readonly reason: string; readonly final: boolean };

/** A way to the app. */
export interface Transport {
  deliver(delivery: Delivery, again?: Again): Promise<Receipt>;
  close(): Promise<void>;
}
