import { Obstruction } from '../../domain/obstruction.ts';
import type { Obstacle } from '../../domain/outcome.ts';
import { PassingFailure } from '../passing-failure.ts';
import { retryAfterMs } from '../retry-after.ts';
import { wireFailureOf } from '../wire-failure.ts';

/** What was being asked when an error came. */
export interface AskedAws {
  /** `AWS iam of account 111122223333`. */
  readonly target: string;
  readonly account?: string;
  /** `iam:GetRole`. */
  readonly action: string;
  readonly resource?: string;
  readonly now: number;
}

/** The parts of an SDK error that are read. */
interface ServiceError extends Error {
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> };
}

/** Source: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html and EC2's error codes. */
const FORBIDDEN = /^(AccessDenied(Exception)?|UnauthorizedOperation|NotAuthorized|AuthorizationError)$/;
const EXPIRED = /^(ExpiredToken(Exception)?|RequestExpired|TokenRefreshRequired)$/;
const REFUSED =
  /^(InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|AuthFailure|SignatureDoesNotMatch|InvalidSignatureException|IncompleteSignature(Exception)?|MissingAuthenticationToken(Exception)?|InvalidToken)$/;
const NO_CREDENTIALS = /^(CredentialsProviderError|TokenProviderError)$/;
const THROTTLED =
  /^(EC2)?Throttl(ing|ed)(Exception)?$|^RequestThrottled(Exception)?$|^TooManyRequests(Exception)?$|^RequestLimitExceeded$|^SlowDown$/;
const ABSENT = /^NoSuchEntity(Exception)?$|NotFound(Exception)?$/;

/** Whether an error says that the thing asked for does not exist. */
export function saysAbsent(error: unknown): boolean {
  return error instanceof Error && ABSENT.test(error.name);
}

/** An error of the SDK as an obstruction; one that already is an obstruction stays. */
export function obstructionOf(error: unknown, asked: AskedAws): unknown {
  if (error instanceof Obstruction || !(error instanceof Error)) return error;
  const failure = wireFailureOf(error);
  if (failure !== undefined) return unreachable(asked, failure.why, failure.passing, error);
  const { $metadata, $response }: ServiceError = error;
  const status = $metadata?.httpStatusCode ?? 0;
  if (THROTTLED.test(error.name) || status === 429 || status >= 500) {
    const wait = retryAfterMs($response?.headers?.['retry-after'], asked.now);
    return unreachable(asked, `it answered ${status} (${error.name})`, true, error, wait);
  }
  return new Obstruction(lastingObstacle(error, asked, status), error);
}

function unreachable(
  { target }: AskedAws,
  why: string,
  passing: boolean,
  cause: Error,
  wait = 0,
): Obstruction {
  const obstacle = { kind: 'unreachable', target, why } as const;
  return passing ? new PassingFailure(obstacle, wait, cause) : new Obstruction(obstacle, cause);
}

function lastingObstacle(error: Error, asked: AskedAws, status: number): Obstacle {
  const why = credentialTrouble(error);
  if (why !== undefined) return { kind: 'unauthenticated', target: asked.target, why };
  if (FORBIDDEN.test(error.name)) return { kind: 'forbidden', permission: permissionOf(error, asked) };
  const answer = status === 0 ? 'could not be read' : `was ${status}`;
  const text = `${error.name}: ${error.message.slice(0, 200)}`;
  return { kind: 'crashed', error: `the answer of ${asked.target} to ${asked.action} ${answer} (${text})` };
}

function credentialTrouble({ name }: Error): string | undefined {
  if (EXPIRED.test(name)) return `they have expired (${name}); renew them`;
  if (REFUSED.test(name))
    return `they are not valid (${name}); check the access key, the secret and the clock`;
  if (!NO_CREDENTIALS.test(name)) return undefined;
  return 'none could be loaded; give the bot a role, a profile, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY';
}

const NAMED =
  /is not authorized to perform: ([\w-]{1,50}:\w{1,100})(?: on resource: (.{1,300}?))?(?: because | with an |$)/;

/** AWS names the denied action and resource in most refusals; what was asked stands in for the rest. */
function permissionOf({ message }: Error, { account, action, resource }: AskedAws) {
  const [, deniedAction, deniedResource] = NAMED.exec(message) ?? [];
  const on = deniedResource ?? resource;
  return {
    provider: 'aws',
    action: deniedAction ?? action,
    ...(on === undefined ? {} : { resource: on }),
    ...(account === undefined ? {} : { account }),
  } as const;
}
