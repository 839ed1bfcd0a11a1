import { describe, expect, it } from 'vitest';
import { associationMatchesServiceAccount } from '../../../src/diagnostics/aws/association-matches-service-account/check.ts';

const ROLE = 'arn:aws:iam::111122223333:role/till';
const found = {
  namespace: 'shop',
  serviceAccount: 'till',
  pod: 'till-1',
  cluster: 'prod',
  account: '111122223333',
  region: 'eu-west-1',
  workload: 'till',
  workloadKind: 'Deployment',
};
const URI = { name: 'AWS_CONTAINER_CREDENTIALS_FULL_URI', value: 'http://169.254.170.23/v1/credentials' };
const TOKEN = { name: 'AWS_WEB_IDENTITY_TOKEN_FILE', value: '/token' };

interface Scene {
  readonly env?: readonly { readonly name: string; readonly value: string }[];
  readonly annotation?: string;
  readonly associated?: string;
  readonly gone?: boolean;
}

function run({ env = [], annotation, associated, gone = false }: Scene) {
  const annotations = annotation === undefined ? {} : { 'eks.amazonaws.com/role-arn': annotation };
  const kubernetes = {
    pod: async () => (gone ? undefined : { spec: { containers: [{ name: 'app', env }] } }),
    serviceAccount: async () => ({ metadata: { annotations } }),
  };
  const aws = {
    podIdentityAssociationIds: async () => ({ items: associated ? ['a-1'] : [], complete: true }),
    podIdentityAssociation: async () => ({
      id: 'a-1',
      namespace: 'shop',
      serviceAccount: 'till',
      roleArn: associated ?? '',
    }),
  };
  return associationMatchesServiceAccount.run(found, { kubernetes, aws }, new Date(0));
}

describe('the EKS Pod Identity association fits the service account', () => {
  it('is ok with an association and a pod that has what it brings', async () => {
    expect(await run({ env: [URI], associated: ROLE })).toMatchObject({ status: 'ok' });
  });

  it('is ok while somebody moves over and both name one role', async () => {
    expect(await run({ env: [URI], associated: ROLE, annotation: ROLE })).toMatchObject({ status: 'ok' });
  });

  it('misses the association of a pod that asks for it, and offers the role of the annotation', async () => {
    expect(await run({ env: [URI] })).toMatchObject({ code: 'missing', args: { roleArn: '' } });
    expect(await run({ env: [URI], annotation: ROLE })).toMatchObject({ args: { roleArn: ROLE } });
  });

  it('tells a pod that is older than its association', async () => {
    const verdict = await run({ associated: ROLE });
    expect(verdict).toMatchObject({ code: 'pod-older', args: { restart: 'deployment/till' } });
  });

  it.each([
    ['the association’s', [URI], ROLE],
    ['the annotation’s', [TOKEN], `${ROLE}-2`],
  ])('tells two roles, of which the pod uses %s', async (_whose, env, used) => {
    const verdict = await run({ env, associated: ROLE, annotation: `${ROLE}-2` });
    expect(verdict).toMatchObject({ code: 'both-mechanisms', args: { used } });
  });

  it('does not arise without an association, or without the pod', async () => {
    expect(await run({ env: [TOKEN] })).toMatchObject({ status: 'skipped' });
    expect(await run({ gone: true })).toMatchObject({ status: 'skipped' });
  });
});
