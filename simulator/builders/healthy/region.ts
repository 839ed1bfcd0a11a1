import type { RegionWorld, Resource } from '../../world.ts';
import { instance, launchTemplateVersion, machineImage, nodeConfig } from '../compute.ts';
import { image, repository } from '../ecr.ts';
import { accessEntry, addon, authorityOf, eksCluster, endpointOf, nodegroup } from '../eks.ts';
import { roleArnOf } from './identities.ts';
import { networkOf } from './network.ts';
import { halfOf, idAt, nodeAddress, type Site, zoneOf } from './site.ts';

/** The image that the workload of the healthy world runs. */
export const CHECKOUT_TAG = '2025.11.3';

/** What a site owns in its region: network, instances, EKS resources, images. */
export function regionOf(site: Site, now: Date): RegionWorld {
  return {
    ec2: { ...networkOf(site), ...computeOf(site, now) },
    eks: eksOf(site),
    ecr: ecrOf(site, now),
    cloudtrail: { Events: [] },
  };
}

function computeOf(site: Site, now: Date): Readonly<Record<string, readonly Resource[]>> {
  const imageId = idAt(site, 'ami');
  const template = { id: idAt(site, 'lt'), name: `eks-${site.cluster}-general` };
  const authority = authorityOf(site);
  const userData = nodeConfig({ cluster: site.cluster, endpoint: endpointOf(site), authority });
  const version = launchTemplateVersion({
    ...template,
    imageId,
    userData,
    groupIds: [idAt(site, 'sg', 'cluster')],
  });
  const nodes = Array.from({ length: site.nodes }, (_, index) =>
    nodeInstance(site, index, imageId, userData, now),
  );
  const name = 'amazon-eks-node-al2023-x86_64-standard-1.33-v20251112';
  return {
    Instances: nodes,
    Images: [machineImage({ id: imageId, name }, now)],
    LaunchTemplateVersions: [version],
  };
}

function nodeInstance(site: Site, index: number, imageId: string, userData: string, now: Date): Resource {
  const { account, cluster } = site;
  const half = halfOf(index);
  return instance(
    {
      id: idAt(site, 'i', String(index)),
      name: `${cluster}-general`,
      account,
      vpcId: idAt(site, 'vpc'),
      subnetId: idAt(site, 'subnet', `private-${half}`),
      zone: zoneOf(site, half),
      address: nodeAddress(site, index),
      imageId,
      groupIds: [idAt(site, 'sg', 'cluster')],
      profileArn: `arn:aws:iam::${account}:instance-profile/${cluster}-node`,
      userData,
      tags: {
        [`kubernetes.io/cluster/${cluster}`]: 'owned',
        'eks:cluster-name': cluster,
        'eks:nodegroup-name': 'general',
      },
    },
    now,
  );
}

function eksOf(site: Site): Readonly<Record<string, readonly Resource[]>> {
  const { cluster, nodes } = site;
  const privates = [idAt(site, 'subnet', 'private-a'), idAt(site, 'subnet', 'private-b')];
  const nodeRole = roleArnOf(site, `${cluster}-node`);
  const addons = [
    ['vpc-cni', 'v1.20.4-eksbuild.1'],
    ['kube-proxy', 'v1.33.5-eksbuild.2'],
    ['coredns', 'v1.12.4-eksbuild.1'],
  ] as const;
  return {
    clusters: [
      eksCluster({
        ...site,
        roleArn: roleArnOf(site, `${cluster}-cluster`),
        vpcId: idAt(site, 'vpc'),
        subnetIds: privates,
        clusterSecurityGroupId: idAt(site, 'sg', 'cluster'),
      }),
    ],
    nodegroups: [
      nodegroup({
        ...site,
        name: 'general',
        roleArn: nodeRole,
        subnetIds: privates,
        size: nodes,
        launchTemplate: { id: idAt(site, 'lt'), name: `eks-${cluster}-general`, version: '1' },
      }),
    ],
    accessEntries: [accessEntry({ ...site, principalArn: nodeRole })],
    podIdentityAssociations: [],
    fargateProfiles: [],
    addons: addons.map(([name, version]) => addon({ ...site, name, version })),
  };
}

function ecrOf({ account, region }: Site, now: Date): Readonly<Record<string, readonly Resource[]>> {
  const name = 'shop/checkout';
  const of = { account, repository: name };
  return {
    repositories: [repository({ account, region, name })],
    images: [
      image({ ...of, tags: [CHECKOUT_TAG], pushedMinutesAgo: 3 * 1440 }, now),
      image({ ...of, tags: ['2025.11.2'], pushedMinutesAgo: 9 * 1440 }, now),
    ],
    policies: [],
  };
}
