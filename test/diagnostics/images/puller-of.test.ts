import { describe, expect, it } from 'vitest';
import { pullOf } from '../../../src/diagnostics/images/pull-of.ts';
import { pullerOf } from '../../../src/diagnostics/images/puller-of.ts';
import type { Instance } from '../../../src/providers/aws/node-types.ts';
import type { Node, Pod } from '../../../src/providers/kubernetes/types.ts';

const FOUND = {
  account: '111122223333',
  region: 'eu-west-1',
  cluster: 'prod',
  namespace: 'shop',
  pod: 'web-1',
};
const ROLE = { arn: 'arn:aws:iam::111122223333:role/node', name: 'node' };
const INSTANCE: Instance = {
  id: 'i-0123456789abcdef0',
  state: 'running',
  imageId: 'ami-1',
  type: 'm7i.large',
  securityGroupIds: [],
  tags: {},
  metadataOn: true,
  profileArn: 'arn:aws:iam::111122223333:instance-profile/nodes',
};
const PROFILE = {
  name: 'dns',
  arn: 'arn:aws:eks:eu-west-1:111122223333:fargateprofile/prod/dns/0a',
  status: 'ACTIVE',
  executionRoleArn: 'arn:aws:iam::111122223333:role/fargate',
  subnetIds: [],
};

function pod(spec: Pod['spec'], labels: Record<string, string> = {}): Pod {
  return { metadata: { name: 'web-1', namespace: 'shop', labels }, ...(spec && { spec }) };
}

async function puller(made: Pod, node: Node | undefined, roles: readonly (typeof ROLE)[] = [ROLE]) {
  const kubernetes = { pod: async () => made, node: async () => node };
  const aws = {
    instance: async () => INSTANCE,
    instanceProfile: async () => ({ arn: INSTANCE.profileArn ?? '', name: 'nodes', roles }),
    fargateProfile: async () => PROFILE,
  };
  const pull = await pullOf(FOUND, kubernetes);
  if (!pull) throw new Error('no pull');
  return pullerOf(pull, FOUND, { kubernetes, aws });
}

const SPEC = { nodeName: 'node-1', serviceAccountName: 'web', containers: [{ name: 'app', image: 'web:1' }] };
const ON_EC2 = { spec: { providerID: 'aws:///eu-west-1a/i-0123456789abcdef0' } };

describe('who pulls', () => {
  it('is the role of the node’s instance, whatever role the pod has', async () => {
    expect(await puller(pod(SPEC), ON_EC2)).toMatchObject({
      is: 'node',
      profile: 'nodes',
      roleArn: ROLE.arn,
    });
  });

  it('is nobody’s role when the instance profile is empty', async () => {
    expect(await puller(pod(SPEC), ON_EC2, [])).not.toHaveProperty('roleArn');
  });

  it('is the execution role of a Fargate profile', async () => {
    const labels = { 'eks.amazonaws.com/fargate-profile': 'dns' };
    expect(await puller(pod(SPEC, labels), undefined)).toMatchObject({
      is: 'fargate',
      roleArn: PROFILE.executionRoleArn,
    });
  });

  it.each([
    ['the node is not of EC2', SPEC, { spec: { providerID: 'eks-hybrid:///eu-west-1/prod/mi-1' } }],
    ['the node is gone', SPEC, undefined],
    ['no node has the pod', { containers: SPEC.containers }, ON_EC2],
  ])('is not known when %s', async (_why, spec, node) => {
    expect(await puller(pod(spec), node)).toMatchObject({ is: 'nobody', because: expect.any(String) });
  });
});

describe('what is pulled', () => {
  const waiting = {
    name: 'side',
    ready: false,
    restartCount: 0,
    state: { waiting: { reason: 'ImagePullBackOff' } },
  };
  const two = {
    ...pod({
      containers: [
        { name: 'app', image: 'web:2' },
        { name: 'side', image: 'quay.io/acme/side:1' },
      ],
    }),
    status: { containerStatuses: [waiting] },
  };

  it('is the image of the container that waits', async () => {
    const pull = await pullOf(FOUND, { pod: async () => two });
    expect(pull).toMatchObject({ text: 'quay.io/acme/side:1', args: { container: 'side' } });
  });

  it('is believed of the pod before the message', async () => {
    const pull = await pullOf({ ...FOUND, image: 'docker.io/library/web:1' }, { pod: async () => two });
    expect(pull).toMatchObject({ text: 'web:2', args: { container: 'app' } });
  });

  it('is the message’s image when no pod is known', async () => {
    const pull = await pullOf({ image: 'web:1' }, { pod: async () => undefined });
    expect(pull).toMatchObject({ text: 'web:1', subject: 'the message' });
    expect(await pullOf({}, { pod: async () => undefined })).toBeUndefined();
  });
});
