import type { Listed } from './port.ts';

/** One object, or undefined when the server says that there is none. */
export async function found<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (codeOf(error) === 404) return undefined;
    throw error;
  }
}

/** The HTTP status that the client library threw, if it did. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** What a page of a list is asked with. */
export interface PageRequest {
  readonly limit: number;
  readonly _continue?: string;
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly metadata?: { readonly _continue?: string };
}

/** Servers may send short pages before the end; more of them than this is taken as "the list goes on". */
const MOST_PAGES = 10;

/** Objects of a list up to a limit, over as many pages as the server makes of them. */
export async function listed<Item>(
  limit: number,
  page: (request: PageRequest) => Promise<Page<Item>>,
): Promise<Listed<Item>> {
  const items: Item[] = [];
  let next: string | undefined;
  for (let pages = 0; pages < MOST_PAGES && items.length < limit; pages += 1) {
    const rest = { limit: limit - items.length };
    const answer = await page(next === undefined ? rest : { ...rest, _continue: next });
    items.push(...answer.items);
    next = answer.metadata?._continue || undefined;
    if (next === undefined) break;
  }
  return { items: items.slice(0, limit), complete: next === undefined && items.length <= limit };
}
