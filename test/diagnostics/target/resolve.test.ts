import { describe, expect, it } from 'vitest';
import { knownOf } from '../../../src/diagnostics/target/known-of.ts';
import type {
  ClusterHandle,
  TargetQuestion,
  TargetScope,
} from '../../../src/diagnostics/target/resolution.ts';
import { resolveTarget } from '../../../src/diagnostics/target/resolve.ts';
import type { Entities } from '../../../src/domain/entities.ts';
import { Obstruction } from '../../../src/domain/obstruction.ts';
import type { KubernetesPort } from '../../../src/providers/kubernetes/port.ts';
import type { Pod, ServiceAccount, Workload } from '../../../src/providers/kubernetes/types.ts';
import { finders } from '../../../src/subjects/derived.ts';

interface Objects {
  readonly pods?: readonly Pod[];
  readonly workloads?: readonly Workload[];
  readonly accounts?: readonly ServiceAccount[];
}

/** The port methods that finding a target calls, over plain lists. */
function portOver({ pods = [], workloads = [], accounts = [] }: Objects): KubernetesPort {
  const all = <T>(items: readonly T[]) => Promise.resolve({ items, complete: true });
  const named = (one: { metadata?: { name?: string } }, name: string) => one.metadata?.name === name;
  const inside = (one: { metadata?: { namespace?: string } }, namespace: string) =>
    namespace === '' || one.metadata?.namespace === namespace;
  const port: Partial<KubernetesPort> = {
    pod: (namespace, name) => Promise.resolve(pods.find(one => inside(one, namespace) && named(one, name))),
    podsNamed: name => all(pods.filter(one => named(one, name))),
    podsLabelled: (namespace, labels) =>
      all(
        pods.filter(
          one =>
            inside(one, namespace) &&
            Object.entries(labels).every(([k, v]) => one.metadata?.labels?.[k] === v),
        ),
      ),
    podsOfServiceAccount: (namespace, account) =>
      all(pods.filter(one => inside(one, namespace) && one.spec?.serviceAccountName === account)),
    workload: (kind, namespace, name) =>
      Promise.resolve(workloads.find(one => one.kind === kind && inside(one, namespace) && named(one, name))),
    workloadsNamed: (kind, name) => all(workloads.filter(one => one.kind === kind && named(one, name))),
    serviceAccount: (namespace, name) =>
      Promise.resolve(accounts.find(one => inside(one, namespace) && named(one, name))),
    serviceAccountsNamed: name => all(accounts.filter(one => named(one, name))),
  };
  return port as KubernetesPort;
}

const cluster = (name: string, objects: Objects): ClusterHandle => ({
  name,
  known: { cluster: `${name}-eks`, account: '111122223333', region: 'eu-west-1' },
  kubernetes: portOver(objects),
});

const labels = { app: 'checkout' };
const pod = (name: string, namespace = 'shop', ready = true, restartCount = 0): Pod => ({
  metadata: {
    name,
    namespace,
    labels,
    ownerReferences: [{ kind: 'ReplicaSet', name: 'checkout-6d9f8c6b57', controller: true }],
  },
  spec: { serviceAccountName: 'checkout', containers: [] },
  status: { phase: 'Running', containerStatuses: [{ name: 'app', ready, restartCount }] },
});
const replicaSet = (namespace = 'shop'): Workload => ({
  kind: 'ReplicaSet',
  metadata: {
    name: 'checkout-6d9f8c6b57',
    namespace,
    ownerReferences: [{ kind: 'Deployment', name: 'checkout', controller: true }],
  },
});
const deployment = (namespace = 'shop'): Workload => ({
  kind: 'Deployment',
  metadata: { name: 'checkout', namespace },
  selector: labels,
  template: { spec: { serviceAccountName: 'checkout', containers: [] } },
});
const shop = {
  pods: [pod('checkout-6d9f8c6b57-aaaaa'), pod('checkout-6d9f8c6b57-bbbbb', 'shop', false, 7)],
  workloads: [replicaSet(), deployment()],
};

/** A question with names only, and no words. */
const asking = (named: Entities, scope?: TargetScope): TargetQuestion => ({
  finders,
  named,
  words: [],
  text: '',
  scope,
  maySee: () => true,
});

