import type { EventEmitter } from 'node:events';

/** Tells once when a store stops to answer, in one sentence, and once when it answers again. */
export function listenForTrouble(
  store: Pick<EventEmitter, 'on'>,
  name: string,
  tell: (sentence: string) => void,
): void {
  let down = false;
  store.on('error', (error: Error) => {
    if (down) return;
    down = true;
    tell(
      `${name} does not answer (${reasonOf(error)}): nothing is acknowledged until it does. Check that it runs and can be reached.`,
    );
  });
  store.on('ready', () => {
    if (down) tell(`${name} answers again.`);
    down = false;
  });
}

/** A refused connection to a name with two addresses is an `AggregateError` with an empty message. */
function reasonOf(error: Error): string {
  if (error.message !== '') return error.message;
  return 'code' in error ? String(error.code) : error.name;
}
