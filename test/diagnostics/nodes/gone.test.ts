import { expect, it } from 'vitest';
import { instanceIsRunning } from '../../../src/diagnostics/aws/instance-is-running/check.ts';
import { nodeHasJoined } from '../../../src/diagnostics/kubernetes/node-has-joined/check.ts';
import type { Instance } from '../../../src/providers/aws/node-types.ts';

const FOUND = { cluster: 'prod', account: '111122223333', region: 'eu-west-1' };
const NOW = new Date('2026-05-01T10:00:00Z');
const none = { items: [], complete: true };

function awsWith(instance: Instance | undefined) {
  return {
    instance: async () => instance,
    instancesFiltered: async () => none,
    nodegroup: async () => undefined,
    launchTemplateVersion: async () => undefined,
    instanceStatus: async () => undefined,
  };
}

const ENDED: Instance = {
  id: 'i-1',
  state: 'terminated',
  stateReason: 'Server.SpotInstanceTermination',
  imageId: 'ami-1',
  type: 'm7i.large',
  securityGroupIds: [],
  tags: {},
  metadataOn: true,
};

it('says that an instance is gone', async () => {
  const verdict = await instanceIsRunning.run(
    { ...FOUND, instanceId: 'i-1' },
    { aws: awsWith(undefined) },
    NOW,
  );
  expect(verdict).toMatchObject({ status: 'problem', code: 'gone', args: { instanceId: 'i-1' } });
});

it('says that an instance has ended, and why', async () => {
  const verdict = await instanceIsRunning.run({ ...FOUND, instanceId: 'i-1' }, { aws: awsWith(ENDED) }, NOW);
  expect(verdict).toMatchObject({
    status: 'problem',
    code: 'ending',
    args: { state: 'terminated', reason: 'EC2 says: Server.SpotInstanceTermination.' },
  });
});

it('does not ask EC2 about a cluster of another cloud, and says that its node is gone', async () => {
  const found = { cluster: 'aks-1', subscription: 's', node: 'aks-nodepool1-1' };
  const kubernetes = { node: async () => undefined, certificateRequests: async () => none };
  expect(await instanceIsRunning.run(found, { aws: awsWith(ENDED) }, NOW)).toMatchObject({
    status: 'skipped',
  });
  expect(await nodeHasJoined.run(found, { aws: awsWith(ENDED), kubernetes }, NOW)).toMatchObject({
    status: 'problem',
    code: 'gone',
  });
});
