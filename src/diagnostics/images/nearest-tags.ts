import { ago } from './ago.ts';

const MOST = 3;

/** A tag that exists. */
export interface TagThere {
  readonly tag: string;
  readonly pushedAt?: Date;
}

/** Tags of one image; registries of Docker’s protocol do not say when they were pushed. */
interface Tagged {
  readonly tags: readonly string[];
  readonly pushedAt?: Date;
}

/**
 * The tags that somebody may have meant: spelt most alike first, of those the newest, or the highest where no age is
 * known; at most three. Without a wanted one, the newest.
 */
export function nearestTags(images: readonly Tagged[], wanted: string): readonly TagThere[] {
  const tags = images.flatMap(({ tags: own, pushedAt }) =>
    own.map(tag => ({ tag, ...(pushedAt && { pushedAt }) })),
  );
  const order = (one: TagThere, other: TagThere) =>
    (wanted === '' ? 0 : distance(one.tag, wanted) - distance(other.tag, wanted)) ||
    bornAt(other) - bornAt(one) ||
    other.tag.localeCompare(one.tag, 'en', { numeric: true });
  return tags.toSorted(order).slice(0, MOST);
}

/** Tags with their age, as a person would list them. */
export function tellTags(tags: readonly TagThere[], now: Date): string {
  return tags
    .map(({ tag, pushedAt }) => (pushedAt ? `${tag} (pushed ${ago(pushedAt, now)})` : tag))
    .join(', ');
}

const bornAt = ({ pushedAt }: TagThere): number => pushedAt?.getTime() ?? 0;

/** How many letters must change to make one word of the other. Source: https://en.wikipedia.org/wiki/Levenshtein_distance */
function distance(one: string, other: string): number {
  const [short, long] = [one.slice(0, 128), other.slice(0, 128)];
  let row = Array.from({ length: long.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...short].entries()) {
    const next = [i + 1];
    for (const [j, its] of [...long].entries()) {
      const kept = (row[j] ?? 0) + (letter === its ? 0 : 1);
      next.push(Math.min(kept, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
