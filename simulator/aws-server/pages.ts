/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Token of the next page; absent on the last. */
  readonly next?: string;
}

const PREFIX = 'page-';

/** Cuts a list; an unknown token gives the first page as undefined. */
export function pageOf<Item>(
  items: readonly Item[],
  token: string,
  asked: number,
  most: number,
): Page<Item> | undefined {
  const start = token === '' ? 0 : startOf(token);
  if (start === undefined) return undefined;
  const size = Math.min(asked > 0 ? asked : most, most);
  const end = start + size;
  const page = items.slice(start, end);
  return end < items.length ? { items: page, next: tokenOf(end) } : { items: page };
}

function tokenOf(start: number): string {
  return Buffer.from(`${PREFIX}${start}`).toString('base64url');
}

function startOf(token: string): number | undefined {
  const text = Buffer.from(token, 'base64url').toString('utf8');
  const start = text.startsWith(PREFIX) ? Number(text.slice(PREFIX.length)) : Number.NaN;
  return Number.isInteger(start) ? start : undefined;
}
