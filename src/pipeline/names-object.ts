import { nameCandidates } from '../classifier/names/name-candidates.ts';
import { proseWords } from '../subjects/derived.ts';

/** Longer remarks are talk about the trouble, even where they name something. */
const MOST_CHARACTERS = 160;
const MARKED = 3;

/** Whether a short remark says which object is meant: `it's cart-api in checkout`, `shop/web`. */
export function namesObject(text: string): boolean {
  if (text.length > MOST_CHARACTERS || text.trim().endsWith('?')) return false;
  const words = nameCandidates(text, proseWords);
  return words.some(({ asObject, asNamespace }) => asObject >= MARKED && asObject > asNamespace);
}
