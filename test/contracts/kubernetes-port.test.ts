import { describe, expect, it } from 'vitest';
import type { FaultEffect } from '../../simulator/loopback/faults.ts';
import { KUBERNETES_GRANTS } from '../../src/providers/kubernetes/permissions.ts';
import type { KubernetesPort } from '../../src/providers/kubernetes/port.ts';
import { obstacleOf } from './support/open.ts';
import { openOn } from './support/served.ts';
import { contractWorld } from './support/world.ts';

/** What a method is asked, what it must answer, and what it must say of something that is not there. */
interface Row {
  readonly ask: (port: KubernetesPort) => Promise<unknown>;
  readonly answers: string | object;
  /** Left out where there is always something. */
  readonly askAbsent?: (port: KubernetesPort) => Promise<unknown>;
  /** The permission of the bot that `ask` needs, and the namespace that a refusal names. */
  readonly needs: string;
  readonly namespace?: string;
}

const named = (name: string, namespace?: string) => ({
  metadata: { name, ...(namespace ? { namespace } : {}) },
});
const AT = new Date('2026-05-01T10:00:00Z');
const none = { items: [], complete: true };

/** One row a method; methods that read several kinds have a row a kind, `method/Kind`. */
const ROWS: Readonly<Record<string, Row>> = {
  serviceAccount: {
    ask: port => port.serviceAccount('shop', 'till'),
    answers: named('till', 'shop'),
    askAbsent: port => port.serviceAccount('shop', 'nobody'),
    needs: 'get serviceaccounts',
    namespace: 'shop',
  },
  pod: {
    ask: port => port.pod('shop', 'till-1'),
    answers: {
      ...named('till-1', 'shop'),
      spec: { serviceAccountName: 'till' },
      status: { phase: 'Running' },
    },
    askAbsent: port => port.pod('shop', 'nothing'),
    needs: 'get pods',
    namespace: 'shop',
  },
  podsNamed: {
    ask: port => port.podsNamed('till-1'),
    answers: { items: [named('till-1', 'bank'), named('till-1', 'shop')], complete: true },
    askAbsent: port => port.podsNamed('nothing'),
    needs: 'list pods',
  },
  podsLabelled: {
    ask: port => port.podsLabelled('shop', { app: 'till' }),
    answers: { items: [named('till-1', 'shop')], complete: true },
    askAbsent: port => port.podsLabelled('shop', { app: 'nothing' }),
    needs: 'list pods',
    namespace: 'shop',
  },
  podsIn: {
    ask: port => port.podsIn('bank'),
    answers: { items: [named('till-1', 'bank'), named('till-on-node', 'bank')], complete: true },
    askAbsent: port => port.podsIn('nowhere'),
    needs: 'list pods',
    namespace: 'bank',
  },
  podsOfServiceAccount: {
    ask: port => port.podsOfServiceAccount('shop', 'till'),
    answers: { items: [named('till-1', 'shop')], complete: true },
    askAbsent: port => port.podsOfServiceAccount('shop', 'nobody'),
    needs: 'list pods',
    namespace: 'shop',
  },
  serviceAccountsNamed: {
    ask: port => port.serviceAccountsNamed('till'),
    answers: { items: [named('till', 'bank'), named('till', 'shop')], complete: true },
    askAbsent: port => port.serviceAccountsNamed('nobody'),
    needs: 'list serviceaccounts',
  },
  volumeClaim: {
    ask: port => port.volumeClaim('shop', 'till'),
    answers: named('till', 'shop'),
    askAbsent: port => port.volumeClaim('shop', 'nothing'),
    needs: 'get persistentvolumeclaims',
    namespace: 'shop',
  },
  storageClasses: {
    ask: port => port.storageClasses(),
    answers: { items: [named('gp3')], complete: true },
    needs: 'list storageclasses.storage.k8s.io',
  },
  networkPolicies: {
    ask: port => port.networkPolicies('shop'),
    answers: {
      items: [{ ...named('deny', 'shop'), spec: { egress: [{ ports: [{ port: 53, protocol: 'UDP' }] }] } }],
      complete: true,
    },
    askAbsent: port => port.networkPolicies('bank'),
    needs: 'list networkpolicies.networking.k8s.io',
    namespace: 'shop',
  },
  endpointSlices: {
    ask: port => port.endpointSlices('shop', 'till'),
    answers: {
      items: [
        { endpoints: [{ addresses: ['10.0.0.9'], conditions: { ready: true } }], ports: [{ port: 53 }] },
      ],
      complete: true,
    },
    askAbsent: port => port.endpointSlices('shop', 'nothing'),
    needs: 'list endpointslices.discovery.k8s.io',
    namespace: 'shop',
  },
  configMap: {
    ask: port => port.configMap('shop', 'settings'),
    answers: { ...named('settings', 'shop'), data: { Corefile: '.:53 {}' } },
    askAbsent: port => port.configMap('shop', 'nothing'),
    needs: 'get configmaps',
    namespace: 'shop',
  },
  namespace: {
    ask: port => port.namespace('shop'),
    answers: { ...named('shop'), status: { phase: 'Active' } },
    askAbsent: port => port.namespace('nowhere'),
    needs: 'get namespaces',
  },
  replicaSets: {
    ask: port => port.replicaSets('shop', { app: 'till' }),
    answers: { items: [{ kind: 'ReplicaSet', ...named('till', 'shop'), replicas: 1 }], complete: true },
    askAbsent: port => port.replicaSets('shop', { app: 'nothing' }),
    needs: 'list replicasets.apps',
    namespace: 'shop',
  },
  eventsAbout: {
    ask: port => port.eventsAbout('shop', 'Pod', 'till-1'),
    answers: {
      items: [
        { reason: 'BackOff', lastSeen: new Date('2026-05-01T11:00:00Z') },
        { reason: 'BackOff', lastSeen: new Date('2026-05-01T10:00:00Z') },
      ],
      complete: true,
    },
    askAbsent: port => port.eventsAbout('shop', 'Pod', 'nothing'),
    needs: 'list events',
    namespace: 'shop',
  },
  warnings: {
    ask: port => port.warnings('shop', 'BackOff'),
    answers: {
      items: [
        { reason: 'BackOff', involvedObject: { kind: 'Pod', namespace: 'shop', name: 'till-2' } },
        { reason: 'BackOff', involvedObject: { kind: 'Pod', namespace: 'shop', name: 'till-1' } },
        { reason: 'BackOff', involvedObject: { kind: 'Pod', namespace: 'shop', name: 'till-1' } },
      ],
      complete: true,
    },
    askAbsent: port => port.warnings('shop', 'Failed'),
    needs: 'list events',
    namespace: 'shop',
  },
  node: {
    ask: port => port.node('node-1'),
    answers: { ...named('node-1'), spec: { providerID: 'aws:///eu-west-1a/i-1' } },
    askAbsent: port => port.node('nothing'),
    needs: 'get nodes',
  },
  nodes: {
    ask: port => port.nodes(),
    answers: {
      items: [{ ...named('node-1'), spec: { providerID: 'aws:///eu-west-1a/i-1' } }],
      complete: true,
    },
    needs: 'list nodes',
  },
  nodeLease: {
    ask: port => port.nodeLease('node-1'),
    answers: {
      ...named('node-1', 'kube-node-lease'),
      spec: { leaseDurationSeconds: 40, renewTime: new Date('2026-05-01T10:00:00Z') },
    },
    askAbsent: port => port.nodeLease('nothing'),
    needs: 'get leases.coordination.k8s.io',
    namespace: 'kube-node-lease',
  },
  podsOnNode: {
    ask: port => port.podsOnNode('node-9'),
    answers: { items: [named('till-on-node', 'bank')], complete: true },
    askAbsent: port => port.podsOnNode('nothing'),
    needs: 'list pods',
  },
  certificateRequests: {
    ask: port => port.certificateRequests('example.com/serving'),
    answers: {
      items: [{ ...named('csr-1'), username: 'system:node:node-1', decided: false }],
      complete: true,
    },
    askAbsent: port => port.certificateRequests('example.com/nothing'),
    needs: 'list certificatesigningrequests.certificates.k8s.io',
  },
  logTail: {
    ask: port => port.logTail('shop', 'till-1', 'app', false),
    answers: 'first\nlast\n',
    askAbsent: port => port.logTail('shop', 'till-1', 'app', true),
    needs: 'get pods/log',
    namespace: 'shop',
  },
  job: {
    ask: port => port.job('shop', 'till'),
    answers: { ...named('till', 'shop'), status: { active: 1 } },
    askAbsent: port => port.job('shop', 'nothing'),
    needs: 'get jobs.batch',
    namespace: 'shop',
  },
  deploymentsIn: {
    ask: port => port.deploymentsIn('shop'),
    answers: { items: [{ kind: 'Deployment', replicas: 2, readyReplicas: 1 }], complete: true },
    askAbsent: port => port.deploymentsIn('nowhere'),
    needs: 'list deployments.apps',
    namespace: 'shop',
  },
  mutatingWebhook: {
    ask: port => port.mutatingWebhook('hook'),
    answers: { ...named('hook'), webhooks: [{ name: 'a.b.c' }] },
    askAbsent: port => port.mutatingWebhook('nothing'),
    needs: 'get mutatingwebhookconfigurations.admissionregistration.k8s.io',
  },
  nodeClaims: {
    ask: port => port.nodeClaims({ nodePool: 'default' }),
    answers: {
      items: [
        {
          name: 'default-1',
          nodePool: 'default',
          nodeClass: { group: 'karpenter.k8s.aws', name: 'default' },
          instanceId: 'i-0123456789abcdef0',
          conditions: [{ type: 'Launched', status: 'True', lastTransitionTime: AT }],
        },
      ],
      complete: true,
    },
    askAbsent: port => port.nodeClaims({ name: 'nothing' }),
    needs: 'list nodeclaims.karpenter.sh',
  },
  nodeClasses: {
    ask: port => port.nodeClasses(),
    answers: {
      items: [
        {
          name: 'default',
          subnets: [{ tags: { team: 'shop' } }],
          securityGroups: [{ id: 'sg-1' }],
          conditions: [],
        },
      ],
      complete: true,
    },
    needs: 'list ec2nodeclasses.karpenter.k8s.aws',
  },
  ...workloadRows('Deployment', 'deployments.apps', { replicas: 2, readyReplicas: 1 }),
  ...workloadRows('StatefulSet', 'statefulsets.apps', { replicas: 3, readyReplicas: 0 }),
  ...workloadRows('DaemonSet', 'daemonsets.apps', { replicas: 4, readyReplicas: 4 }),
  ...workloadRows('ReplicaSet', 'replicasets.apps', { replicas: 1, readyReplicas: 0 }),
  ...workloadRows('Job', 'jobs.batch', {}),
  ...workloadRows('CronJob', 'cronjobs.batch', {}),
  ...objectRows('Service', 'services', 'spec.clusterIP', '10.0.0.1'),
  ...objectRows('Ingress', 'ingresses.networking.k8s.io', 'spec.rules', 'till.example.com/ to till'),
  ...objectRows('HorizontalPodAutoscaler', 'horizontalpodautoscalers.autoscaling', 'spec.maxReplicas', '4'),
  ...objectRows('PodDisruptionBudget', 'poddisruptionbudgets.policy', 'spec.minAvailable', '1'),
  ...objectRows('PersistentVolumeClaim', 'persistentvolumeclaims', 'status.phase', 'Pending'),
};

