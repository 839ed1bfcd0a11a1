import { describe, expect, it } from 'vitest';
import { changeObject, findObject, put, withObjects } from '../../../simulator/builders/change.ts';
import { healthyWorld } from '../../../simulator/builders/healthy/world.ts';
import { pod } from '../../../simulator/builders/pod.ts';
import { crashLooping, unschedulable } from '../../../simulator/builders/pod-states.ts';
import { statefulSet } from '../../../simulator/builders/workloads.ts';
import { isReady, withEndpoints } from '../../../simulator/controllers/endpoints.ts';
import { replacePod } from '../../../simulator/controllers/replace-pod.ts';
import { podsOf, rollOut } from '../../../simulator/controllers/roll-out.ts';
import { runCommand } from '../../../simulator/engineer/run-commands.ts';
import { recordsAt, textAt, textsAt, valueAt } from '../../../simulator/fields.ts';
import type { Manifest, World } from '../../../simulator/world.ts';
import { NOW } from '../clients.ts';

const world = healthyWorld(NOW);
const COREDNS = { kind: 'Deployment', namespace: 'kube-system', name: 'coredns' };

describe('rolling out', () => {
  it('numbers the pods of a stateful set', () => {
    const set = statefulSet(
      { name: 'ledger', namespace: 'shop', containers: [{ image: 'l:1' }], replicas: 3 },
      NOW,
    );
    const done = rollOut(
      withObjects(world, 'prod-eu', set),
      'prod-eu',
      { kind: 'StatefulSet', namespace: 'shop', name: 'ledger' },
      NOW,
    );
    expect(names(podsOf(done, 'prod-eu', set))).toEqual(['ledger-0', 'ledger-1', 'ledger-2']);
    expect(
      valueAt(
        findObject(done, 'prod-eu', { kind: 'StatefulSet', namespace: 'shop', name: 'ledger' }),
        'status',
        'readyReplicas',
      ),
    ).toBe(3);
  });

  it('gives every node a pod of a daemon set, at the node’s address', () => {
    const daemons = pods(world).filter(one => one.metadata.name.startsWith('aws-node-'));
    expect(daemons.map(one => textAt(one, 'spec', 'nodeName')).toSorted()).toEqual(
      nodes(world)
        .map(one => one.metadata.name)
        .toSorted(),
    );
    expect(new Set(daemons.map(one => textAt(one, 'status', 'podIP'))).size).toBe(3);
  });

  it('keeps the ReplicaSet of an unchanged template and retires the others', () => {
    const again = rollOut(world, 'prod-eu', COREDNS, NOW);
    expect(sets(again)).toEqual(sets(world));
    const changed = changeObject(world, 'prod-eu', COREDNS, one =>
      put(one, ['spec', 'template', 'spec', 'dnsPolicy'], 'None'),
    );
    expect(sets(rollOut(changed, 'prod-eu', COREDNS, NOW))).toEqual([
      ...sets(world).map(([name]) => [name, 0]),
      [expect.stringMatching(/^coredns-/), 2],
    ]);
  });

  it('says what it cannot find', () => {
    expect(() => rollOut(world, 'prod-eu', { ...COREDNS, name: 'gone' }, NOW)).toThrow(
      'no Deployment kube-system/gone',
    );
  });
});

describe('endpoints', () => {
  it('follow the pods of a service and whether they are ready', () => {
    const [first, second] = pods(world).filter(one => one.metadata.name.startsWith('coredns-'));
    if (first === undefined || second === undefined)
      throw new Error('the healthy world has two coredns pods');
    expect(addresses(world)).toEqual([textAt(first, 'status', 'podIP'), textAt(second, 'status', 'podIP')]);
    const crashed = withEndpoints(withObjects(world, 'prod-eu', crashLooping(first, {}, NOW)), 'prod-eu');
    expect(readiness(crashed)).toEqual([false, true]);
    expect([isReady(first), isReady(crashLooping(first, {}, NOW))]).toEqual([true, false]);
  });
});

describe('replacing a pod', () => {
  it('lets a pod without a controller go', () => {
    const alone = pod({ name: 'alone', namespace: 'shop', node: 'n' }, NOW);
    expect(replacePod(withObjects(world, 'prod-eu', alone), 'prod-eu', alone, NOW)).toEqual(world);
  });

  it('moves pods off a drained node', () => {
    const [node] = nodes(world).map(one => one.metadata.name);
    const drained = runCommand(
      world,
      `kubectl drain ${node} --ignore-daemonsets --delete-emptydir-data`,
      NOW,
    );
    const left = pods(drained).filter(one => textAt(one, 'spec', 'nodeName') === node);
    expect(left.map(one => one.metadata.name.replace(/-[^-]*$/, '')).toSorted()).toEqual([
      'aws-node',
      'kube-proxy',
    ]);
    expect(pods(drained)).toHaveLength(pods(world).length);
    const open = runCommand(drained, `kubectl uncordon ${node}`, NOW);
    expect(
      valueAt(findObject(open, 'prod-eu', { kind: 'Node', name: node ?? '' }), 'spec', 'unschedulable'),
    ).toBeUndefined();
  });
});

describe('pods that do not run', () => {
  it('say why', () => {
    const stuck = unschedulable(
      pod({ name: 'x', namespace: 'shop', node: 'n' }, NOW),
      '0/3 nodes are available',
      NOW,
    );
    expect(valueAt(stuck, 'spec', 'nodeName')).toBeUndefined();
    expect(recordsAt(stuck, 'status', 'conditions')).toMatchObject([
      { reason: 'Unschedulable', message: '0/3 nodes are available' },
    ]);
    const looping = crashLooping(
      pod({ name: 'y', namespace: 'shop', node: 'n' }, NOW),
      { reason: 'OOMKilled', exitCode: 137 },
      NOW,
    );
    expect(recordsAt(looping, 'status', 'containerStatuses')).toMatchObject([
      {
        ready: false,
        restartCount: 7,
        state: { waiting: { reason: 'CrashLoopBackOff' } },
        lastState: { terminated: { reason: 'OOMKilled', exitCode: 137 } },
      },
    ]);
  });
});

function pods(state: World): readonly Manifest[] {
  return (state.clusters['prod-eu']?.objects ?? []).filter(({ kind }) => kind === 'Pod');
}

function nodes(state: World): readonly Manifest[] {
  return (state.clusters['prod-eu']?.objects ?? []).filter(({ kind }) => kind === 'Node');
}

function sets(state: World) {
  return (state.clusters['prod-eu']?.objects ?? [])
    .filter(({ kind, metadata }) => kind === 'ReplicaSet' && metadata.namespace === 'kube-system')
    .map(one => [one.metadata.name, valueAt(one, 'spec', 'replicas')]);
}

function names(manifests: readonly Manifest[]): readonly string[] {
  return manifests.map(({ metadata }) => metadata.name);
}

function slice(state: World) {
  return recordsAt(
    findObject(state, 'prod-eu', { kind: 'EndpointSlice', namespace: 'kube-system', name: 'kube-dns-x7k2m' }),
    'endpoints',
  );
}

function addresses(state: World): readonly string[] {
  return slice(state).flatMap(one => textsAt(one, 'addresses'));
}

function readiness(state: World): readonly unknown[] {
  return slice(state).map(one => valueAt(one, 'conditions', 'ready'));
}
