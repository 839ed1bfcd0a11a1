import type { Listed } from '../../domain/listed.ts';
import { Obstruction } from '../../domain/obstruction.ts';
import { type Fact, seen } from './vpc-facts.ts';

/** What a read gave, or the obstacle that it met. */
export async function readFact<Value>(read: Promise<Value>): Promise<Fact<Value>> {
  return read.then(seen, (error: unknown) => {
    if (error instanceof Obstruction) return { seen: false, obstacle: error.obstacle };
    throw error;
  });
}

/** A whole list as a fact: part of a list would make what is cut off look absent. */
export async function readList<Item>(
  what: string,
  read: Promise<Listed<Item>>,
): Promise<Fact<readonly Item[]>> {
  const fact = await readFact(read);
  if (!fact.seen) return fact;
  if (fact.value.complete) return seen(fact.value.items);
  const why = `there are more than the ${fact.value.items.length} that are read`;
  return { seen: false, obstacle: { kind: 'unreachable', target: what, why } };
}

/** A fact made from another, which stays out of sight when that is. */
export async function furtherFact<Value, Next>(
  fact: Fact<Value>,
  next: (value: Value) => Promise<Fact<Next>>,
): Promise<Fact<Next>> {
  return fact.seen ? next(fact.value) : fact;
}
