import type { Evidence, Obstacle } from '../../../domain/outcome.ts';
import type { PASS_CODES, STOP_CODES, UNKNOWN_CODES } from './codes.ts';

/** The places of a path, in the order in which a packet meets them, and its answer on the way back. */
export type LinkId =
  | 'name'
  | 'api-access'
  | 'source-groups'
  | 'source-acl-out'
  | 'route'
  | 'nat-gateway'
  | 'nat-acl-in'
  | 'nat-route'
  | 'nat-acl-out'
  | 'internet-gateway'
  | 'public-address'
  | 'endpoint'
  | 'destination'
  | 'destination-acl-in'
  | 'destination-groups'
  | 'endpoint-policy'
  | 'public-cidrs'
  | 'destination-acl-reply'
  | 'nat-acl-reply-in'
  | 'nat-acl-reply-out'
  | 'source-acl-reply';

type EvidenceList = readonly [Evidence, ...Evidence[]];

interface Shown<Codes, Code extends keyof Codes> {
  readonly id: LinkId;
  readonly code: Code;
  readonly args: Codes[Code] extends readonly string[]
    ? Readonly<Record<Codes[Code][number], string>>
    : never;
  readonly evidence: EvidenceList;
}

type Passing<Code extends keyof typeof PASS_CODES> = Shown<typeof PASS_CODES, Code> & {
  readonly outcome: 'passes';
};
type Stopping<Code extends keyof typeof STOP_CODES> = Shown<typeof STOP_CODES, Code> & {
  readonly outcome: 'stops';
};
type Open<Code extends keyof typeof UNKNOWN_CODES> = Shown<typeof UNKNOWN_CODES, Code> & {
  readonly outcome: 'unknown';
  /** Why it could not be seen, where a read failed. */
  readonly obstacle?: Obstacle;
};

/** A link that lets the packet through. */
export type PassLink = { [Code in keyof typeof PASS_CODES]: Passing<Code> }[keyof typeof PASS_CODES];
/** A link at which the packet is lost. */
export type BlockingHop = { [Code in keyof typeof STOP_CODES]: Stopping<Code> }[keyof typeof STOP_CODES];
/** A link that could not be decided. */
export type UnknownLink = { [Code in keyof typeof UNKNOWN_CODES]: Open<Code> }[keyof typeof UNKNOWN_CODES];
/** One link of a path, in codes and arguments. */
export type Link = PassLink | BlockingHop | UnknownLink;

/** A link that lets the packet through. */
export function passes<const Code extends keyof typeof PASS_CODES>(
  id: LinkId,
  code: Code,
  args: Passing<Code>['args'],
  ...evidence: EvidenceList
): Passing<Code> {
  return { id, outcome: 'passes', code, args, evidence };
}

/** A link at which the packet is lost. */
export function stops<const Code extends keyof typeof STOP_CODES>(
  id: LinkId,
  code: Code,
  args: Stopping<Code>['args'],
  ...evidence: EvidenceList
): Stopping<Code> {
  return { id, outcome: 'stops', code, args, evidence };
}

/** A link that could not be decided from what was read. */
export function unknown<const Code extends keyof typeof UNKNOWN_CODES>(
  id: LinkId,
  code: Code,
  args: Open<Code>['args'],
  ...evidence: EvidenceList
): Open<Code> {
  return { id, outcome: 'unknown', code, args, evidence };
}

/** A link whose facts could not be read. */
export function notSeen(id: LinkId, what: string, subject: string, obstacle?: Obstacle): Open<'not-seen'> {
  const link = unknown(id, 'not-seen', { what }, { subject, path: what, value: 'could not be read' });
  return obstacle === undefined ? link : { ...link, obstacle };
}

/** Links of a way that the packet may not take: what would stop it there is only a possibility. */
export function uncertain(links: readonly Link[]): readonly Link[] {
  return links.map(link =>
    link.outcome === 'stops' ? unknown(link.id, 'may-stop', { code: link.code }, ...link.evidence) : link,
  );
}
