import type { EntityName } from './entities.ts';

declare const withoutSecrets: unique symbol;

/** Text whose secrets are masked; only `security/redacted.ts` makes it, so the compiler finds what went around it. */
export type Redacted = string & { readonly [withoutSecrets]: true };

/** Names given beside a text, whose secrets are masked. */
export type RedactedNames = { readonly [Name in EntityName]?: Redacted };
