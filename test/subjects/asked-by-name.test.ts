import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../simulator/world.ts';
import { askIn } from '../support/ask-in.ts';
import { deploymentOf, worldOf } from '../support/several-namespaces.ts';

function object(apiVersion: string, kind: string, rest: object, namespace = 'shop'): Manifest {
  return { apiVersion, kind, metadata: { name: 'till', namespace }, ...rest };
}

const WORLD = worldOf({
  prod: {
    shop: [
      ...deploymentOf('till', 'shop'),
      object('v1', 'Service', {
        spec: { type: 'ClusterIP', selector: { app: 'till' }, ports: [{ port: 80 }] },
      }),
      object('networking.k8s.io/v1', 'Ingress', { spec: { ingressClassName: 'nginx' } }),
      object('autoscaling/v2', 'HorizontalPodAutoscaler', {
        spec: { scaleTargetRef: { kind: 'Deployment', name: 'till' }, maxReplicas: 4 },
        status: {
          conditions: [{ type: 'ScalingActive', status: 'False', reason: 'FailedGetResourceMetric' }],
        },
      }),
      object('policy/v1', 'PodDisruptionBudget', { spec: {}, status: { disruptionsAllowed: 0 } }),
      object('v1', 'PersistentVolumeClaim', { spec: {}, status: { phase: 'Pending' } }),
    ],
    bank: [object('v1', 'Service', { spec: { type: 'ExternalName' } }, 'bank')],
  },
});

describe('an object that owns no pods', () => {
  it.each([
    ['service', 'spec.type ClusterIP; spec.selector app=till'],
    ['ingress', 'spec.ingressClassName nginx'],
    ['pdb', 'status.disruptionsAllowed 0'],
    ['pvc', 'status.phase Pending'],
  ])('%s is found by name, told as it is and never called healthy', async (kind, state) => {
    const report = await askIn(WORLD, `/diagnose ${kind} till -n shop`);
    expect(report.target?.entities).toMatchObject({ namespace: 'shop', [kind]: 'till' });
    expect(report.verdict).toBe('inconclusive');
    expect(report.note).toContain(state);
    expect(report.title).toBe('till');
  });

  it('is judged where a check knows its kind', async () => {
    const report = await askIn(WORLD, '/diagnose hpa till -n shop');
    expect(report.cause).toMatchObject({ check: 'kubernetes/autoscaler-can-scale', code: 'cannot-read' });
  });

  it('is asked about when several namespaces have one of that name', async () => {
    const report = await askIn(WORLD, '/diagnose service till');
    expect(report.candidates.map(({ entities }) => entities.namespace)).toEqual(['bank', 'shop']);
  });

  it('that is nowhere is said to be nowhere', async () => {
    const report = await askIn(WORLD, '/diagnose hpa tall -n shop');
    expect(report).toMatchObject({ verdict: 'not-found', note: expect.stringContaining('autoscaler tall') });
  });
});

describe('a namespace', () => {
  const waits = deploymentOf('cart', 'shop').map(one =>
    one.kind === 'Pod' ? { ...one, status: { phase: 'Pending' } } : one,
  );

  it('leads to the one workload that fails in it', async () => {
    const world = worldOf({ prod: { shop: [...deploymentOf('till', 'shop'), ...waits] } });
    const report = await askIn(world, '/diagnose namespace shop');
    expect(report.target?.entities).toMatchObject({ namespace: 'shop', workload: 'cart' });
    expect(report.verdict).not.toBe('healthy');
  });

  it('without trouble is said to have none', async () => {
    const report = await askIn(WORLD, '/diagnose namespace shop');
    expect(report).toMatchObject({
      verdict: 'inconclusive',
      note: expect.stringContaining('Namespace shop exists, and no pod in it fails now.'),
    });
  });

  it('that is nowhere is said to be nowhere', async () => {
    expect(await askIn(WORLD, '/diagnose ns shop-eu')).toMatchObject({
      verdict: 'not-found',
      note: expect.stringContaining('Found no namespace shop-eu in prod.'),
    });
  });
});
