import { type Grant, statementOf } from './grant.ts';

/** A policy document with one grant more, on one line; everything else in it stays. `undefined` for what is no policy. */
export function addGrant(before: string | null, grant: Grant): string | undefined {
  return addStatement(before, statementOf(grant));
}

/** The same for a statement that is no grant to one principal, as endpoints' policies have them. */
export function addStatement(before: string | null, statement: object): string | undefined {
  const document = before === null ? { Version: '2012-10-17', Statement: [] } : parsed(before);
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return undefined;
  if (!('Statement' in document)) return undefined;
  const { Statement: there } = document;
  const statements: readonly unknown[] = Array.isArray(there) ? there : [there];
  return JSON.stringify({ ...document, Statement: [...statements, statement] });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
