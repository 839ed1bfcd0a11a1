import { describe, expect, it } from 'vitest';
import { podCanReachNodeMetadata } from '../../../src/diagnostics/aws/pod-can-reach-node-metadata/check.ts';
import type { Instance } from '../../../src/providers/aws/node-types.ts';

const found = {
  namespace: 'shop',
  serviceAccount: 'till',
  pod: 'till-1',
  cluster: 'prod',
  account: '111122223333',
  region: 'eu-west-1',
};

function run(more: Partial<Instance>, { hostNetwork = false, annotated = false, onNode = true } = {}) {
  const instance: Instance = {
    id: 'i-0123456789abcdef0',
    state: 'running',
    imageId: 'ami-1',
    type: 'm7i.large',
    securityGroupIds: [],
    tags: {},
    metadataOn: true,
    ...more,
  };
  const annotations = annotated
    ? { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::111122223333:role/till' }
    : {};
  const kubernetes = {
    pod: async () => ({ spec: { nodeName: 'n1', hostNetwork, containers: [] } }),
    serviceAccount: async () => ({ metadata: { annotations } }),
    node: async () =>
      onNode ? { spec: { providerID: 'aws:///eu-west-1a/i-0123456789abcdef0' } } : { spec: {} },
  };
  const aws = {
    instance: async () => instance,
    instanceProfile: async () => undefined,
    podIdentityAssociationIds: async () => ({ items: [], complete: true }),
    podIdentityAssociation: async () => undefined,
  };
  return podCanReachNodeMetadata.run(found, { kubernetes, aws }, new Date(0));
}

describe('a pod without a role can ask the node for one', () => {
  it('is ok two hops away, or on the host’s own network', async () => {
    expect(await run({ hopLimit: 2 })).toMatchObject({ status: 'ok' });
    expect(await run({ hopLimit: 1 }, { hostNetwork: true })).toMatchObject({ status: 'ok' });
  });

  it('tells a limit of one hop, and a service that is off', async () => {
    expect(await run({ hopLimit: 1 })).toMatchObject({ code: 'hop-limit', args: { node: 'n1' } });
    expect(await run({ metadataOn: false })).toMatchObject({ code: 'metadata-off' });
  });

  it('does not arise where the service account has a role, or no instance is', async () => {
    expect(await run({ hopLimit: 1 }, { annotated: true })).toMatchObject({ status: 'skipped' });
    expect(await run({ hopLimit: 1 }, { onNode: false })).toMatchObject({ status: 'skipped' });
  });
});
