import type { App, Receiver, ReceiverEvent } from '@slack/bolt';

/**
 * A receiver that acknowledges an event only once its listeners are done, and never when one of them failed.
 * Bolt acknowledges events before it calls any listener; in HTTP mode `processBeforeResponse` holds the acknowledgement
 * back, in Socket Mode nothing does, so it is held back here. Slack then sends again what could not be stored.
 */
export function ackAfterListenersReceiver(receiver: Receiver): Receiver {
  return {
    init: app => receiver.init(patientApp(app)),
    start: (...given) => receiver.start(...given),
    stop: (...given) => receiver.stop(...given),
  };
}

function patientApp(app: App): App {
  const processEvent = async (event: ReceiverEvent): Promise<void> => {
    let held: readonly unknown[] | undefined;
    const hold = async (...given: readonly unknown[]) => {
      held ??= given;
    };
    await app.processEvent({ ...event, ack: hold });
    // Nobody acknowledged what no listener wanted; Slack shall not send it again.
    await event.ack(held?.[0]);
  };
  return Object.create(app, { processEvent: { value: processEvent } });
}
