/** A finding's text as the first line of an answer, and what is left for the small print. */
export interface Headline {
  /** One sentence of at most 160 characters. */
  readonly says: string;
  /** Empty when the first line says it all. */
  readonly more: string;
}

/** What fits on a phone without scrolling. */
const MOST = 160;
const SENTENCE_END = /[.!?](?=\s+[\p{Lu}{“"])/u;
/** What every subject of a service account begins with: the evidence has it whole. */
const ACCOUNT_PREFIX = /(?<=\s)system:serviceaccount:(?=[a-z0-9-]{1,63}:)/g;
const ASIDE = /\s\([^()]{1,400}\)/g;

/** Divides a finding's text: its first sentence, without asides and with short names where it is long, and the whole. */
export function headlineOf(text: string): Headline {
  const end = SENTENCE_END.exec(text);
  const whole = end === null ? text : text.slice(0, end.index + 1);
  const rest = text.slice(whole.length).trim();
  const first = whole.replaceAll(ACCOUNT_PREFIX, '');
  const says = [first, shortNames(first), withoutAsides(first), clauseOf(withoutAsides(first))].find(
    one => one.length <= MOST,
  );
  if (says === first) return { says, more: rest };
  return { says: says ?? `${withoutAsides(first).slice(0, MOST - 1)}…`, more: text };
}

/** Long names by the part that people call them by. */
const SHORTER: readonly (readonly [long: RegExp, short: string])[] = [
  [/\b(?:role )?arn:aws[a-z-]{0,8}:iam::\d{12}:(role|user|policy)\/([\w+=,.@/-]{1,200})/g, '$1 $2'],
  [/arn:aws[a-z-]{0,8}:iam::\d{12}:oidc-provider\/[\w./-]{1,200}\/(\w{1,40})/g, 'provider …/$1'],
  [/arn:aws[a-z-]{0,8}:[a-z0-9-]{1,30}:[a-z0-9-]{0,20}:\d{0,12}:/g, ''],
  [/https:\/\/[\w.-]{1,120}\.azure\.com\/[\w-]{36}\/([\w-]{8})[\w-]{28}\/?/g, '…/$1…'],
  [
    /\/subscriptions\/[\w-]{36}\/resourceGroups\/[\w.-]{1,90}\/providers\/[\w./-]{1,200}\/([\w.-]{1,90})/g,
    '$1',
  ],
  [/\b(ip-\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3})\.[a-z0-9-]{1,30}\.compute\.internal\b/g, '$1'],
  [/\b\d{12}\.dkr\.ecr\.[a-z0-9-]{1,30}\.amazonaws\.com\//g, ''],
];

/** A text in which roles, nodes, images and other things with long names have their short ones. */
export function shortNames(text: string): string {
  return SHORTER.reduce((so, [long, short]) => so.replaceAll(long, short), text);
}

const withoutAsides = (text: string): string => shortNames(text).replaceAll(ASIDE, '');

/** As many whole clauses as fit. */
function clauseOf(text: string): string {
  const ends = [...text.matchAll(/[;:,](?=\s)/g)].filter(({ index }) => index < MOST);
  const strong = ends.filter(([mark]) => mark !== ',').at(-1) ?? ends.at(-1);
  return strong === undefined ? text : `${text.slice(0, strong.index)}.`;
}
