import { describe, expect, it } from 'vitest';
import { serviceAccountNamesRole } from '../../../src/diagnostics/kubernetes/service-account-names-role/check.ts';
import type { Pod } from '../../../src/providers/kubernetes/types.ts';

const ROLE = 'arn:aws:iam::111122223333:role/team/checkout';
const found = {
  namespace: 'shop',
  serviceAccount: 'checkout',
  pod: 'checkout-1',
  workload: 'checkout',
  workloadKind: 'Deployment',
};
const now = new Date(0);
const aws = {
  eksCluster: () => Promise.resolve(undefined),
  podIdentityAssociationIds: () => Promise.resolve({ items: [], complete: true }),
  podIdentityAssociation: () => Promise.resolve(undefined),
};

function run(annotation: string | undefined, pod?: Pod, more = {}) {
  const annotations = annotation === undefined ? {} : { 'eks.amazonaws.com/role-arn': annotation };
  const kubernetes = {
    serviceAccount: () => Promise.resolve({ metadata: { annotations } }),
    pod: () => Promise.resolve(pod),
    workload: () => Promise.resolve(undefined),
  };
  return serviceAccountNamesRole.run({ ...found, ...more }, { kubernetes, aws }, now);
}

const podWith = (env: readonly { name: string; value: string }[]): Pod => ({
  spec: { containers: [{ name: 'app', env }] },
});

describe('the service account names an IAM role', () => {
  it('is ok with the ARN of a role, which it passes on', async () => {
    expect(await run(ROLE)).toMatchObject({ status: 'ok', learned: { roleArn: ROLE } });
  });

  it.each([
    ['nothing', undefined, 'absent'],
    ['white space', ` ${ROLE}`, 'padded'],
    ['an instance profile', 'arn:aws:iam::111122223333:instance-profile/nodes', 'instance-profile'],
    ['a user', 'arn:aws:iam::111122223333:user/ops', 'not-a-role'],
    ['a session', 'arn:aws:sts::111122223333:assumed-role/checkout/x', 'not-a-role'],
    ['a bare name', 'checkout', 'not-a-role'],
  ])('is a problem with %s', async (_, annotation, code) => {
    expect(await run(annotation)).toMatchObject({ status: 'problem', code });
  });

  it('is a problem with a role of another partition, and gives the ARN that would do', async () => {
    expect(await run(ROLE, undefined, { region: 'cn-north-1' })).toMatchObject({
      status: 'problem',
      code: 'other-partition',
      args: { roleArn: 'arn:aws-cn:iam::111122223333:role/team/checkout' },
    });
  });

  it('does not arise for a pod with EKS Pod Identity', async () => {
    const pod = podWith([
      { name: 'AWS_CONTAINER_CREDENTIALS_FULL_URI', value: 'http://169.254.170.23/v1/credentials' },
    ]);
    expect(await run(undefined, pod)).toMatchObject({ status: 'skipped' });
  });

  it('takes a role that the pod template sets itself', async () => {
    expect(await run(undefined, podWith([{ name: 'AWS_ROLE_ARN', value: ROLE }]))).toMatchObject({
      status: 'ok',
      learned: { roleArn: ROLE },
    });
  });

  it('does not arise when there is no such account', async () => {
    const kubernetes = {
      serviceAccount: () => Promise.resolve(undefined),
      pod: () => Promise.resolve(undefined),
      workload: () => Promise.resolve(undefined),
    };
    expect(await serviceAccountNamesRole.run(found, { kubernetes, aws }, now)).toMatchObject({
      status: 'skipped',
    });
  });
});
