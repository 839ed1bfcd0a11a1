import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: `    Last State:     Terminated
      Reason:       OOMKilled
      Exit Code:    137`,
  },
  {
    text: '[ 1234.567] Memory cgroup out of memory: Killed process 4321 (java) total-vm:8123456kB, anon-rss:2097152kB',
  },
  {
    text: `NAME    READY   STATUS      RESTARTS   AGE
web-0   0/1     OOMKilled   3          112s`,
    entities: { pod: 'web-0' },
  },
  {
    text: 'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: container init was OOM-killed (memory limit too low?): unknown',
    also: ['pod-start-failed'],
  },
  { text: 'level=info msg="TaskOOM event container_id:\\"4f1c\\""' },
  { text: 'Error (exit code 137): OOMKilled' },
  { text: 'container process was OOM killed' },
  { text: 'oomwatcher: "Got sys oom event" event={"Pid":22,"ProcessName":"java"}' },
  { text: "Container 'web' was terminated (OOMKilled), restarts: 5" },
  { text: 'Container worker in pod worker-1 was terminated due to OOMKilled' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'Idea: the weekly report could list workloads whose last state is OOMKilled, so that teams raise their limits.',
    kind: 'none',
  },
  { text: 'Command failed with exit code 137', kind: 'none' },
  {
    text: 'The node was low on resource: memory. Container web was using 918544Ki, which exceeds its request of 0.',
    kind: 'pod-evicted',
  },
  { text: 'fun fact: exit code 137 does not always mean OOMKilled, it is just 128+9', kind: 'none' },
  {
    text: '{"type": "temporary", "reason": "OOMKilling", "pattern": "Killed process \\\\d+ (.+) total-vm"}',
    kind: 'none',
  },
  { text: 'run: kubectl describe nodes | grep OOMKilling', kind: 'none' },
  {
    text: 'sum(kube_pod_container_status_terminated_reason{reason="OOMKilled"}) by (namespace)',
    kind: 'none',
  },
  { text: 'We should raise memory before it gets OOMKilled: container limits are too tight', kind: 'none' },
  { text: 'The dashboard shows how many containers were terminated due to OOMKilled.', kind: 'none' },
];
