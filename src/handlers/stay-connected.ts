import type { SocketModeReceiver } from '@slack/bolt';
import type { Clock } from './clock.ts';
import type { Log } from './handler-context.ts';
import { startFailure } from './start-failure.ts';

const WAIT = 15_000;

/**
 * Makes a started connection come back whatever happens. Left to itself Slack's client gives up on some answers, with a
 * rejection that nobody can catch: it would end the process.
 */
export function stayConnected(
  client: Pick<SocketModeReceiver['client'], 'start'>,
  log: Log,
  sleep: Clock['sleep'],
): void {
  const start = client.start.bind(client);
  client.start = async () => {
    for (;;) {
      try {
        return await start();
      } catch (error) {
        log.error(`Slack is not connected: ${startFailure('app token', error).message}`);
        await sleep(WAIT);
      }
    }
  };
}