function objectRows(
  kind: Parameters<KubernetesPort['object']>[0],
  plural: string,
  path: string,
  value: string,
): Readonly<Record<string, Row>> {
  const object = { kind, ...named('till', 'shop'), state: expect.arrayContaining([{ path, value }]) };
  return {
    [`object/${kind}`]: {
      ask: port => port.object(kind, 'shop', 'till'),
      answers: object,
      askAbsent: port => port.object(kind, 'shop', 'nothing'),
      needs: `get ${plural}`,
      namespace: 'shop',
    },
    [`objectsNamed/${kind}`]: {
      ask: port => port.objectsNamed(kind, 'till'),
      answers: { items: [object], complete: true },
      askAbsent: port => port.objectsNamed(kind, 'nothing'),
      needs: `list ${plural}`,
    },
  };
}

function workloadRows(kind: Parameters<KubernetesPort['workload']>[0], plural: string, counts: object) {
  const workload = {
    kind,
    ...named('till', 'shop'),
    template: { spec: { serviceAccountName: 'till' } },
    ...counts,
  };
  return {
    [`workload/${kind}`]: {
      ask: (port: KubernetesPort) => port.workload(kind, 'shop', 'till'),
      answers: workload,
      askAbsent: (port: KubernetesPort) => port.workload(kind, 'shop', 'nothing'),
      needs: `get ${plural}`,
      namespace: 'shop',
    },
    [`workloadsNamed/${kind}`]: {
      ask: (port: KubernetesPort) => port.workloadsNamed(kind, 'till'),
      answers: { items: [workload], complete: true },
      askAbsent: (port: KubernetesPort) => port.workloadsNamed(kind, 'nothing'),
      needs: `list ${plural}`,
    },
  };
}

