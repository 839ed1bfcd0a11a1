import { changeObjects, changeRegional, put, withObjects } from '../builders/change.ts';
import { nodeNameOf } from '../builders/compute.ts';
import { nodeClaim, saidOf } from '../builders/karpenter.ts';
import { awsId, minutesBefore } from '../builders/naming.ts';
import { tags } from '../builders/network.ts';
import { recordAt, recordsAt, textAt, textsAt } from '../fields.ts';
import type { Manifest, Resource, World } from '../world.ts';
import { judgeNodeClasses, mayCall } from './karpenter-classes.ts';

/** What Karpenter launches when it looks again: claims that wait, and one for a pool for which there was nothing. */
export function launchClaims(world: World, cluster: string, now: Date): World {
  const judged = judgeNodeClasses(world, cluster, now);
  const claims = objectsOf(judged, cluster, 'NodeClaim');
  const wanting = objectsOf(judged, cluster, 'NodePool').filter(
    pool => claims.every(claim => poolOf(claim) !== pool.metadata.name) && offersOnDemand(pool),
  );
  const made = wanting.map(({ metadata: { name } }) =>
    nodeClaim(
      { name: `${name}-n8w4m`, nodePool: name, capacityType: 'on-demand', createdMinutesAgo: 0 },
      now,
    ),
  );
  const waiting = [...claims, ...made].filter(claim => !textAt(claim, 'status', 'providerID'));
  return waiting
    .filter(claim => mayLaunch(judged, cluster, claim))
    .reduce((so, claim) => launchClaim(so, cluster, claim, now), withObjects(judged, cluster, ...made));
}

/** What Karpenter says of claims whose instances have become nodes. */
export function registerClaims(world: World, cluster: string, now: Date): World {
  const nodes = objectsOf(world, cluster, 'Node');
  const nodeFor = (claim: Manifest) =>
    nodes.find(node => textAt(node, 'spec', 'providerID') === textAt(claim, 'status', 'providerID'));
  return changeObjects(
    world,
    cluster,
    one => one.kind === 'NodeClaim' && nodeFor(one) !== undefined,
    claim => registered(claim, nodeFor(claim), now),
  );
}

function registered(claim: Manifest, node: Manifest | undefined, now: Date): Manifest {
  const isWaiting = recordsAt(node, 'spec', 'taints').length > 0;
  const types = ['Launched', 'Registered', ...(isWaiting ? [] : ['Initialized', 'Ready'])];
  const conditions = recordsAt(claim, 'status', 'conditions').map(one =>
    types.includes(textAt(one, 'type')) ? saidOf(textAt(one, 'type'), {}, now) : one,
  );
  return put(put(claim, ['status', 'conditions'], conditions), ['status', 'nodeName'], node?.metadata.name);
}

/** The world in which a claim has its instance: like those that are there, with the class's profile. */
export function launchClaim(world: World, cluster: string, claim: Manifest, now: Date): World {
  const eks = world.clusters[cluster]?.eks;
  if (eks === undefined) return world;
  const made = instanceFor(world, cluster, claim, now);
  const zone = textAt(made, 'Placement', 'AvailabilityZone');
  const conditions = recordsAt(claim, 'status', 'conditions').map(one =>
    textAt(one, 'type') === 'Launched' ? saidOf('Launched', {}, now) : one,
  );
  const launched = put(
    put(claim, ['status', 'providerID'], `aws:///${zone}/${textAt(made, 'InstanceId')}`),
    ['status', 'conditions'],
    conditions,
  );
  const started = changeRegional(world, eks, 'ec2', 'Instances', all => [...all, made]);
  return withObjects(started, cluster, launched);
}

function instanceFor(world: World, cluster: string, claim: Manifest, now: Date): Resource {
  const { account = '', region = '', name = '' } = world.clusters[cluster]?.eks ?? {};
  const running = world.accounts[account]?.regions[region]?.ec2?.Instances ?? [];
  const key = `kubernetes.io/cluster/${name}`;
  const model = running.find(one => recordsAt(one, 'Tags').some(tag => textAt(tag, 'Key') === key)) ?? {};
  const address = '10.0.1.88';
  const pool = poolOf(claim);
  const profile = textAt(classOf(world, cluster, claim), 'spec', 'instanceProfile');
  return {
    ...model,
    InstanceId: awsId('i', cluster, claim.metadata.name),
    LaunchTime: minutesBefore(now, 9).toISOString(),
    PrivateDnsName: nodeNameOf(address, textAt(model, 'Placement', 'AvailabilityZone')),
    PrivateIpAddress: address,
    NetworkInterfaces: recordsAt(model, 'NetworkInterfaces').map(one => ({
      ...one,
      PrivateIpAddress: address,
    })),
    IamInstanceProfile: { Arn: `arn:aws:iam::${account}:instance-profile/${profile}` },
    Tags: tags({
      [key]: 'owned',
      'eks:eks-cluster-name': name,
      'karpenter.sh/nodepool': pool,
      'karpenter.k8s.aws/ec2nodeclass': pool,
    }),
  };
}

function mayLaunch(world: World, cluster: string, claim: Manifest): boolean {
  const account = world.accounts[world.clusters[cluster]?.eks?.account ?? ''];
  const has = (list: string, field: string, name: string) =>
    (account?.iam[list] ?? []).some(one => textAt(one, field) === name);
  const nodeClass = classOf(world, cluster, claim);
  const ready = recordsAt(nodeClass, 'status', 'conditions').find(one => textAt(one, 'type') === 'Ready');
  const isSpot = textAt(claim, 'metadata', 'labels', 'karpenter.sh/capacity-type') === 'spot';
  return (
    textAt(ready, 'status') === 'True' &&
    mayCall(world, cluster, 'ec2:RunInstances') &&
    has('InstanceProfiles', 'InstanceProfileName', textAt(nodeClass, 'spec', 'instanceProfile')) &&
    (!isSpot || has('Roles', 'RoleName', 'AWSServiceRoleForEC2Spot'))
  );
}

function classOf(world: World, cluster: string, claim: Manifest): Manifest | undefined {
  const name = textAt(claim, 'spec', 'nodeClassRef', 'name');
  return objectsOf(world, cluster, 'EC2NodeClass').find(one => one.metadata.name === name);
}

function poolOf(claim: Manifest): string {
  return textAt(recordAt(claim, 'metadata', 'labels'), 'karpenter.sh/nodepool');
}

function offersOnDemand(pool: Manifest): boolean {
  const requirements = recordsAt(pool, 'spec', 'template', 'spec', 'requirements');
  return requirements.some(one => textsAt(one, 'values').includes('on-demand'));
}

function objectsOf(world: World, cluster: string, kind: string): readonly Manifest[] {
  return (world.clusters[cluster]?.objects ?? []).filter(one => one.kind === kind);
}
