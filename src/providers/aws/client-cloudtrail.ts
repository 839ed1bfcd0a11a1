import type { Event as SdkEvent } from '@aws-sdk/client-cloudtrail';
import { defined } from '../defined.ts';
import { listed } from './client-listing.ts';
import type { AwsSession } from './client-session.ts';
import type { TrailEvent } from './identity-types.ts';
import { lacking } from './lacking.ts';
import type { AwsPort } from './port.ts';

/** Two pages: CloudTrail lets an account look up twice a second. */
const MOST_EVENTS = 100;

/** Reads of CloudTrail's event history. */
export function trailReads({ ask }: AwsSession): Pick<AwsPort, 'trailEvents'> {
  return {
    trailEvents: (where, eventName, since) =>
      listed(MOST_EVENTS, async ({ token }) => {
        const needed = { action: 'cloudtrail:LookupEvents' };
        const answer = await ask('cloudtrail', where, needed, async (client, options, target) => {
          const { LookupEventsCommand } = await import('@aws-sdk/client-cloudtrail');
          const input = {
            LookupAttributes: [{ AttributeKey: 'EventName' as const, AttributeValue: eventName }],
            StartTime: since,
            ...defined({ NextToken: token }),
          };
          const { Events, NextToken } = await client.send(new LookupEventsCommand(input), options);
          return { items: Events?.map(event => trailEventOf(event, target)), next: NextToken };
        });
        return answer ?? { items: [], next: undefined };
      }),
  };
}

function trailEventOf(event: SdkEvent, target: string): TrailEvent {
  const record = recordIn(event.CloudTrailEvent);
  const identity = partOf(record, 'userIdentity');
  const asked = partOf(record, 'requestParameters');
  return {
    id: event.EventId ?? lacking(target, 'EventId'),
    name: event.EventName ?? lacking(target, 'EventName'),
    time: event.EventTime ?? lacking(target, 'EventTime'),
    source: event.EventSource ?? '',
    ...defined({
      errorCode: textIn(record, 'errorCode'),
      errorMessage: textIn(record, 'errorMessage'),
      userName: textIn(identity, 'userName') ?? event.Username,
      callerArn: textIn(identity, 'arn'),
      roleArn: textIn(asked, 'roleArn'),
    }),
  };
}

function recordIn(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '{}');
  } catch {
    return {};
  }
}

function partOf(whole: unknown, name: string): unknown {
  return typeof whole === 'object' && whole !== null ? Reflect.get(whole, name) : undefined;
}

function textIn(whole: unknown, name: string): string | undefined {
  const value = partOf(whole, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
