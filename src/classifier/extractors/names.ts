/** A DNS label, as Kubernetes writes namespaces and containers. */
export const NS = '[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?';

/** A DNS name, as Kubernetes writes pods, nodes and most other objects. */
export const POD = '[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?';

/** A name that a bare word cannot be: with a hyphen in it. */
export const HYPHENATED = `(?=[a-z0-9.]{1,63}-)${POD}`;

/** What ends a name that no quote closes. */
export const END = '(?=["\'\\s,;:.)}\\]]|$)';

/** What the API server numbers objects with. */
export const UID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** A name of a node that is no version and no common word: with a digit, and a letter or an address. */
export const NUMBERED = `(?!v?\\d{1,3}(?:\\.\\d{1,3}){0,2}(?![\\w.-]))(?!i-[0-9a-f]{17}\\b)(?=[-a-z.]{0,60}\\d)${POD}`;
