import { beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../../src/catalogue/checks.ts';
import { declaredReads } from '../../src/diagnostics/declared-reads.ts';
import { type PolicyDocument, policyFor } from '../../src/providers/aws/policy.ts';
import { subjects } from '../../src/subjects/index.ts';
import { ACCOUNT_ROWS } from '../contracts/support/account-rows.ts';
import { IDENTITY_ROWS } from '../contracts/support/identity-rows.ts';
import { obstacleOf, open } from '../contracts/support/open.ts';
import { REGISTRY_ROWS } from '../contracts/support/registry-rows.ts';
import { MOTO_ACCOUNT } from './servers/moto.ts';
import type { Aws } from './support/aws.ts';
import { describeReal } from './support/describe-real.ts';
import { emptyMoto } from './support/moto.ts';
import { seedContractWorld } from './support/seed-moto.ts';
import { withAnyTime } from './support/with-any-time.ts';

const { role, oidcProvider } = ACCOUNT_ROWS;
const { rolePolicyNames, rolePolicy, managedPolicy, policyVersion } = IDENTITY_ROWS;
const { attachedPolicies, instanceProfile, repository } = REGISTRY_ROWS;

/** The rows of the contract that moto can answer; docs/independent-servers.md says why it cannot answer the others. */
const ROWS = {
  ...{ role, oidcProvider, rolePolicyNames, rolePolicy, managedPolicy, policyVersion },
  ...{ attachedPolicies, instanceProfile, repository },
};
const DERIVED = policyFor(declaredReads([...checks, ...subjects]).aws);

const without = (policy: PolicyDocument, action: string): PolicyDocument => ({
  ...policy,
  Statement: policy.Statement.map(one => ({ ...one, Action: one.Action.filter(each => each !== action) })),
});

describeReal('the AWS port on an AWS that others wrote', () => {
  let aws: Aws;
  beforeAll(async () => {
    aws = await emptyMoto();
    await seedContractWorld(aws);
  });

  describe.each(Object.entries(ROWS))('%s', (_name, { ask, answers, askAbsent, absent, needs }) => {
    const port = async (policy: PolicyDocument) =>
      open({ accounts: [{ id: MOTO_ACCOUNT }] }, await aws.enforce(policy)).aws;

    it('answers, with the derived policy', async () => {
      expect(await ask(await port(DERIVED))).toEqual(withAnyTime(answers));
    });

    it('says what is not there', async () => {
      expect(await askAbsent(await port(DERIVED))).toEqual(absent);
    });

    // moto refuses in XML, also where the service speaks JSON.
    if (!needs.startsWith('iam:')) return;
    it('names the action that it lacks', async () => {
      const permission = expect.objectContaining({ provider: 'aws', action: needs });
      const obstacle = await obstacleOf(ask(await port(without(DERIVED, needs))));
      expect(obstacle).toEqual({ kind: 'forbidden', permission });
    });
  });
});
