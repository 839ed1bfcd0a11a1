import { statementName } from './explain-trust.ts';
import { judgePolicy } from './judge-policy.ts';
import { parsePolicy } from './parse-policy.ts';
import type { Policy } from './policy.ts';
import { contextOf } from './request.ts';
import type { TrustedServiceAccount } from './trust-document.ts';
import { webIdentityRequest } from './web-identity-request.ts';

/** Who may take on a role that nobody named, and by which statement. */
export interface OpenDoor {
  readonly is: 'anyone' | 'any-service-account' | 'any-namespace';
  readonly statement: string;
  /** The issuer whose tokens are let in; absent where AWS principals are. */
  readonly issuer?: string;
}

/** No service account, namespace or account of this name can have been meant. */
const NOBODY = 'paramedic-asks-for-nobody';
const NO_ACCOUNT = '000000000000';

const PROVIDER =
  /^arn:(?<partition>[a-z-]{1,20}):iam::(?<account>\d{12}):oidc-provider\/(?<issuer>.{1,500})$/;

/**
 * The widest door in a trust policy that it leaves open by saying too little: tokens without a test of their subject, or
 * AWS principals of every account. What hangs on conditions that are not known counts as closed.
 */
export function openDoorIn(trustPolicyJson: string, asked: TrustedServiceAccount): OpenDoor | undefined {
  const reading = parsePolicy(trustPolicyJson);
  if (reading.is === 'malformed') return undefined;
  const anyone = statementFor(reading.policy, {
    caller: { is: 'role', account: NO_ACCOUNT, roleArn: `arn:aws:iam::${NO_ACCOUNT}:role/${NOBODY}` },
    action: 'sts:AssumeRole',
    context: contextOf({}),
  });
  if (anyone) return { is: 'anyone', statement: anyone };
  for (const trusted of issuersIn(reading.policy, asked)) {
    const { issuer } = trusted;
    const any = byToken(reading.policy, { ...trusted, namespace: NOBODY, serviceAccount: NOBODY });
    if (any) return { is: 'any-service-account', statement: any, issuer };
    const sameName = byToken(reading.policy, { ...trusted, namespace: NOBODY });
    if (sameName) return { is: 'any-namespace', statement: sameName, issuer };
  }
  return undefined;
}

const byToken = (policy: Policy, trusted: TrustedServiceAccount) =>
  statementFor(policy, webIdentityRequest(trusted));

function statementFor(policy: Policy, request: Parameters<typeof judgePolicy>[1]): string | undefined {
  const { says, by } = judgePolicy(policy, request);
  return says === 'allow' && by ? statementName(by) : undefined;
}

/** The issuer that was asked about first, then the others of the policy. */
function issuersIn(policy: Policy, asked: TrustedServiceAccount): readonly TrustedServiceAccount[] {
  const named = policy.statements.flatMap(({ effect, principals = [] }) =>
    effect === 'Allow' ? principals.map(({ value }) => PROVIDER.exec(value)?.groups) : [],
  );
  const others = named.flatMap(groups => {
    const { partition, account, issuer } = groups ?? {};
    return partition && account && issuer && issuer !== asked.issuer
      ? [{ ...asked, partition, account, issuer }]
      : [];
  });
  return [asked, ...others];
}
