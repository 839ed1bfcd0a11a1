import { Obstruction } from '../../../domain/obstruction.ts';
import type { Evidence } from '../../../domain/outcome.ts';
import type { Role } from '../../../providers/aws/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { TRUSTED_READS, trustedOf } from '../../facts/trusted.ts';
import { correctTrust } from '../iam/correct-trust.ts';
import { CORRECTION_ARGS, correctionArgs, correctionEvidence } from '../iam/correction.ts';
import { explainTrust } from '../iam/explain-trust.ts';
import type { TrustedServiceAccount } from '../iam/trust-document.ts';
import { text } from './text.ts';

const MENDED = ['roleName', 'roleAccount', ...CORRECTION_ARGS] as const;
const COMPARED = [...MENDED, 'expected', 'found', 'statement'] as const;

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html */
export const roleTrustsServiceAccount = defineCheck({
  id: 'aws/role-trusts-service-account',
  needs: ['roleArn', 'namespace', 'serviceAccount', 'cluster', 'account', 'region'],
  reads: TRUSTED_READS,
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
    'subject-under-audience': [...COMPARED, 'key'],
    'other-condition': [...COMPARED, 'key'],
  },
  text,
  async run(found, ports) {
    const known = await trustedOf(found, ports);
    return 'because' in known ? skipped(known.because) : judge(known.role, known.trusted);
  },
});

function judge(role: Role, trusted: TrustedServiceAccount) {
  const explained = explainTrust(role.trustPolicy, trusted);
  const subject = `system:serviceaccount:${trusted.namespace}:${trusted.serviceAccount}`;
  const seen = { subject: `role ${role.arn}`, path: 'trust policy' } as const;
  const correction = correctTrust(role.trustPolicy, trusted);
  const evidence = (value: string): readonly [Evidence, Evidence] => [
    { ...seen, value },
    correctionEvidence(correction),
  ];
  const args = { roleName: role.name, roleAccount: trusted.account, ...correctionArgs(correction) };
  switch (explained.is) {
    case 'allowed':
      return ok([{ ...seen, value: `${explained.statement} lets ${subject} in` }]);
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
      if (is === 'wrong-audience' && compared.found.includes('system:serviceaccount:'))
        return problem(
          'subject-under-audience',
          { ...args, ...compared, key: `${trusted.issuer}:aud` },
          evidence(`${compared.statement}: ${compared.found}`),
        );
      return problem(is, { ...args, ...compared, key }, evidence(`${compared.statement}: ${compared.found}`));
    }
  }
}
