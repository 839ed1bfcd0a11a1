import { withObjects } from '../../simulator/builders/change.ts';
import { healthyWorld } from '../../simulator/builders/healthy/world.ts';
import { manifest } from '../../simulator/builders/manifest.ts';
import type { Incident } from '../incident.ts';
import { PLACE, SHOP } from './scene.ts';

const RESOURCE = 'the HPA was unable to compute the replica count: failed to get cpu utilization';

/** What the condition of an autoscaler says, by the finding that it is. */
const AUTOSCALERS = [
  [
    'target-missing',
    'hpa-gone',
    'The target of an autoscaler does not exist',
    'AbleToScale',
    'FailedGetScale',
    'the HPA controller was unable to get the target\'s current scale: deployments.apps "checkuot" not found',
  ],
  [
    'request-missing',
    'hpa-bare',
    'The target of an autoscaler requests no CPU',
    'ScalingActive',
    'FailedGetResourceMetric',
    `${RESOURCE}: missing request for cpu in container app of Pod checkout-5d9c-x2z9q`,
  ],
  [
    'metrics-unavailable',
    'hpa-blind',
    'There is no metrics API',
    'ScalingActive',
    'FailedGetResourceMetric',
    `${RESOURCE}: unable to get metrics for resource cpu: unable to fetch metrics from resource metrics API: the server could not find the requested resource (get pods.metrics.k8s.io)`,
  ],
  [
    'several-autoscalers',
    'hpa-twin',
    'Two autoscalers choose the same pods',
    'ScalingActive',
    'AmbiguousSelector',
    'pods by selector app=checkout are controlled by multiple HPAs: [shop/hpa-twin shop/old]',
  ],
  [
    'cannot-read',
    'hpa-queue',
    'An autoscaler cannot read an external metric',
    'ScalingActive',
    'FailedGetExternalMetric',
    'the HPA was unable to compute the replica count: unable to get external metric shop/queue_depth: no such metric',
  ],
] as const;

function autoscaler([code, name, title, type, reason, message]: (typeof AUTOSCALERS)[number]): Incident {
  const spec = {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'checkout' },
    minReplicas: 1,
    maxReplicas: 5,
  };
  const status = {
    currentReplicas: 2,
    desiredReplicas: 2,
    conditions: [{ type, status: 'False', reason, message }],
  };
  return {
    name,
    title,
    message: `/diagnose hpa ${SHOP}/${name} -c ${PLACE.cluster}`,
    world: now =>
      withObjects(
        healthyWorld(now),
        PLACE.cluster,
        manifest(
          'autoscaling/v2',
          'HorizontalPodAutoscaler',
          { name, namespace: SHOP },
          { spec, status },
          now,
        ),
      ),
    expect: {
      kind: 'none',
      verdict: 'cause-found',
      cause: { check: 'kubernetes/autoscaler-can-scale', code },
    },
    lasts: 'its controller looks again by itself',
  };
}

/** Incidents about autoscalers. */
export const AROUND: readonly Incident[] = AUTOSCALERS.map(autoscaler);
