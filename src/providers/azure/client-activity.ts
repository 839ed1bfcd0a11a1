import { defined } from '../defined.ts';
import { plainId } from './client-ids.ts';
import { certain } from './client-lacking.ts';
import { listed } from './client-listing.ts';
import type { ArmSession } from './client-session.ts';
import { dateAt, textAt } from './json.ts';
import { AZURE_ACTIONS } from './permissions.ts';
import type { AzurePort } from './port.ts';
import type { ActivityEvent } from './types.ts';

const API = 'api-version=2015-04-01';
const SELECT = 'eventTimestamp,operationName,status,caller,resourceId,correlationId';
const MOST_EVENTS = 100;

/** Reads of the activity log, always of one resource and from one moment on. */
export function activityReads(session: ArmSession): Pick<AzurePort, 'activityOf'> {
  const [action = ''] = AZURE_ACTIONS.activityOf;
  return {
    activityOf: async (resourceId, since) => {
      const scope = /^\/subscriptions\/[^/]{1,60}/i.exec(plainId(resourceId))?.[0] ?? '';
      const filter = encodeURIComponent(
        `eventTimestamp ge '${since.toISOString()}' and resourceUri eq '${resourceId}'`,
      );
      const values = `${scope}/providers/Microsoft.Insights/eventtypes/management/values`;
      const path = `${values}?${API}&$filter=${filter}&$select=${SELECT}`;
      const { items, complete } = await listed(session, { path, action, scope }, MOST_EVENTS, eventOf);
      return { items: items.toSorted((a, b) => b.at.getTime() - a.at.getTime()), complete };
    },
  };
}

function eventOf(item: unknown): ActivityEvent {
  return {
    operation: certain(item, 'operationName', 'value'),
    status: certain(item, 'status', 'value'),
    at: dateAt(item, 'eventTimestamp') ?? new Date(Number.NaN),
    resourceId: certain(item, 'resourceId'),
    ...defined({
      operationInWords: textAt(item, 'operationName', 'localizedValue'),
      caller: textAt(item, 'caller'),
      correlationId: textAt(item, 'correlationId'),
    }),
  };
}
