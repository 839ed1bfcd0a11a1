import { put, withoutObject } from '../../builders/change.ts';
import { replacePod } from '../../controllers/replace-pod.ts';
import { isRecord, recordAt, recordsAt, textAt } from '../../fields.ts';
import type { Manifest, Resource, World } from '../../world.ts';
import { flagOf, hasFlag } from '../arguments.ts';
import { CommandFailed, changed, looked } from '../session.ts';
import { existing, type KubectlCall, ROLLED, required, update, type Verb } from './call.ts';
import { jsonPatched, merged } from './merge.ts';

/** `kubectl patch`, `delete`, `rollout`, `scale`, `certificate`, `cordon`, `uncordon`, `drain` and `taint`. */
export const CHANGE_VERBS: Readonly<Record<string, Verb>> = {
  patch: call => {
    const patch = parsed(required(call, 'patch'));
    return onEach(call, object => patched(object, patch, flagOf(call.args, 'type') || 'strategic'));
  },
  delete: call => {
    const selector = flagOf(call.args, 'selector');
    const objects = selector === '' ? doomed(call) : selected(call, selector);
    return changed(
      call.session,
      objects.reduce((so, object) => deleted(call, so, object), call.session.world),
    );
  },
  rollout: call => {
    const [what = '', ...rest] = call.args.words;
    if (what === 'status' || what === 'history') return looked(call.session);
    if (what === 'undo') return onEach(call, object => undone(call, object), rest);
    if (what !== 'restart') throw new CommandFailed(`"kubectl rollout ${what}" is not known to the engineer`);
    const stamp = call.session.now.toISOString();
    const path = ['spec', 'template', 'metadata', 'annotations', 'kubectl.kubernetes.io/restartedAt'];
    return onEach(call, object => restartable(object, put(object, path, stamp)), rest);
  },
  scale: call => {
    const replicas = Number(required(call, 'replicas'));
    return onEach(call, object => put(object, ['spec', 'replicas'], replicas));
  },
  cordon: call => onNodes(call, node => put(node, ['spec', 'unschedulable'], true)),
  uncordon: call => onNodes(call, node => put(node, ['spec', 'unschedulable'], undefined)),
  drain: call => {
    const cordoned = onNodes(call, node => put(node, ['spec', 'unschedulable'], true)).session;
    const [name] = call.args.words;
    const pods = (cordoned.world.clusters[call.cluster]?.objects ?? []).filter(
      object =>
        object.kind === 'Pod' && textAt(object, 'spec', 'nodeName') === name && !isOfDaemonSet(object),
    );
    const moved = pods.reduce(
      (so, pod) => replacePod(so, call.cluster, pod, call.session.now),
      cordoned.world,
    );
    return changed(call.session, moved);
  },
  certificate: call => {
    const [what = '', ...names] = call.args.words;
    if (what !== 'approve' && what !== 'deny')
      throw new CommandFailed(`error: unknown command "certificate ${what}"`);
    const type = what === 'approve' ? 'Approved' : 'Denied';
    const conditions = [
      {
        type,
        status: 'True',
        reason: `Kubectl${type}`,
        message: `Decided with kubectl certificate ${what}.`,
      },
    ];
    return onEach(call, one => put(one, ['status', 'conditions'], conditions), ['csr', ...names]);
  },
  taint: call => {
    const [, name = '', ...taints] = call.args.words;
    return onEach(call, node => taints.reduce(tainted, node), ['node', name]);
  },
};

