import type { ActivityEvent } from '../../../providers/azure/types.ts';

/**
 * The start of the newest change that has not ended: entries of one request share a correlation id, and one of them
 * says `Succeeded` or `Failed` when it is over.
 */
export function operationOf(events: readonly ActivityEvent[]): ActivityEvent | undefined {
  const ended = new Set(
    events
      .filter(({ status }) => /^(?:Succeeded|Failed|Canceled)$/i.test(status))
      .map(({ correlationId }) => correlationId),
  );
  const open = events.filter(
    ({ operation, correlationId }) =>
      !/\/(?:read|list\w{1,60}\/action)$/i.test(operation) && !ended.has(correlationId),
  );
  const [newest] = open;
  const ofSame = open.filter(({ correlationId }) => correlationId === newest?.correlationId);
  return ofSame.toSorted((a, b) => a.at.getTime() - b.at.getTime())[0];
}
