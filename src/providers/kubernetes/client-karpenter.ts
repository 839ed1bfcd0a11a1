import { Obstruction } from '../../domain/obstruction.ts';
import type { Apis } from './client-apis.ts';
import { found, listed, type PageRequest } from './client-listing.ts';
import type { NodeClaim, NodeClaimQuery, NodeClass, SelectorTerm } from './karpenter-types.ts';
import type { KubernetesPort, Listed } from './port.ts';
import type { Condition } from './types.ts';

const MOST = 50;

/** Newest first; v1 since Karpenter 1.0, v1beta1 since 0.32. */
const VERSIONS = ['v1', 'v1beta1'] as const;

interface WireCondition extends Omit<Condition, 'lastTransitionTime'> {
  readonly lastTransitionTime?: string;
}

interface WireObject {
  readonly metadata: {
    readonly name: string;
    readonly creationTimestamp?: string;
    readonly labels?: Readonly<Record<string, string>>;
  };
  readonly status?: {
    readonly conditions?: readonly WireCondition[];
    readonly providerID?: string;
    readonly nodeName?: string;
  };
}

interface WireClaim extends WireObject {
  readonly spec?: {
    readonly nodeClassRef?: {
      readonly group?: string;
      /** v1beta1 has this in place of the group. */
      readonly apiVersion?: string;
      readonly name: string;
    };
  };
}

interface WireClass extends WireObject {
  readonly spec?: {
    readonly subnetSelectorTerms?: readonly SelectorTerm[];
    readonly securityGroupSelectorTerms?: readonly SelectorTerm[];
  };
}

interface WireList<Item> {
  readonly items: readonly Item[];
  readonly metadata?: { readonly continue?: string };
}

interface Question {
  readonly group: string;
  readonly plural: string;
  readonly fieldSelector?: string;
  readonly labelSelector?: string;
}

/** Reads of Karpenter's resources, which a cluster may not have. */
export function karpenterReads(
  apis: () => Promise<Apis>,
): Pick<KubernetesPort, 'nodeClaims' | 'nodeClasses'> {
  return {
    nodeClaims: async query => {
      const question = { group: 'karpenter.sh', plural: 'nodeclaims', ...selectorsOf(query) };
      return mapped(await served<WireClaim>(apis, question), claimOf);
    },
    nodeClasses: async () => {
      const question = { group: 'karpenter.k8s.aws', plural: 'ec2nodeclasses' };
      return mapped(await served<WireClass>(apis, question), classOf);
    },
  };
}

function selectorsOf({ name, nodePool }: NodeClaimQuery) {
  if (name !== undefined) return { fieldSelector: `metadata.name=${name}` };
  return nodePool === undefined ? {} : { labelSelector: `karpenter.sh/nodepool=${nodePool}` };
}

/** The list in the newest version that is served; `undefined` when none is. */
async function served<Item>(
  apis: () => Promise<Apis>,
  question: Question,
): Promise<Listed<Item> | undefined> {
  const { custom } = await apis();
  for (const version of VERSIONS) {
    const list = await found(inVersion<Item>(custom, { ...question, version })).catch(
      async (refusal: unknown) => {
        // Refusals come before the path is looked up: nothing is refused where there is no Karpenter.
        if (isRefusal(refusal) && !(await isServed(custom, question.group, version))) return undefined;
        throw refusal;
      },
    );
    if (list) return list;
  }
  return undefined;
}

function inVersion<Item>(
  custom: Apis['custom'],
  question: Question & { readonly version: string },
): Promise<Listed<Item>> {
  return listed(MOST, async (page: PageRequest) => {
    const answer: WireList<Item> = await custom.listClusterCustomObject({ ...question, ...page });
    const next = answer.metadata?.continue;
    return { items: answer.items, metadata: next ? { _continue: next } : {} };
  });
}

function isRefusal(error: unknown): boolean {
  return error instanceof Obstruction && error.obstacle.kind === 'forbidden';
}

/** Whoever may talk to a cluster may ask which groups it has, unless somebody took that away. */
async function isServed(custom: Apis['custom'], group: string, version: string): Promise<boolean> {
  const resources = await found(custom.getAPIResources({ group, version })).catch(() => true);
  return resources !== undefined;
}

function mapped<Wire, Item>(list: Listed<Wire> | undefined, read: (one: Wire) => Item) {
  return list && { items: list.items.map(read), complete: list.complete };
}

function claimOf({ metadata, spec, status }: WireClaim): NodeClaim {
  const { name, labels, creationTimestamp } = metadata;
  const ref = spec?.nodeClassRef;
  const nodePool = labels?.['karpenter.sh/nodepool'];
  const instanceId = /\/(i-[0-9a-f]{8,17})$/.exec(status?.providerID ?? '')?.[1];
  return {
    name,
    ...(creationTimestamp && { createdAt: new Date(creationTimestamp) }),
    ...(nodePool && { nodePool }),
    ...(ref && { nodeClass: { group: ref.group ?? ref.apiVersion?.split('/')[0] ?? '', name: ref.name } }),
    ...(instanceId && { instanceId }),
    ...(status?.nodeName && { node: status.nodeName }),
    conditions: conditionsOf(status?.conditions),
  };
}

function classOf({ metadata, spec, status }: WireClass): NodeClass {
  return {
    name: metadata.name,
    subnets: spec?.subnetSelectorTerms ?? [],
    securityGroups: spec?.securityGroupSelectorTerms ?? [],
    conditions: conditionsOf(status?.conditions),
  };
}

function conditionsOf(conditions: readonly WireCondition[] = []): readonly Condition[] {
  return conditions.map(({ lastTransitionTime, ...rest }) => ({
    ...rest,
    ...(lastTransitionTime && { lastTransitionTime: new Date(lastTransitionTime) }),
  }));
}
