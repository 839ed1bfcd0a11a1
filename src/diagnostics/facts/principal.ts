/** Who an ARN in a refusal means. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
export type Principal =
  | {
      readonly is: 'session';
      readonly account: string;
      readonly role: string;
      /** EC2 names the sessions of instance profiles after the instance. */
      readonly instanceId?: string;
    }
  | { readonly is: 'user'; readonly account: string; readonly name: string };

const SESSION =
  /^arn:aws[a-z-]{0,12}:sts::(?<account>\d{12}):assumed-role\/(?<role>[\w+=,.@-]{1,64})\/(?<session>[\w+=,.@-]{2,64})$/;
const USER = /^arn:aws[a-z-]{0,12}:iam::(?<account>\d{12}):user\/(?<name>[\w+=,.@/-]{1,200})$/;
const INSTANCE = /^i-(?:[0-9a-f]{8}|[0-9a-f]{17})$/;

/** Reads the ARN of a caller; `undefined` for one that is neither a role's session nor a user. */
export function readPrincipal(arn: string | undefined): Principal | undefined {
  const session = SESSION.exec(arn ?? '')?.groups;
  if (session) {
    const { account = '', role = '', session: name = '' } = session;
    return { is: 'session', account, role, ...(INSTANCE.test(name) && { instanceId: name }) };
  }
  const user = USER.exec(arn ?? '')?.groups;
  return user && { is: 'user', account: user.account ?? '', name: user.name ?? '' };
}
