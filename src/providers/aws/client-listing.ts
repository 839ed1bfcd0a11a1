import type { Listed } from '../../domain/listed.ts';

/** One page of a list, with the token of the next. */
export interface Page<Item> {
  readonly items: readonly Item[] | undefined;
  readonly next: string | undefined;
}

/** Filters make AWS send short and even empty pages; more of them than this is taken as "the list goes on". */
const MOST_PAGES = 20;

/** Items of a list up to a limit, over as many pages as AWS makes of them; each page is one call. */
export async function listed<Item>(
  limit: number,
  page: (next: { readonly token?: string }) => Promise<Page<Item>>,
): Promise<Listed<Item>> {
  const items: Item[] = [];
  let token: string | undefined;
  for (let pages = 0; pages < MOST_PAGES && items.length <= limit; pages += 1) {
    const answer: Page<Item> = await page(token === undefined ? {} : { token });
    items.push(...(answer.items ?? []));
    token = answer.next || undefined;
    if (token === undefined) break;
  }
  return { items: items.slice(0, limit), complete: token === undefined && items.length <= limit };
}
