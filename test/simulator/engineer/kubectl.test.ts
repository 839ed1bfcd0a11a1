import { describe, expect, it } from 'vitest';
import { annotate, findObject } from '../../../simulator/builders/change.ts';
import { healthyWorld } from '../../../simulator/builders/healthy/world.ts';
import { podsOf } from '../../../simulator/controllers/roll-out.ts';
import { runCommand, runCommands } from '../../../simulator/engineer/run-commands.ts';
import { recordsAt, textAt, valueAt } from '../../../simulator/fields.ts';
import type { Manifest, World } from '../../../simulator/world.ts';
import { NOW } from '../clients.ts';

const ACCOUNT = '111122223333';
const ROLE_ARN = `arn:aws:iam::${ACCOUNT}:role/checkout-s3`;
const ANNOTATION = 'eks.amazonaws.com/role-arn';
const CHECKOUT = { kind: 'ServiceAccount', namespace: 'shop', name: 'checkout' };
const DEPLOYMENT = { kind: 'Deployment', namespace: 'shop', name: 'checkout' };
const LATER = new Date('2026-03-02T10:30:00Z');
const world = healthyWorld(NOW);

describe('kubectl on metadata', () => {
  it('annotates and labels', () => {
    const bare = annotate(world, 'prod-eu', CHECKOUT, ANNOTATION, undefined);
    const done = runCommand(
      bare,
      `kubectl annotate serviceaccount checkout -n shop '${ANNOTATION}=${ROLE_ARN}'`,
      LATER,
    );
    expect(annotationOf(done)).toBe(ROLE_ARN);
    const labelled = runCommand(done, 'kubectl label --context prod-eu -n shop sa/checkout team=shop', LATER);
    expect(textAt(findObject(labelled, 'prod-eu', CHECKOUT), 'metadata', 'labels', 'team')).toBe('shop');
    expect(annotationOf(runCommand(done, `kubectl annotate sa checkout -n shop ${ANNOTATION}-`, LATER))).toBe(
      '',
    );
  });

  it('needs --overwrite for another value, as kubectl does', () => {
    const command = `kubectl annotate serviceaccount -n shop checkout ${ANNOTATION}=other`;
    expect(() => runCommand(world, command, LATER)).toThrow('--overwrite is false');
    expect(annotationOf(runCommand(world, `${command} --overwrite`, LATER))).toBe('other');
  });

  it('reaches another cluster by context only', () => {
    const command = `kubectl annotate sa checkout -n shop ${ANNOTATION}=x --overwrite`;
    const there = runCommand(world, `${command} --context staging-eu`, LATER);
    expect(annotationOf(there)).toBe(ROLE_ARN);
    expect(annotationOf(there, 'staging-eu')).toBe('x');
    expect(
      annotationOf(
        runCommands(world, ['kubectl config use-context staging-eu', command], LATER),
        'staging-eu',
      ),
    ).toBe('x');
    expect(() => runCommand(world, `${command} --context nowhere`, LATER)).toThrow(
      'context "nowhere" does not exist',
    );
  });

  it('says what does not exist', () => {
    expect(() => runCommand(world, 'kubectl annotate sa gone -n shop a=b', LATER)).toThrow(
      'serviceaccounts "gone" not found',
    );
    expect(() => runCommand(world, 'kubectl annotate thing gone a=b', LATER)).toThrow(
      'resource type "thing"',
    );
    expect(() => runCommand(world, 'kubectl rollout restart deploy/gone -n shop', LATER)).toThrow(
      'deployments.apps "gone" not found',
    );
  });
});

