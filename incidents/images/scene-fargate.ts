import {
  changeIam,
  changeObjects,
  changeRegional,
  put,
  withObjects,
} from '../../simulator/builders/change.ts';
import { fargateProfile } from '../../simulator/builders/eks.ts';
import { idAt, PROD } from '../../simulator/builders/healthy/site.ts';
import { document, role, trustForService } from '../../simulator/builders/iam.ts';
import { node } from '../../simulator/builders/node.ts';
import { rollOut } from '../../simulator/controllers/roll-out.ts';
import type { Manifest, Resource, World } from '../../simulator/world.ts';
import { failingPods, PLACE, wordsOf } from './scene.ts';

const ROLE = `${PLACE.cluster}-fargate`;
const ROLE_ARN = `arn:aws:iam::${PLACE.account}:role/${ROLE}`;
const NODE = 'fargate-ip-10-0-9-77.eu-west-1.compute.internal';
const IMAGE = '602401143452.dkr.ecr.eu-west-1.amazonaws.com/eks/coredns:v1.12.4-eksbuild.1';
const COREDNS = { kind: 'Deployment', namespace: 'kube-system', name: 'coredns' } as const;

/** What Fargate says when its execution role is of no use. */
const FARGATE_FAILURE = {
  image: IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${IMAGE}": failed to resolve reference "${IMAGE}": pulling from host 602401143452.dkr.ecr.eu-west-1.amazonaws.com failed with status code [manifests v1.12.4-eksbuild.1]: 401 Unauthorized`,
} as const;

/** What somebody pastes whose DNS is down. */
export function pastedFargate(remark: string): string {
  return `${remark}
$ kubectl -n kube-system describe pod coredns --context ${PLACE.cluster}
Events:
  Type     Reason   Age                From     Message
  ----     ------   ----               ----     -------
  Warning  Failed   27s (x2 over 40s)  kubelet  ${wordsOf(FARGATE_FAILURE)}
`;
}

/** What is wrong with the execution role. */
export interface FargateFault {
  readonly trust?: Resource;
  readonly attached?: readonly string[];
  readonly isGone?: boolean;
}

/** The trust policy that Fargate needs, for the profiles of one cluster. */
export function trustForCluster(cluster: string): Resource {
  const source = `arn:aws:eks:${PLACE.region}:${PLACE.account}:fargateprofile/${cluster}/*`;
  return trustForService('eks-fargate-pods.amazonaws.com', { ArnLike: { 'aws:SourceArn': source } });
}

/** A trust policy that lets Fargate in and keeps it out. */
export const DENYING_TRUST: Resource = document(
  { Effect: 'Allow', Principal: { Service: 'eks-fargate-pods.amazonaws.com' }, Action: 'sts:AssumeRole' },
  {
    Sid: 'Hardened',
    Effect: 'Deny',
    Principal: { Service: 'eks-fargate-pods.amazonaws.com' },
    Action: 'sts:AssumeRole',
  },
);

/** The world in which CoreDNS runs on Fargate and cannot be pulled. */
export function coreDnsOnFargate(world: World, fault: FargateFault, now: Date): World {
  const { trust = trustForCluster(PLACE.cluster), attached = ['AmazonEKSFargatePodExecutionRolePolicy'] } =
    fault;
  const execution = role({ account: PLACE.account, name: ROLE, trust, attached });
  const profile = fargateProfile({
    ...PLACE,
    name: 'kube-system',
    executionRoleArn: ROLE_ARN,
    subnetIds: [idAt(PROD, 'subnet', 'private-a')],
    selectors: [{ namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } }],
  });
  const withRole = fault.isGone
    ? world
    : changeIam(world, PLACE.account, 'Roles', roles => [...roles, execution]);
  const withProfile = changeRegional(withRole, PLACE, 'eks', 'fargateProfiles', all => [...all, profile]);
  return failingPods(onFargate(withProfile, now), dnsPods(onFargate(withProfile, now)), FARGATE_FAILURE, now);
}

function onFargate(world: World, now: Date): World {
  const labels = { 'eks.amazonaws.com/compute-type': 'fargate' };
  const made = node({ name: NODE, zone: 'eu-west-1a', address: '10.0.9.77', labels }, now);
  const fresh = rollOut(
    withObjects(world, PLACE.cluster, made),
    PLACE.cluster,
    { ...COREDNS, minutesAgo: 5 },
    now,
  );
  return changeObjects(fresh, PLACE.cluster, isDns, pod =>
    put(
      put(pod, ['spec', 'nodeName'], NODE),
      ['metadata', 'labels', 'eks.amazonaws.com/fargate-profile'],
      'kube-system',
    ),
  );
}

function dnsPods(world: World): readonly Manifest[] {
  return (world.clusters[PLACE.cluster]?.objects ?? []).filter(isDns);
}

function isDns({ kind, metadata }: Manifest): boolean {
  return kind === 'Pod' && metadata.namespace === 'kube-system' && metadata.name.startsWith('coredns-');
}