function expectAnswer(answer: unknown, expected: string | object): void {
  if (typeof expected === 'string') expect(answer).toBe(expected);
  else expect(answer).toMatchObject(expected);
}

const rows = Object.entries(ROWS);

it('every method of the port has its row', () => {
  const methods = rows.map(([name]) => name.split('/')[0]);
  expect([...new Set(methods)].toSorted()).toEqual(Object.keys(KUBERNETES_GRANTS).toSorted());
});

describe.each(rows)('%s', (name, { ask, answers, askAbsent, needs, namespace }) => {
  const [verb = '', full = ''] = needs.split(' ');
  const [resource = '', ...group] = full.split('.');

  it('answers, with one call of the declared permission', async () => {
    const { opened, served } = await openOn(contractWorld());
    const answer = await ask(opened.kubernetes('prod'));
    expectAnswer(answer, answers);
    expect(served.requests.map(({ action, violation }) => [action, violation])).toEqual([[needs, undefined]]);
    const declared =
      Object.entries(KUBERNETES_GRANTS).find(([method]) => method === name.split('/')[0])?.[1] ?? [];
    const grants = declared.flatMap(grant =>
      grant.resources.map(each => `${grant.verb} ${[each, ...(grant.group ? [grant.group] : [])].join('.')}`),
    );
    expect(grants).toContain(needs);
  });

  const itAbsent = askAbsent ? it : undefined;
  itAbsent?.('says what is not there', async () => {
    const { opened } = await openOn(contractWorld());
    const answer = await askAbsent?.(opened.kubernetes('prod'));
    if (verb === 'list') expect(answer).toEqual(none);
    else expect(answer).toBeUndefined();
  });

  it('names the permission that it lacks', async () => {
    const { opened } = await openOn(contractWorld({ withdrawn: { kubernetes: [needs] } }));
    const permission = {
      provider: 'kubernetes',
      verb,
      resource,
      group: group.join('.'),
      ...(namespace ? { namespace } : {}),
    };
    expect(await obstacleOf(ask(opened.kubernetes('prod')))).toEqual({ kind: 'forbidden', permission });
  });
});

