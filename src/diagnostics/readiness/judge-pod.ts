import type { Evidence } from '../../domain/outcome.ts';
import type { ContainerStatus, Pod } from '../../providers/kubernetes/types.ts';
import { ok, problem } from '../check.ts';
import { restartsOf, startTrouble, statusesOf } from './start-trouble.ts';

/** A kubelet forgets a crash after ten minutes of running. Source: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy */
const FORGOTTEN_AFTER_MS = 10 * 60 * 1000;

/** What a pod belongs to, as `kubectl rollout restart` names it: `deployment/checkout`; `undefined` for what that cannot restart. */
export type Restartable = string | undefined;

/** Whether a pod does its work, by its own status: no container waits or was just killed, and it is Ready. */
export function judgePod(pod: Pod, owner: Restartable, now: Date) {
  const { namespace = '', name = '' } = pod.metadata ?? {};
  const subject = `pod ${namespace}/${name}`;
  const named = { namespace, pod: name };
  const { phase = 'Unknown', reason = '', message = '' } = pod.status ?? {};
  if (phase === 'Succeeded') return ok([{ subject, path: 'status.phase', value: phase }]);
  if (phase === 'Failed') {
    const why = reason || message || 'its containers ended with an error';
    return problem('pod-failed', { ...named, reason: why }, [
      { subject, path: 'status', value: `Failed: ${why}` },
    ]);
  }
  const waiting = startTrouble(pod, subject, owner);
  if (waiting) return waiting;
  const killed = statusesOf(pod).find(one => wasJustKilled(one, now));
  if (killed) return justKilled(killed, pod, subject, now);
  if (isReady(pod)) return ok([{ subject, path: 'Ready', value: 'True' }, ...restartsOf(pod, subject)]);
  const state = stateOf(pod, phase);
  return problem('pod-not-ready', { ...named, state }, [{ subject, path: 'Ready', value: state }]);
}

function wasJustKilled({ state, lastState }: ContainerStatus, now: Date): boolean {
  const end = lastState?.terminated;
  if (!state?.running || !end || end.exitCode === 0 || !end.finishedAt) return false;
  return now.getTime() - end.finishedAt.getTime() < FORGOTTEN_AFTER_MS;
}

function justKilled(status: ContainerStatus, { metadata }: Pod, subject: string, now: Date) {
  const end = status.lastState?.terminated;
  const minutes = Math.floor((now.getTime() - (end?.finishedAt?.getTime() ?? 0)) / 60_000);
  const why = `${end?.reason ?? 'Error'}, exit code ${end?.exitCode ?? 'unknown'}`;
  const ended = `${minutes < 1 ? 'less than a minute' : `${minutes} min`} ago`;
  const evidence: readonly [Evidence] = [
    { subject, path: `container ${status.name} lastState.terminated`, value: `${why}, ${ended}` },
  ];
  const { namespace = '', name = '' } = metadata ?? {};
  return problem('pod-restarted', { namespace, pod: name, container: status.name, ended, why }, evidence);
}

function isReady({ metadata, status }: Pod): boolean {
  if (metadata?.deletionTimestamp) return false;
  const condition = status?.conditions?.find(({ type }) => type === 'Ready');
  return condition?.status === 'True';
}

function stateOf(pod: Pod, phase: string): string {
  if (pod.metadata?.deletionTimestamp) return 'Terminating';
  const conditions = pod.status?.conditions ?? [];
  const scheduled = conditions.find(({ type, status }) => type === 'PodScheduled' && status === 'False');
  const ready = conditions.find(({ type }) => type === 'Ready');
  const told = scheduled ?? ready;
  return [phase, told?.reason].filter(Boolean).join(', ');
}
