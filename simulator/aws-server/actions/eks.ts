import { textAt } from '../../fields.ts';
import type { Resource } from '../../world.ts';
import { answered, type Call, type Operation, type Result, refused } from '../call.ts';
import { firstWith, regionalList, without } from '../lookup.ts';
import { pageOf } from '../pages.ts';

interface Part {
  /** List in the world. */
  readonly list: string;
  /** Member that lists them in the answer. */
  readonly member: string;
  /** Field that names one, also the path parameter. */
  readonly id: string;
  /** Member that holds one. */
  readonly one: string;
  readonly missing: (id: string, cluster: string) => string;
}

const NODEGROUPS: Part = {
  list: 'nodegroups',
  member: 'nodegroups',
  id: 'nodegroupName',
  one: 'nodegroup',
  missing: id => `No node group found for name: ${id}.`,
};
const ACCESS_ENTRIES: Part = {
  list: 'accessEntries',
  member: 'accessEntries',
  id: 'principalArn',
  one: 'accessEntry',
  missing: () =>
    "The specified principalArn could not be found. You can view your available access entries with 'aws eks list-access-entries'.",
};
const FARGATE_PROFILES: Part = {
  list: 'fargateProfiles',
  member: 'fargateProfileNames',
  id: 'fargateProfileName',
  one: 'fargateProfile',
  missing: id => `No Fargate Profile found with name: ${id}.`,
};
const ADDONS: Part = {
  list: 'addons',
  member: 'addons',
  id: 'addonName',
  one: 'addon',
  missing: (id, cluster) => `No addon: ${id} found in cluster: ${cluster}`,
};
const ASSOCIATIONS: Part = {
  list: 'podIdentityAssociations',
  member: 'associations',
  id: 'associationId',
  one: 'association',
  missing: id => `Association not found: ${id}`,
};

/** The operations of EKS. Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_Operations.html */
export const EKS_OPERATIONS: Readonly<Record<string, Operation>> = {
  ListClusters: call =>
    page(
      call,
      'clusters',
      regionalList(call, 'eks', 'clusters').map(one => textAt(one, 'name')),
    ),
  DescribeCluster: call => inCluster(call, textAt(call.params, 'name'), cluster => answered({ cluster })),
  ListNodegroups: names(NODEGROUPS),
  DescribeNodegroup: one(NODEGROUPS),
  ListAccessEntries: names(ACCESS_ENTRIES),
  DescribeAccessEntry: one(ACCESS_ENTRIES),
  ListAssociatedAccessPolicies: call =>
    found(call, ACCESS_ENTRIES, entry => {
      const policies = entry.associatedAccessPolicies ?? [];
      const { principalArn } = entry;
      return answered({ clusterName: clusterOf(call), principalArn, associatedAccessPolicies: policies });
    }),
  ListPodIdentityAssociations: call =>
    inCluster(call, clusterOf(call), () => {
      const wanted = ['namespace', 'serviceAccount'].filter(name => textAt(call.params, name) !== '');
      const matching = partsOf(call, ASSOCIATIONS).filter(association =>
        wanted.every(name => textAt(association, name) === textAt(call.params, name)),
      );
      // A list carries no role: only Describe tells it.
      return page(
        call,
        'associations',
        matching.map(association => without(association, 'roleArn', 'tags')),
      );
    }),
  DescribePodIdentityAssociation: one(ASSOCIATIONS),
  ListFargateProfiles: names(FARGATE_PROFILES),
  DescribeFargateProfile: one(FARGATE_PROFILES),
  ListAddons: names(ADDONS),
  DescribeAddon: one(ADDONS),
};

function names(part: Part): Operation {
  return call =>
    inCluster(call, clusterOf(call), () =>
      page(
        call,
        part.member,
        partsOf(call, part).map(entry => textAt(entry, part.id)),
      ),
    );
}

function one(part: Part): Operation {
  return call =>
    found(call, part, entry => answered({ [part.one]: without(entry, 'associatedAccessPolicies') }));
}

function found(call: Call, part: Part, answer: (entry: Resource) => Result): Result {
  return inCluster(call, clusterOf(call), () => {
    const id = textAt(call.params, part.id);
    const entry = firstWith(partsOf(call, part), part.id, id);
    return entry === undefined ? notFound(part.missing(id, clusterOf(call))) : answer(entry);
  });
}

function clusterOf({ params }: Call): string {
  return textAt(params, 'clusterName');
}

function partsOf(call: Call, part: Part): readonly Resource[] {
  const cluster = clusterOf(call);
  return regionalList(call, 'eks', part.list).filter(entry => textAt(entry, 'clusterName') === cluster);
}

function inCluster(call: Call, name: string, answer: (cluster: Resource) => Result): Result {
  const cluster = firstWith(regionalList(call, 'eks', 'clusters'), 'name', name);
  return cluster === undefined ? notFound(`No cluster found for name: ${name}.`) : answer(cluster);
}

function page(call: Call, member: string, items: readonly unknown[]): Result {
  const { params, pageSize } = call;
  const asked = Number(textAt(params, 'maxResults'));
  const cut = pageOf(items, textAt(params, 'nextToken'), asked, Math.min(pageSize, 100));
  if (cut === undefined) return refused('InvalidParameterException', 'The nextToken is invalid.');
  return answered({ [member]: cut.items, ...(cut.next === undefined ? {} : { nextToken: cut.next }) });
}

function notFound(message: string): Result {
  return refused('ResourceNotFoundException', message, 404);
}
