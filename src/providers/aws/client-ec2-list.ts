import type { EC2Client } from '@aws-sdk/client-ec2';
import type { Listed } from '../../domain/listed.ts';
import type { SendOptions } from './client-http.ts';
import { listed, type Page } from './client-listing.ts';
import type { AwsSession } from './client-session.ts';
import type { InRegion } from './port.ts';

const MOST = 1000;

/** A Describe operation to ask, and the filter that keeps the rest of the account out. */
export interface Describe {
  readonly where: InRegion;
  /** `ec2:DescribeSubnets`. */
  readonly action: string;
  /** The filter's name. */
  readonly by: string;
  readonly values: readonly string[];
}

/** What a page of a Describe operation is asked with. */
export interface DescribePage {
  readonly Filters: { Name: string; Values: string[] }[];
  readonly NextToken?: string;
}

/** Sends the command for one page. */
export type SendPage<Item> = (
  client: EC2Client,
  page: DescribePage,
  options: SendOptions,
  target: string,
) => Promise<Page<Item>>;

/** Lists resources of EC2 by one filter. */
export async function listBy<Item>(
  { ask }: AwsSession,
  { where, action, by, values }: Describe,
  send: SendPage<Item>,
): Promise<Listed<Item>> {
  const Filters = [{ Name: by, Values: [...values] }];
  const needed = { action, resource: values.join(', ') };
  return listed(MOST, async ({ token }) => {
    const page = token === undefined ? { Filters } : { Filters, NextToken: token };
    const answer = await ask('ec2', where, needed, (client, options, target) =>
      send(client, page, options, target),
    );
    return answer ?? { items: [], next: undefined };
  });
}
