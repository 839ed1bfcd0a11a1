import type { SignedHttpOptions } from './signed-http.ts';
import { createSignedHttp } from './signed-http.ts';
import type { SocketMode } from './socket-mode.ts';
import type { Transport } from './transport.ts';

/** Chooses between the two ways to the app. */
export interface Switchboard {
  current(): Transport;
  /** Whether something can be delivered now, as far as we know. */
  isConnected(): boolean;
  /** To a request URL once it has echoed a challenge; without one, back to Socket Mode. */
  deliverTo(requestUrl: string | undefined): Promise<boolean>;
}

/** A switchboard that begins with the request URL, if there is one. */
export function createSwitchboard(
  socketMode: SocketMode,
  http: Omit<SignedHttpOptions, 'requestUrl'>,
  begin: { readonly requestUrl: string | undefined; readonly challenge: () => string },
): Switchboard {
  const over = (requestUrl: string) => createSignedHttp({ ...http, requestUrl });
  let transport: Transport = begin.requestUrl ? over(begin.requestUrl) : socketMode;
  return {
    current: () => transport,
    isConnected: () => transport !== socketMode || socketMode.connections() > 0,
    async deliverTo(requestUrl) {
      if (requestUrl === undefined) {
        transport = socketMode;
        return true;
      }
      const chosen = over(requestUrl);
      if (!(await chosen.verify(begin.challenge()))) return false;
      transport = chosen;
      return true;
    },
  };
}
