import { describe, expect, it } from 'vitest';
import { nodeClaimIsReady } from '../../../src/diagnostics/kubernetes/node-claim-is-ready/check.ts';
import { nodeClassIsReady } from '../../../src/diagnostics/kubernetes/node-class-is-ready/check.ts';
import type { NodeClaim, NodeClass } from '../../../src/providers/kubernetes/karpenter-types.ts';

const FOUND = { cluster: 'prod', account: '111122223333', region: 'eu-west-1' };
const NOW = new Date('2026-05-01T10:00:00Z');
const none = { items: [], complete: true };

const CLAIM: NodeClaim = {
  name: 'default-7x2kp',
  createdAt: new Date('2026-05-01T09:50:00Z'),
  nodePool: 'default',
  nodeClass: { group: 'karpenter.k8s.aws', name: 'default' },
  conditions: [],
};
const launched = { type: 'Launched', status: 'True' };
const denied = (type: string, message: string) => [{ type, status: 'False', reason: 'Failed', message }];

const aws = {
  instance: async () => undefined,
  instancesFiltered: async () => none,
  subnet: async () => undefined,
  eksCluster: async () => undefined,
  podIdentityAssociationIds: async () => ({ items: ['a-1'], complete: true }),
  podIdentityAssociation: async () => ({
    id: 'a-1',
    namespace: 'kube-system',
    serviceAccount: 'karpenter',
    roleArn: 'arn:aws:iam::111122223333:role/Controller',
  }),
};

function kubernetesWith(claims: readonly NodeClaim[] | undefined, classes: readonly NodeClass[] = []) {
  const listed = <Item>(items: readonly Item[]) => ({ items, complete: true });
  return {
    nodeClaims: async ({ name }: { readonly name?: string }) =>
      claims && listed(claims.filter(one => name === undefined || one.name === name)),
    nodeClasses: async () => listed(classes),
    serviceAccountsNamed: async () => listed([{ metadata: { name: 'karpenter', namespace: 'kube-system' } }]),
    eventsAbout: async () =>
      listed([
        {
          reason: 'InsufficientCapacityError',
          message: 'NodeClaim default-7x2kp event: no m7i.large',
          lastSeen: new Date('2026-05-01T09:40:00Z'),
        },
      ]),
  };
}

const claimOf = (found: object, kubernetes: ReturnType<typeof kubernetesWith>) =>
  nodeClaimIsReady.run({ ...FOUND, ...found }, { aws, kubernetes }, NOW);
const classOf = (found: object, kubernetes: ReturnType<typeof kubernetesWith>) =>
  nodeClassIsReady.run({ ...FOUND, ...found }, { aws, kubernetes }, NOW);

describe('claims of Karpenter', () => {
  it('are no question in a cluster without Karpenter', async () => {
    const verdict = await claimOf({ nodeClaim: CLAIM.name }, kubernetesWith(undefined));
    expect(verdict).toMatchObject({ status: 'skipped', because: 'the cluster has no Karpenter' });
  });

  it('are no question of a node of a node group', async () => {
    expect(await claimOf({ instanceId: 'i-0123456789abcdef0' }, kubernetesWith([CLAIM]))).toMatchObject({
      status: 'skipped',
    });
  });

  it('that are gone for want of capacity are told until another of the pool was launched', async () => {
    const gone = { nodeClaim: CLAIM.name };
    expect(await claimOf(gone, kubernetesWith([]))).toMatchObject({
      code: 'no-capacity',
      args: { nodePool: 'default', message: 'no m7i.large' },
    });
    const other = { ...CLAIM, name: 'default-9a9a9', conditions: [launched] };
    expect(await claimOf(gone, kubernetesWith([other]))).toMatchObject({ status: 'ok' });
  });
});

describe('node classes of Karpenter', () => {
  const message = "Controller isn't authorized to call ec2:RunInstances";

  it('of EKS Auto Mode are not looked for among Karpenter’s own', async () => {
    const auto = { ...CLAIM, nodeClass: { group: 'eks.amazonaws.com', name: 'default' } };
    expect(await classOf({ nodeClaim: CLAIM.name }, kubernetesWith([auto]))).toMatchObject({
      status: 'skipped',
    });
  });

  it('that lack a permission name the role of the controller by its Pod Identity', async () => {
    const one = {
      name: 'default',
      subnets: [],
      securityGroups: [],
      conditions: denied('ValidationSucceeded', message),
    };
    expect(await classOf({ nodeClaim: CLAIM.name }, kubernetesWith([CLAIM], [one]))).toMatchObject({
      code: 'launch-denied',
      args: { roleName: 'Controller', action: 'ec2:RunInstances' },
    });
  });

  it('that somebody denies something are not given a permission', async () => {
    const conditions = denied(
      'ValidationSucceeded',
      `${message} with an explicit deny in a service control policy`,
    );
    const one = { name: 'default', subnets: [], securityGroups: [], conditions };
    expect(await classOf({ nodeClass: 'default' }, kubernetesWith([], [one]))).toMatchObject({
      code: 'not-ready',
    });
  });
});