/** The deployment with the template of the revision before, as `kubectl rollout undo` gives it. */
function undone(call: KubectlCall, deployment: Manifest): Manifest {
  const sets = (call.session.world.clusters[call.cluster]?.objects ?? [])
    .filter(
      ({ kind, metadata }) => kind === 'ReplicaSet' && metadata.namespace === deployment.metadata.namespace,
    )
    .filter(
      one => textAt(recordsAt(one, 'metadata', 'ownerReferences')[0], 'name') === deployment.metadata.name,
    )
    .toSorted((a, b) => revisionOf(b) - revisionOf(a));
  const before = sets[1];
  if (before === undefined) throw new CommandFailed('error: no rollout history found for deployment');
  const template = recordAt(before, 'spec', 'template');
  return put(
    deployment,
    ['spec', 'template'],
    put(template, ['metadata', 'labels', 'pod-template-hash'], undefined),
  );
}

function revisionOf(replicaSet: Manifest): number {
  return Number(textAt(replicaSet, 'metadata', 'annotations', 'deployment.kubernetes.io/revision') || '0');
}

function isOfDaemonSet(pod: Manifest): boolean {
  return textAt(recordsAt(pod, 'metadata', 'ownerReferences')[0], 'kind') === 'DaemonSet';
}

function onEach(call: KubectlCall, change: (object: Manifest) => Manifest, words = call.args.words) {
  const objects = existing(call, words);
  return changed(
    call.session,
    objects.reduce((so, object) => update(call, so, object, change), call.session.world),
  );
}

function onNodes(call: KubectlCall, change: (node: Manifest) => Manifest) {
  return onEach(call, change, ['node', ...call.args.words]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandFailed(`error: unable to parse "${text}" as JSON`);
  }
}

function patched(object: Manifest, patch: unknown, type: string): Manifest {
  if (type === 'json') {
    const result = jsonPatched(object, Array.isArray(patch) ? patch.filter(isRecord) : []);
    return isRecord(result) ? { ...object, ...result } : object;
  }
  if (!isRecord(patch)) throw new CommandFailed('error: the patch is not an object');
  return merged(object, patch, type === 'merge' ? 'merge' : 'strategic');
}

function restartable(before: Manifest, after: Manifest): Manifest {
  if (ROLLED.has(before.kind)) return after;
  throw new CommandFailed(
    `error: ${before.kind.toLowerCase()}s "${before.metadata.name}" restarting is not supported`,
  );
}

function doomed(call: KubectlCall): readonly Manifest[] {
  if (!hasFlag(call.args, 'ignore-not-found')) return existing(call);
  try {
    return existing(call);
  } catch (error) {
    if (error instanceof CommandFailed) return [];
    throw error;
  }
}

function selected(call: KubectlCall, selector: string): readonly Manifest[] {
  const [key = '', value = ''] = selector.split('=');
  const [kind = ''] = call.args.words;
  if (!/^po(?:ds?)?$/.test(kind))
    throw new CommandFailed(`"kubectl delete ${kind} -l" is not known to the engineer`);
  return (call.session.world.clusters[call.cluster]?.objects ?? []).filter(
    object =>
      object.kind === 'Pod' &&
      object.metadata.namespace === call.namespace &&
      textAt(object, 'metadata', 'labels', key) === value,
  );
}

function deleted(call: KubectlCall, world: World, object: Manifest): World {
  const { kind, metadata } = object;
  if (kind === 'Pod') return replacePod(world, call.cluster, object, call.session.now);
  const { name, namespace } = metadata;
  return withoutObject(world, call.cluster, {
    kind,
    name,
    ...(namespace === undefined ? {} : { namespace }),
  });
}

function tainted(node: Manifest, taint: string): Manifest {
  const isRemoval = taint.endsWith('-');
  const [pair = '', effect = ''] = taint.replace(/-$/, '').split(':');
  const [key = '', value] = pair.split('=');
  const others = recordsAt(node, 'spec', 'taints').filter(one => !isTaint(one, key, effect));
  const added = { key, ...(value === undefined ? {} : { value }), effect };
  return put(node, ['spec', 'taints'], isRemoval ? others : [...others, added]);
}

function isTaint(one: Resource, key: string, effect: string): boolean {
  return textAt(one, 'key') === key && (effect === '' || textAt(one, 'effect') === effect);
}
