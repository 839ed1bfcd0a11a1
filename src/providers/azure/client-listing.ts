import type { Listed } from '../../domain/listed.ts';
import type { ArmQuestion, ArmSession } from './client-session.ts';
import { listAt, textAt } from './json.ts';

/** Servers may send short pages before the end; more of them than this is taken as "the list goes on". */
const MOST_PAGES = 10;

/** Items of a list up to a limit, over as many pages as the server makes of them; none when its owner does not exist. */
export async function listed<Item>(
  session: ArmSession,
  question: ArmQuestion,
  limit: number,
  itemOf: (item: unknown) => Item,
): Promise<Listed<Item>> {
  const items: Item[] = [];
  let path: string | undefined = question.path;
  for (let pages = 0; pages < MOST_PAGES && items.length < limit && path !== undefined; pages += 1) {
    const page: object | undefined = await session.ask({ ...question, path });
    items.push(...listAt(page, 'value').map(itemOf));
    path = textAt(page, 'nextLink');
  }
  return { items: items.slice(0, limit), complete: path === undefined && items.length <= limit };
}
