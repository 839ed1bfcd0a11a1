import type { Entities, EntityName } from '../domain/entities.ts';
import type { FixStep } from '../domain/error-kind.ts';
import { Obstruction } from '../domain/obstruction.ts';
import type { Evidence } from '../domain/outcome.ts';
import type { AwsPort } from '../providers/aws/port.ts';
import type { AzurePort } from '../providers/azure/port.ts';
import type { KubernetesPort } from '../providers/kubernetes/port.ts';
import type { RegistryPort } from '../providers/registry/port.ts';

/** The ports a check may be handed, one a provider; the cluster is already chosen. */
export interface Ports {
  readonly kubernetes: KubernetesPort;
  readonly aws: AwsPort;
  readonly azure: AzurePort;
  readonly registry: RegistryPort;
}

/** The port methods that a check declares; it is handed these and no others. */
export type Reads = { readonly [P in keyof Ports]?: readonly (keyof Ports[P])[] };

/** The ports narrowed to what a check declared. */
export type PortsFor<R extends Reads> = {
  readonly [P in keyof R & keyof Ports]: R[P] extends readonly (infer M extends keyof Ports[P])[]
    ? Pick<Ports[P], M>
    : never;
};

/** What is known of the target; the needed names are certain. */
export type Found<N extends EntityName> = Entities & { readonly [Name in N]: string };

/** Every finding a check can make, each with the names of its arguments. */
export type Codes = Readonly<Record<string, readonly string[]>>;

/** What a check says; obstacles are thrown by the ports and told by the runner. `learned` feeds checks that wait for a name. */
export type Verdict<C extends Codes = Codes> =
  | { readonly status: 'ok'; readonly evidence: readonly Evidence[]; readonly learned?: Entities }
  | {
      readonly [Code in keyof C]: {
        readonly status: 'problem';
        readonly code: Code;
        readonly args: Readonly<Record<C[Code][number], string>>;
        readonly evidence: readonly [Evidence, ...Evidence[]];
        readonly learned?: Entities;
      };
    }[keyof C]
  | {
      readonly status: 'skipped';
      readonly because: string;
      readonly learned?: Entities;
      /** Names of things that are not there for the same reason: what waits for them does not arise either. */
      readonly without?: readonly EntityName[];
    };

/** The sentences of a check: `{name}` stands for an argument of the code or a needed name. */
export interface CheckText<Code extends string = string> {
  /** A short sentence that is true when all is well: `The service account exists`. */
  readonly title: string;
  readonly codes: Readonly<Record<Code, { readonly says: string; readonly fix: readonly FixStep[] }>>;
}

/** One read-only question about the world; its id is a sentence that is true when all is well. */
export interface Check<N extends EntityName = EntityName, R extends Reads = Reads, C extends Codes = Codes> {
  /** `<provider>/<check>`, also its folder: `aws/role-trusts-service-account`. */
  readonly id: string;
  /** Not run until these are known. */
  readonly needs: readonly N[];
  readonly reads: R;
  readonly codes: C;
  readonly text: CheckText<keyof C & string>;
  /** Never finds a problem: what it sees is told beside the problems that others find. */
  readonly context?: true;
  /** What it finds follows from a cause: beside any other problem it is told last and without steps, and it never leads. */
  readonly symptom?: true;
  run(found: Found<N>, ports: PortsFor<R>, now: Date): Promise<Verdict<C>> | Verdict<C>;
}

/** A check whose types are forgotten, for lists and for the runner. */
export interface AnyCheck {
  readonly id: string;
  readonly needs: readonly EntityName[];
  readonly reads: Reads;
  readonly codes: Codes;
  readonly text: CheckText;
  readonly context?: true;
  /** What it finds follows from a cause: beside any other problem it is told last and without steps, and it never leads. */
  readonly symptom?: true;
  run(found: Entities, ports: Ports, now: Date): Promise<Verdict> | Verdict;
}

/** Declares a check; the compiler holds codes, arguments, sentences and reads together. */
export function defineCheck<const N extends EntityName, const R extends Reads, const C extends Codes>(
  check: Check<N, R, C>,
): Check<N, R, C> {
  return check;
}

/** All is well, with what shows it. */
export function ok(evidence: readonly Evidence[], learned: Entities = {}) {
  return { status: 'ok', evidence, learned } as const;
}

/** A finding, with its arguments and what shows it. */
export function problem<const Code extends string, const Args extends Readonly<Record<string, string>>>(
  code: Code,
  args: Args,
  evidence: readonly [Evidence, ...Evidence[]],
  learned: Entities = {},
) {
  return { status: 'problem', code, args, evidence, learned } as const;
}

/** The question does not arise here; `because` is a clause: `the pod uses EKS Pod Identity`. */
export function skipped(because: string, learned: Entities = {}, without: readonly EntityName[] = []) {
  return { status: 'skipped', because, learned, without } as const;
}

/** A read that only enriches a finding: `undefined` where it could not be made. Never base a finding on its absence. */
export async function ifReadable<Value>(read: Promise<Value>): Promise<Value | undefined> {
  return read.catch((error: unknown) => {
    if (error instanceof Obstruction) return undefined;
    throw error;
  });
}
