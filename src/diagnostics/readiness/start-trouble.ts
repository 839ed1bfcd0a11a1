import type { Evidence } from '../../domain/outcome.ts';
import type { ContainerStatus, Pod } from '../../providers/kubernetes/types.ts';
import { problem } from '../check.ts';

/** Reasons with which a kubelet tries again by itself, after a pause that grows. */
const TRIED_AGAIN: ReadonlySet<string> = new Set(['CrashLoopBackOff', 'ImagePullBackOff', 'ErrImagePull']);

/** Reasons of a pod on its way up, or of one that waits for another container. */
const ON_ITS_WAY: ReadonlySet<string> = new Set(['PodInitializing', 'ContainerCreating']);

/** The longest pause of a kubelet unless a node lowers it. Source: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy */
const LONGEST_PAUSE = '5 min';

/** A container that waits, and when the kubelet tries it again; `undefined` when none does. */
export function startTrouble(pod: Pod, subject: string, owner: string | undefined) {
  const waiting = statusesOf(pod).filter(({ state }) => state?.waiting);
  const status = waiting.find(one => !ON_ITS_WAY.has(reasonOf(one))) ?? waiting[0];
  if (!status) return undefined;
  const reason = reasonOf(status);
  const evidence = evidenceOf(status, subject, reason);
  const { namespace = '', name = '' } = pod.metadata ?? {};
  const state = status.restartCount === 0 ? reason : `${reason} (${restarts(status.restartCount)})`;
  const args = { namespace, pod: name, state };
  if (!TRIED_AGAIN.has(reason)) return problem('pod-waits', args, evidence);
  const soon = { ...args, within: LONGEST_PAUSE };
  return owner
    ? problem('pod-starts-again', { ...soon, owner }, evidence)
    : problem('bare-pod-starts-again', soon, evidence);
}

/** How often containers were restarted, where they were. */
export function restartsOf(pod: Pod, subject: string): readonly Evidence[] {
  return statusesOf(pod)
    .filter(one => one.restartCount > 0)
    .map(one => ({ subject, path: `container ${one.name} restarts`, value: String(one.restartCount) }));
}

/** The containers of a pod, those that start first in front. */
export function statusesOf({ status }: Pod): readonly ContainerStatus[] {
  return [...(status?.initContainerStatuses ?? []), ...(status?.containerStatuses ?? [])];
}

function evidenceOf(
  status: ContainerStatus,
  subject: string,
  reason: string,
): readonly [Evidence, ...Evidence[]] {
  const path = `container ${status.name}`;
  const { message } = status.state?.waiting ?? {};
  const end = status.lastState?.terminated;
  const last = end && `${end.reason ?? 'ended'}, exit code ${end.exitCode}`;
  return [
    { subject, path: `${path} state.waiting`, value: message ? `${reason}: ${message}` : reason },
    ...(last ? [{ subject, path: `${path} lastState.terminated`, value: last }] : []),
  ];
}

function reasonOf({ state }: ContainerStatus): string {
  return state?.waiting?.reason ?? 'waiting';
}

function restarts(count: number): string {
  return count === 1 ? '1 restart' : `${count} restarts`;
}
