import { labelsOf, put } from '../builders/change.ts';
import { recordAt, recordsAt, textAt } from '../fields.ts';
import type { Manifest, Resource, World } from '../world.ts';

const SERVICE_LABEL = 'kubernetes.io/service-name';

/** The world after the endpoints controller looked: each slice of a service lists the pods that its selector finds. */
export function withEndpoints(world: World, cluster: string): World {
  const objects = world.clusters[cluster]?.objects ?? [];
  const services = objects.filter(({ kind }) => kind === 'Service');
  const refreshed = objects.map(object => {
    if (object.kind !== 'EndpointSlice') return object;
    const name = textAt(labelsOf(object), SERVICE_LABEL);
    const service = services.find(
      ({ metadata }) => metadata.name === name && metadata.namespace === object.metadata.namespace,
    );
    const selector = recordAt(service, 'spec', 'selector');
    if (Object.keys(selector).length === 0) return object;
    return { ...object, endpoints: endpointsOf(objects, object, selector) };
  });
  return put(world, ['clusters', cluster, 'objects'], refreshed);
}

function endpointsOf(objects: readonly Manifest[], slice: Manifest, selector: Resource): readonly Resource[] {
  return objects
    .filter(({ kind, metadata }) => kind === 'Pod' && metadata.namespace === slice.metadata.namespace)
    .filter(pod => Object.entries(selector).every(([name, value]) => labelsOf(pod)[name] === value))
    .filter(pod => textAt(pod, 'status', 'podIP') !== '')
    .map(pod => {
      const ready = isReady(pod);
      return {
        addresses: [textAt(pod, 'status', 'podIP')],
        conditions: { ready, serving: ready, terminating: false },
        nodeName: textAt(pod, 'spec', 'nodeName'),
        targetRef: { kind: 'Pod', name: pod.metadata.name, namespace: pod.metadata.namespace },
      };
    });
}

/** Whether a pod counts as ready. */
export function isReady(pod: Manifest): boolean {
  return recordsAt(pod, 'status', 'conditions').some(
    one => textAt(one, 'type') === 'Ready' && textAt(one, 'status') === 'True',
  );
}
