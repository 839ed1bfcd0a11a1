/** Who asks. A session is known by its role: role names are unique in an account, and a session's ARN has lost the path. */
export type Caller =
  | { readonly is: 'role'; readonly account: string; readonly roleArn: string; readonly sessionArn?: string }
  | { readonly is: 'user'; readonly account: string; readonly arn: string }
  | { readonly is: 'federated'; readonly provider: string }
  | { readonly is: 'service'; readonly service: string };

/** The values of a context key by its name in any case: `undefined` when nothing is known, `[]` when it is known to be absent. */
export type Context = (key: string) => readonly string[] | undefined;

/** One question to IAM. */
export interface AccessRequest {
  readonly caller: Caller;
  /** `ecr:BatchGetImage`. */
  readonly action: string;
  /** The ARN; absent where policies have no Resource element, as in trust policies. */
  readonly resource?: string;
  readonly context: Context;
}

/** A context of known keys; a key that is neither given nor covered by `absent` is unknown. */
export function contextOf(
  known: Readonly<Record<string, string | readonly string[] | null>>,
  absent: (key: string) => boolean = () => false,
): Context {
  const values = new Map(
    Object.entries(known).map(([key, value]) => [
      key.toLowerCase(),
      value === null ? [] : typeof value === 'string' ? [value] : value,
    ]),
  );
  return key => values.get(key.toLowerCase()) ?? (absent(key.toLowerCase()) ? [] : undefined);
}
