import { findObject, withObjects, withoutObject } from '../builders/change.ts';
import { suffixOf } from '../builders/naming.ts';
import { podFrom } from '../builders/pod.ts';
import { recordAt, recordsAt, textAt, valueAt } from '../fields.ts';
import type { Manifest, World } from '../world.ts';
import { withEndpoints } from './endpoints.ts';
import { mutated } from './mutate.ts';

/** The world after a pod was deleted: its controller makes another from its template; a pod alone stays gone. */
export function replacePod(world: World, cluster: string, pod: Manifest, now: Date): World {
  const { name, namespace = '' } = pod.metadata;
  const without = withoutObject(world, cluster, { kind: 'Pod', name, namespace });
  const [reference] = recordsAt(pod, 'metadata', 'ownerReferences');
  if (reference === undefined) return withEndpoints(without, cluster);
  const kind = textAt(reference, 'kind');
  const owner = findObject(world, cluster, { kind, name: textAt(reference, 'name'), namespace });
  if (owner === undefined) return withEndpoints(without, cluster);
  const fresh =
    kind === 'StatefulSet' ? name : `${owner.metadata.name}-${suffixOf(5, name, now.toISOString())}`;
  const node = nodeFor(world, cluster, textAt(pod, 'spec', 'nodeName'));
  const placement = {
    name: fresh,
    namespace,
    createdMinutesAgo: 0,
    owner: { apiVersion: owner.apiVersion, kind, name: owner.metadata.name },
    ...(node === '' ? {} : { node }),
  };
  const made = podFrom(recordAt(owner, 'spec', 'template'), placement, now);
  return withEndpoints(withObjects(without, cluster, mutated(world, cluster, made)), cluster);
}

function nodeFor(world: World, cluster: string, before: string): string {
  const nodes = (world.clusters[cluster]?.objects ?? []).filter(({ kind }) => kind === 'Node');
  const open = nodes.filter(node => valueAt(node, 'spec', 'unschedulable') !== true);
  const same = open.find(({ metadata }) => metadata.name === before);
  return (same ?? open[0])?.metadata.name ?? '';
}
