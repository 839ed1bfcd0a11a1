import { literalWildcards } from './match-pattern.ts';
import type { Context } from './request.ts';

const VARIABLE = /\$\{(?<key>[A-Za-z0-9:/_.@+=-]{1,200})(?:, ?'(?<fallback>[^']{0,200})')?\}/g;

/** A text with its variables replaced; `unknown` names a variable that nothing is known of, `absent` one that has no value. */
export type Substitution =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'unknown' | 'absent'; readonly key: string };

/**
 * Replaces policy variables by what the request says.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function substitute(text: string, context: Context, version: string): Substitution {
  if (version !== '2012-10-17' || !text.includes('${')) return { is: 'text', text };
  for (const match of text.matchAll(VARIABLE)) {
    const { key = '', fallback } = match.groups ?? {};
    const values = context(key);
    if (values === undefined) return { is: 'unknown', key };
    if (values.length === 0 && fallback === undefined) return { is: 'absent', key };
  }
  const filled = literalWildcards(text).replace(VARIABLE, (_, key: string, fallback?: string) =>
    (context(key)?.[0] ?? fallback ?? '').replaceAll('*', '\uE000').replaceAll('?', '\uE001'),
  );
  return { is: 'text', text: filled };
}
