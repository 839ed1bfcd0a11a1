import { defineCheck, ok, skipped } from '../../check.ts';
import { rolloutTargetOf } from '../../facts/rollout.ts';
import { type ContainerEnd, endOf } from '../../workloads/container-end.ts';
import { judgeEnd } from './judge-end.ts';
import { text } from './text.ts';

const PLACE = ['namespace', 'pod', 'container'] as const;

/** Source: https://kubernetes.io/docs/tasks/debug/debug-application/determine-reason-pod-failure/ */
export const containersKeepRunning = defineCheck({
  id: 'kubernetes/containers-keep-running',
  needs: ['namespace', 'pod'],
  reads: { kubernetes: ['pod', 'logTail', 'eventsAbout'] },
  codes: {
    'out-of-memory': [...PLACE, 'limit', 'more', 'owner'],
    'out-of-memory-without-limit': PLACE,
    'command-missing': [...PLACE, 'word', 'near', 'owner'],
    'not-executable': [...PLACE, 'word', 'owner'],
    'must-not-be-root': [...PLACE, 'owner'],
    'variable-missing': [...PLACE, 'variable', 'owner'],
    'killed-by-probe': [...PLACE, 'probe', 'owner'],
    'ended-by-signal': [...PLACE, 'signal', 'means', 'previous'],
    'ends-at-once': [...PLACE, 'seconds', 'owner'],
    crashed: [...PLACE, 'exitCode', 'line', 'previous'],
    'crashed-silently': [...PLACE, 'exitCode', 'previous'],
  },
  text,
  async run(found, { kubernetes }, now) {
    const { namespace, pod: name } = found;
    const pod = await kubernetes.pod(namespace, name);
    if (!pod) return skipped('the pod is gone');
    const ended = endOf(pod, now);
    const subject = `pod ${namespace}/${name}`;
    if (!ended) return ok([{ subject, path: 'containers', value: 'none has ended' }]);
    const [log, events] = await Promise.all([
      isOwnDoing(ended)
        ? kubernetes.logTail(namespace, name, ended.status.name, ended.previous)
        : Promise.resolve(undefined),
      kubernetes.eventsAbout(namespace, 'Pod', name),
    ]);
    const owner = rolloutTargetOf(found) ?? '';
    return judgeEnd({
      ended,
      subject,
      log: log ?? '',
      events: events.items,
      owner,
      place: { namespace, pod: name, container: ended.status.name },
    });
  },
});

/** A kill for memory is not in the log, and an end on purpose has none worth a look. */
function isOwnDoing({ end }: ContainerEnd): boolean {
  return end.reason !== 'OOMKilled' && end.exitCode !== 0;
}