describe('resolveTarget', () => {
  it('finds a pod by its exact name, with its owner and service account', async () => {
    const found = await resolveTarget(asking({ pod: 'checkout-6d9f8c6b57-aaaaa' }), [cluster('prod', shop)]);
    expect(found).toEqual({
      status: 'one',
      unreachable: [],
      target: {
        cluster: 'prod',
        entities: {
          cluster: 'prod-eks',
          account: '111122223333',
          region: 'eu-west-1',
          namespace: 'shop',
          pod: 'checkout-6d9f8c6b57-aaaaa',
          serviceAccount: 'checkout',
          workload: 'checkout',
          workloadKind: 'Deployment',
        },
      },
    });
  });

  it.each(['checkout', 'checkout-6d9f8c6b57-zzzzz', 'checkout-0'])(
    'takes %s for the deployment, and its worst pod',
    async name => {
      const found = await resolveTarget(asking({ pod: name, namespace: 'shop' }), [cluster('prod', shop)]);
      expect(found).toMatchObject({
        status: 'one',
        target: { entities: { workload: 'checkout', pod: 'checkout-6d9f8c6b57-bbbbb' } },
      });
    },
  );

  it('finds by label what has no owner of that name', async () => {
    const bare = { pods: [pod('x')] };
    const found = await resolveTarget(asking({ pod: 'checkout' }), [cluster('prod', bare)]);
    expect(found).toMatchObject({ status: 'one', target: { entities: { pod: 'x' } } });
  });

  it('asks when several clusters have it, and never guesses', async () => {
    const found = await resolveTarget(asking({ workload: 'checkout' }), [
      cluster('prod', shop),
      cluster('staging', shop),
    ]);
    expect(found).toMatchObject({
      status: 'several',
      candidates: [{ cluster: 'prod' }, { cluster: 'staging' }],
    });
  });

  it('tells of another cluster that could not be searched, and may hold the same', async () => {
    const obstacle = { kind: 'unreachable', target: 'https://staging' } as const;
    const blind: KubernetesPort = {
      ...portOver({}),
      podsNamed: () => Promise.reject(new Obstruction(obstacle)),
    };
    const clusters = [cluster('prod', shop), { name: 'staging', known: {}, kubernetes: blind }];
    const found = await resolveTarget(asking({ pod: 'checkout-6d9f8c6b57-aaaaa' }), clusters);
    expect(found).toMatchObject({
      status: 'one',
      target: { cluster: 'prod' },
      unreachable: [{ cluster: 'staging', obstacle }],
    });
  });

  it('looks only in the cluster that is named, by either of its names', async () => {
    const clusters = [cluster('prod', shop), cluster('staging', shop)];
    expect(
      await resolveTarget(asking({ workload: 'checkout', cluster: 'staging-eks' }), clusters),
    ).toMatchObject({
      status: 'one',
      target: { cluster: 'staging' },
    });
  });

  it('falls back to the service account when the pod is nowhere', async () => {
    const gone = { pods: [], accounts: [{ metadata: { name: 'checkout', namespace: 'shop' } }] };
    const found = await resolveTarget(
      asking({ pod: 'gone', serviceAccount: 'checkout', namespace: 'shop' }),
      [cluster('prod', gone)],
    );
    expect(found).toMatchObject({
      status: 'one',
      target: { entities: { serviceAccount: 'checkout', namespace: 'shop' } },
    });
  });

  it.each([
    [{ pod: 'nope', namespace: 'a' }, 'pod nope in namespace a', ['prod'], 'Check the name'],
    [{ pod: 'nope', cluster: 'mars' }, '', [], 'No configured cluster is called mars.'],
    [{ region: 'eu-west-1' }, '', ['prod'], 'The message names no pod'],
  ])('says for %j what was searched', async (named, sought, searched, hint) => {
    const found = await resolveTarget(asking(named), [cluster('prod', shop)]);
    expect(found).toMatchObject({ status: 'none', sought, searched, hint: expect.stringContaining(hint) });
  });

  it('tells what it could not search', async () => {
    const obstacle = { kind: 'unreachable', target: 'https://prod' } as const;
    const blind: KubernetesPort = {
      ...portOver({}),
      podsNamed: () => Promise.reject(new Obstruction(obstacle)),
    };
    const found = await resolveTarget(asking({ pod: 'x' }), [{ name: 'prod', known: {}, kubernetes: blind }]);
    expect(found).toMatchObject({
      status: 'none',
      searched: [],
      unreachable: [{ cluster: 'prod', obstacle }],
    });
  });
});

describe('knownOf', () => {
  it('keeps what the message names, but not what the target tells better', () => {
    const named = { operation: 'ListBuckets', roleArn: 'pasted', account: '999999999999', pod: 'old' };
    const target = { cluster: 'prod', entities: { pod: 'new', account: '111122223333' } };
    expect(knownOf(named, target)).toEqual({ operation: 'ListBuckets', pod: 'new', account: '111122223333' });
  });
});
