import type { Resource } from '../../world.ts';

interface EksRoute {
  readonly operation: string;
  readonly path: RegExp;
}

const NAME = (name: string) => `(?<${name}>[^/]{1,2048})`;
const CLUSTER = `/clusters/${NAME('name')}`;
const IN = `/clusters/${NAME('clusterName')}`;

// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_Operations.html
const ROUTES: readonly EksRoute[] = [
  route('ListClusters', '/clusters'),
  route('DescribeCluster', CLUSTER),
  route('ListNodegroups', `${IN}/node-groups`),
  route('DescribeNodegroup', `${IN}/node-groups/${NAME('nodegroupName')}`),
  route('ListAccessEntries', `${IN}/access-entries`),
  route('DescribeAccessEntry', `${IN}/access-entries/${NAME('principalArn')}`),
  route('ListAssociatedAccessPolicies', `${IN}/access-entries/${NAME('principalArn')}/access-policies`),
  route('ListPodIdentityAssociations', `${IN}/pod-identity-associations`),
  route('DescribePodIdentityAssociation', `${IN}/pod-identity-associations/${NAME('associationId')}`),
  route('ListFargateProfiles', `${IN}/fargate-profiles`),
  route('DescribeFargateProfile', `${IN}/fargate-profiles/${NAME('fargateProfileName')}`),
  route('ListAddons', `${IN}/addons`),
  route('DescribeAddon', `${IN}/addons/${NAME('addonName')}`),
  route('ListUpdates', `${CLUSTER}/updates`),
  route('ListInsights', `${IN}/insights`),
];

/** The operation and parameters of a GET to EKS; `undefined` when no operation has that path. */
export function eksCallOf(
  path: string,
  query: URLSearchParams,
): { readonly operation: string; readonly params: Resource } | undefined {
  for (const { operation, path: pattern } of ROUTES) {
    const groups = pattern.exec(path)?.groups;
    if (groups === undefined && !pattern.test(path)) continue;
    const named = Object.entries(groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { operation, params: { ...Object.fromEntries(query), ...Object.fromEntries(named) } };
  }
  return undefined;
}

function route(operation: string, path: string): EksRoute {
  return { operation, path: new RegExp(`^${path}/?$`) };
}