describe('kubectl on workloads', () => {
  it('restarts: new pods, mutated as the service account says today', () => {
    const changedRole = annotate(
      world,
      'prod-eu',
      CHECKOUT,
      ANNOTATION,
      'arn:aws:iam::111122223333:role/new',
    );
    expect(roleOfPods(changedRole)).toEqual([ROLE_ARN, ROLE_ARN]);
    const done = runCommand(changedRole, 'kubectl rollout restart deployment/checkout -n shop', LATER);
    expect(roleOfPods(done)).toEqual([
      'arn:aws:iam::111122223333:role/new',
      'arn:aws:iam::111122223333:role/new',
    ]);
    const [pod] = checkoutPods(done);
    expect(pod?.metadata.creationTimestamp).toBe('2026-03-02T10:30:00Z');
    expect(checkoutPods(world).map(one => one.metadata.name)).not.toContain(pod?.metadata.name);
    const sets = objects(done).filter(
      ({ kind, metadata }) => kind === 'ReplicaSet' && metadata.namespace === 'shop',
    );
    expect(sets.map(one => valueAt(one, 'spec', 'replicas'))).toEqual([0, 2]);
    expect(
      sets.map(one => textAt(one, 'metadata', 'annotations', 'deployment.kubernetes.io/revision')),
    ).toEqual(['1', '2']);
  });

  it('leaves new pods alone when the webhook is gone', () => {
    const without = runCommand(
      world,
      'kubectl delete mutatingwebhookconfiguration pod-identity-webhook',
      LATER,
    );
    expect(roleOfPods(runCommand(without, 'kubectl rollout restart -n shop deploy checkout', LATER))).toEqual(
      ['', ''],
    );
  });

  it('sets service account, image, variables and replicas, and rolls out each time', () => {
    const other = runCommand(world, 'kubectl set serviceaccount deployment checkout default -n shop', LATER);
    expect(checkoutPods(other).map(one => textAt(one, 'spec', 'serviceAccountName'))).toEqual([
      'default',
      'default',
    ]);
    expect(roleOfPods(other)).toEqual(['', '']);
    const image = runCommand(world, 'kubectl -n shop set image deployment/checkout app=repo/x:2', LATER);
    expect(textAt(container(image), 'image')).toBe('repo/x:2');
    const env = runCommand(world, 'kubectl set env deployment/checkout -n shop LOG_LEVEL- A=1', LATER);
    expect(recordsAt(container(env), 'env').map(one => one.name)).not.toContain('LOG_LEVEL');
    expect(recordsAt(container(env), 'env')).toContainEqual({ name: 'A', value: '1' });
    expect(
      checkoutPods(runCommand(world, 'kubectl scale deployment checkout --replicas=3 -n shop', LATER)),
    ).toHaveLength(3);
    expect(() => runCommand(world, 'kubectl set image deploy/checkout -n shop nope=x', LATER)).toThrow(
      'unable to find container named "nope"',
    );
  });

  it('replaces one deleted pod and keeps the others', () => {
    const [first, second] = checkoutPods(world).map(one => one.metadata.name);
    const after = checkoutPods(runCommand(world, `kubectl delete pod ${first} -n shop`, LATER)).map(
      one => one.metadata.name,
    );
    expect(after).toHaveLength(2);
    expect(after).toContain(second);
    expect(after).not.toContain(first);
  });

  it('patches in the three ways', () => {
    const strategic = `kubectl patch deployment checkout -n shop -p '{"spec":{"template":{"spec":{"containers":[{"name":"app","image":"p:1"}]}}}}'`;
    expect(textAt(container(runCommand(world, strategic, LATER)), 'image')).toBe('p:1');
    expect(recordsAt(container(runCommand(world, strategic, LATER)), 'env').map(one => one.name)).toContain(
      'LOG_LEVEL',
    );
    const merge = `kubectl patch sa checkout -n shop --type merge -p '{"metadata":{"annotations":{"${ANNOTATION}":null}}}'`;
    expect(annotationOf(runCommand(world, merge, LATER))).toBe('');
    const json = `kubectl patch sa checkout -n shop --type=json -p '[{"op":"replace","path":"/metadata/annotations/eks.amazonaws.com~1role-arn","value":"j"}]'`;
    expect(annotationOf(runCommand(world, json, LATER))).toBe('j');
  });
});

describe('kubectl creating', () => {
  it('creates and applies', () => {
    const created = runCommands(
      world,
      [
        'kubectl create namespace pay',
        'kubectl create serviceaccount billing -n pay',
        'kubectl create configmap settings -n pay --from-literal=a=1',
      ],
      LATER,
    );
    expect(
      findObject(created, 'prod-eu', { kind: 'ServiceAccount', namespace: 'pay', name: 'billing' })?.metadata
        .creationTimestamp,
    ).toBe('2026-03-02T10:30:00Z');
    expect(
      valueAt(
        findObject(created, 'prod-eu', { kind: 'ConfigMap', namespace: 'pay', name: 'settings' }),
        'data',
      ),
    ).toEqual({ a: '1' });
    expect(() => runCommand(world, 'kubectl create serviceaccount checkout -n shop', LATER)).toThrow(
      'already exists',
    );
  });

  it('applies a here-document over what is there', () => {
    const done = runCommand(
      world,
      `kubectl apply -n shop -f - <<'EOF'
apiVersion: v1
kind: ServiceAccount
metadata:
  name: checkout
  annotations:
    team: shop
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: allow-dns, namespace: shop }
spec: { podSelector: {}, policyTypes: [Egress] }
EOF`,
      LATER,
    );
    const account = findObject(done, 'prod-eu', CHECKOUT);
    expect(valueAt(account, 'metadata', 'annotations')).toEqual({ [ANNOTATION]: ROLE_ARN, team: 'shop' });
    expect(account?.metadata.creationTimestamp).toBe(
      findObject(world, 'prod-eu', CHECKOUT)?.metadata.creationTimestamp,
    );
    expect(
      findObject(done, 'prod-eu', { kind: 'NetworkPolicy', namespace: 'shop', name: 'allow-dns' }),
    ).toBeDefined();
    expect(() =>
      runCommand(world, "kubectl apply -f - <<'EOF'\nkind: Odd\nmetadata: {name: x}\nEOF", LATER),
    ).toThrow('no matches for kind "Odd"');
  });
});

function annotationOf(state: World, cluster = 'prod-eu'): string {
  return textAt(findObject(state, cluster, CHECKOUT), 'metadata', 'annotations', ANNOTATION);
}

function objects(state: World): readonly Manifest[] {
  return state.clusters['prod-eu']?.objects ?? [];
}

function checkoutPods(state: World): readonly Manifest[] {
  const deployment = findObject(state, 'prod-eu', DEPLOYMENT);
  return deployment === undefined ? [] : podsOf(state, 'prod-eu', deployment);
}

function container(state: World) {
  return recordsAt(checkoutPods(state)[0], 'spec', 'containers')[0];
}

function roleOfPods(state: World): readonly string[] {
  return checkoutPods(state).map(pod => {
    const env = recordsAt(recordsAt(pod, 'spec', 'containers')[0], 'env');
    return textAt(
      env.find(one => one.name === 'AWS_ROLE_ARN'),
      'value',
    );
  });
}
