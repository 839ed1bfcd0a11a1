import type { EC2Client } from '@aws-sdk/client-ec2';
import type { Listed } from '../../domain/listed.ts';
import type { SendOptions } from './client-http.ts';
import { listed } from './client-listing.ts';
import type { AwsSession } from './client-session.ts';
import type { InRegion } from './port.ts';

const MOST = 1000;

/** What a page of a Describe operation is asked with. */
export interface DescribePage {
  readonly Filters: { Name: string; Values: string[] }[];
  readonly NextToken?: string;
}

/** What EC2 answers for a page. */
interface Answered<Item> {
  readonly items: readonly Item[] | undefined;
  readonly NextToken?: string | undefined;
}

/** Lists resources of EC2 by one filter, and turns each into its type of the port. */
export async function listBy<Wire, Item>(
  { ask }: AwsSession,
  where: InRegion,
  action: string,
  filter: { readonly name: string; readonly values: readonly string[] },
  send: (client: EC2Client, page: DescribePage, options: SendOptions) => Promise<Answered<Wire>>,
  itemOf: (wire: Wire, target: string) => Item,
): Promise<Listed<Item>> {
  const Filters = [{ Name: filter.name, Values: [...filter.values] }];
  return listed(MOST, async ({ token }) => {
    const needed = { action, resource: filter.values.join(', ') };
    const answer = await ask('ec2', where, needed, async (client, options, target) => {
      const page = token === undefined ? { Filters } : { Filters, NextToken: token };
      const { items, NextToken } = await send(client, page, options);
      return { items: (items ?? []).map(item => itemOf(item, target)), next: NextToken };
    });
    return answer ?? { items: [], next: undefined };
  });
}
