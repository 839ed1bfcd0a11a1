import { expect, it } from 'vitest';
import { listed } from '../../../src/providers/aws/client-listing.ts';

/** A list of numbers, served so many a page. */
function served(items: readonly number[], size: number) {
  const tokens: (string | undefined)[] = [];
  return {
    tokens,
    page: async ({ token }: { readonly token?: string }) => {
      tokens.push(token);
      const start = Number(token ?? 0);
      const end = start + size;
      return { items: items.slice(start, end), next: end < items.length ? String(end) : undefined };
    },
  };
}

it.each([
  [3, 10, [1, 2, 3, 4, 5], true, 2],
  [3, 5, [1, 2, 3, 4, 5], true, 2],
  [3, 4, [1, 2, 3, 4], false, 2],
  [3, 2, [1, 2], false, 1],
  [9, 9, [1, 2, 3, 4, 5], true, 1],
])('five items, %i a page and at most %i', async (size, limit, items, complete, pages) => {
  const { page, tokens } = served([1, 2, 3, 4, 5], size);
  expect(await listed(limit, page)).toEqual({ items, complete });
  expect(tokens).toHaveLength(pages);
});

it('a list of empty pages without end is left, and not called whole', async () => {
  let pages = 0;
  const page = async () => {
    pages += 1;
    return { items: undefined, next: 'more' };
  };
  expect(await listed(10, page)).toEqual({ items: [], complete: false });
  expect(pages).toBe(20);
});
