import type { Resource, World } from '../world.ts';

/** Who signed a request. */
export interface Caller {
  readonly account: string;
  readonly arn: string;
  readonly userId: string;
}

/** One API call, whatever protocol carried it. */
export interface Call {
  readonly world: World;
  /** `iam`, `ec2`, …: the name that requests are signed for. */
  readonly service: string;
  /** The operation: `GetRole`. */
  readonly operation: string;
  /** Account whose resources are asked for. */
  readonly account: string;
  readonly region: string;
  /** Parameters by the names of the API reference. */
  readonly params: Resource;
  readonly caller: Caller;
  /** Most items on a page, where the world is served in small pages. */
  readonly pageSize: number;
  readonly now: Date;
}

/** What an operation answers: a result by the names of the API reference, or an error. */
export type Result = { readonly result: Resource } | { readonly error: AwsError };

/** An error as the service names it. */
export interface AwsError {
  readonly code: string;
  readonly message: string;
  readonly status: number;
}

/** An operation of a service. */
export type Operation = (call: Call) => Result;

/** A result. */
export function answered(result: Resource): Result {
  return { result };
}

/** An error; most services use status 400. */
export function refused(code: string, message: string, status = 400): Result {
  return { error: { code, message, status } };
}
