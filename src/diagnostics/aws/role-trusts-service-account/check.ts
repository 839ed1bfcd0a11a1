import { Obstruction } from '../../../domain/obstruction.ts';
import type { Evidence } from '../../../domain/outcome.ts';
import type { Role } from '../../../providers/aws/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { audienceOf, issuerOf, unknownCluster } from '../../facts/irsa.ts';
import { readRoleArn } from '../../facts/role-arn.ts';
import { correctTrust } from '../iam/correct-trust.ts';
import { compactDocument, diffDocuments } from '../iam/diff-documents.ts';
import { explainTrust } from '../iam/explain-trust.ts';
import type { TrustedServiceAccount } from '../iam/trust-document.ts';
import { text } from './text.ts';

const MENDED = ['roleName', 'roleAccount', 'policy', 'diff'] as const;
const COMPARED = [...MENDED, 'expected', 'found', 'statement'] as const;

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html */
export const roleTrustsServiceAccount = defineCheck({
  id: 'aws/role-trusts-service-account',
  needs: ['roleArn', 'namespace', 'serviceAccount', 'cluster', 'account', 'region'],
  reads: { aws: ['role', 'eksCluster'], kubernetes: ['serviceAccount'] },
  codes: {
    malformed: [...MENDED, 'found'],
    'explicit-deny': [...MENDED, 'statement'],
    'no-statement': MENDED,
    'wrong-federated-principal': COMPARED,
    'wrong-action': COMPARED,
    'condition-key-of-other-issuer': COMPARED,
    'wildcard-in-string-equals': COMPARED,
    'wrong-subject': COMPARED,
    'wrong-audience': COMPARED,
    'other-condition': [...COMPARED, 'key'],
  },
  text,
  async run(found, { aws, kubernetes }) {
    const { namespace, serviceAccount } = found;
    const reading = readRoleArn(found.roleArn);
    if (reading.is !== 'role') return skipped('the service account names no role');
    const [role, cluster, account] = await Promise.all([
      aws.role({ account: reading.account }, reading.name),
      aws.eksCluster({ account: found.account, region: found.region }, found.cluster),
      kubernetes.serviceAccount(namespace, serviceAccount),
    ]);
    if (!role) return skipped('the role does not exist');
    const issuer = issuerOf(cluster);
    if (!issuer) throw unknownCluster(found);
    return judge(role, { ...reading, issuer, namespace, serviceAccount, audience: audienceOf(account) });
  },
});

function judge(role: Role, trusted: TrustedServiceAccount) {
  const explained = explainTrust(role.trustPolicy, trusted);
  const subject = `system:serviceaccount:${trusted.namespace}:${trusted.serviceAccount}`;
  const evidence = (value: string): readonly [Evidence] => [
    { subject: `role ${role.arn}`, path: 'trust policy', value },
  ];
  const args = { roleName: role.name, roleAccount: trusted.account, ...mended(role, trusted) };
  switch (explained.is) {
    case 'allowed':
      return ok(evidence(`${explained.statement} lets ${subject} in`));
    case 'unknown':
      throw new Obstruction({
        kind: 'undecidable',
        question: `${explained.condition} in ${explained.statement} of role ${role.name}`,
      });
    case 'no-statement':
      return problem('no-statement', args, evidence(`no statement lets ${subject} in`));
    case 'explicit-deny':
      return problem(
        'explicit-deny',
        { ...args, statement: explained.sid },
        evidence(`${explained.sid} denies`),
      );
    case 'malformed':
      return problem('malformed', { ...args, found: explained.why }, evidence(explained.why));
    default: {
      const { is, ...compared } = explained;
      const key = 'key' in compared ? compared.key : '';
      return problem(is, { ...args, ...compared, key }, evidence(`${compared.statement}: ${compared.found}`));
    }
  }
}

/** The corrected policy for a command, and the change for the eye; both empty where no correction is safe. */
function mended(role: Role, trusted: TrustedServiceAccount) {
  const corrected = correctTrust(role.trustPolicy, trusted);
  if (corrected === undefined) return { policy: '', diff: '' };
  return { policy: compactDocument(corrected), diff: diffDocuments(role.trustPolicy, corrected) };
}