describe.each<FaultEffect>([
  { kind: 'throttle', retryAfterSeconds: 1 },
  { kind: 'fail' },
  { kind: 'truncate' },
  { kind: 'drop' },
])('trouble of the sort $kind', effect => {
  it('passes unseen when it passes', async () => {
    const { opened, served } = await openOn(contractWorld());
    for (const [, { ask, answers }] of rows) {
      served.faults.inject({ effect, times: 2 });
      const answer = await ask(opened.kubernetes('prod'));
      expectAnswer(answer, answers);
    }
    expect(opened.calls.kubernetes).toBe(3 * rows.length);
  });

  it('is an obstacle to every method when it stays', async () => {
    const { opened, served } = await openOn(contractWorld());
    served.faults.inject({ effect });
    for (const [, { ask }] of rows) {
      expect(await obstacleOf(ask(opened.kubernetes('prod')))).toMatchObject({
        kind: 'unreachable',
        why: expect.any(String),
      });
    }
  });
});

it.each<FaultEffect>([{ kind: 'login-page' }, { kind: 'malformed' }])(
  'an answer of the sort $kind is an obstacle to every method',
  async effect => {
    const { opened, served } = await openOn(contractWorld());
    served.faults.inject({ effect });
    for (const [name, { ask }] of rows) {
      // A log is any text, so half of one cannot be told from a whole one.
      if (name === 'logTail' && effect.kind === 'malformed') continue;
      expect(await obstacleOf(ask(opened.kubernetes('prod')))).toMatchObject({ kind: 'unreachable' });
    }
  },
);

it('a server too slow is an obstacle to every method', async () => {
  const { opened, served } = await openOn(contractWorld(), { callTimeoutMs: 40 });
  await ROWS.pod?.askAbsent?.(opened.kubernetes('prod')).catch(() => undefined);
  served.faults.inject({ effect: { kind: 'delay', ms: 2_000 } });
  const asked = rows.map(([, { ask }]) => obstacleOf(ask(opened.kubernetes('prod'))));
  expect(new Set((await Promise.all(asked)).map(({ kind }) => kind))).toEqual(new Set(['timed-out']));
});
