import { recordAt, recordsAt, textAt, valueAt } from '../../simulator/fields.ts';
import type { Manifest, World } from '../../simulator/world.ts';
import type { Report } from '../../src/domain/report.ts';

/**
 * What the API server itself says against the target of a report being ready; empty when nothing does. Read from the
 * objects of the world alone, so that it shares no arithmetic with the product.
 */
export function unreadyByApi(world: World, { target }: Report): readonly string[] {
  const { namespace, pod, workload, workloadKind, node } = target?.entities ?? {};
  const objects = world.clusters[target?.cluster ?? '']?.objects ?? [];
  const find = (kind: string | undefined, name: string | undefined, place?: string) =>
    objects.find(
      one =>
        one.kind === kind && one.metadata.name === name && (one.metadata.namespace ?? '') === (place ?? ''),
    );
  const owner = find(workloadKind, workload, namespace);
  const asked = find('Pod', pod, namespace);
  const machine = pod || workload ? undefined : find('Node', node);
  return [
    ...(owner ? ofWorkload(owner) : []),
    ...(asked ? ofPod(asked) : []),
    ...(machine && !isTrue(machine, 'Ready') ? [`node ${node} is not Ready`] : []),
  ];
}

function ofWorkload(owner: Manifest): readonly string[] {
  const name = `${owner.kind} ${owner.metadata.name}`;
  const number = (...path: string[]) => Number(valueAt(owner, ...path) ?? 0);
  if (isTrue(owner, 'ReplicaFailure')) return [`${name} has ReplicaFailure`];
  switch (owner.kind) {
    case 'Deployment':
    case 'StatefulSet': {
      const { replicas: wanted = 1 } = recordAt(owner, 'spec');
      const fields = ['updatedReplicas', 'availableReplicas', 'readyReplicas'];
      return fields
        .filter(field => number('status', field) < Number(wanted))
        .map(field => `${name}: ${field} ${number('status', field)} of ${wanted}`);
    }
    case 'DaemonSet': {
      const wanted = number('status', 'desiredNumberScheduled');
      const ready = number('status', 'numberReady');
      return ready < wanted ? [`${name}: ${ready} of ${wanted} ready`] : [];
    }
    case 'Job':
      return isTrue(owner, 'Failed') ? [`${name} has failed`] : [];
    default:
      return [];
  }
}

function ofPod(pod: Manifest): readonly string[] {
  const { name } = pod.metadata;
  const waiting = recordsAt(pod, 'status', 'containerStatuses')
    .map(one => textAt(one, 'state', 'waiting', 'reason'))
    .filter(reason => reason !== '');
  if (waiting.length > 0) return waiting.map(reason => `pod ${name}: ${reason}`);
  const phase = textAt(pod, 'status', 'phase');
  return phase === 'Succeeded' || isTrue(pod, 'Ready') ? [] : [`pod ${name} is ${phase} and not Ready`];
}

function isTrue(object: Manifest, condition: string): boolean {
  return recordsAt(object, 'status', 'conditions').some(
    one => textAt(one, 'type') === condition && textAt(one, 'status') === 'True',
  );
}
