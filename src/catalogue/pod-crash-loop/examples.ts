import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: `NAME                    READY   STATUS             RESTARTS      AGE
web-6f7c9b8d54-4zrkm    0/1     CrashLoopBackOff   7 (32s ago)   12m`,
    entities: { pod: 'web-6f7c9b8d54-4zrkm' },
  },
  {
    text: 'Warning  BackOff  2m8s (x94 over 21m)  kubelet, kind-worker2  Back-off restarting failed container',
    entities: { node: 'kind-worker2' },
  },
  {
    text: '"state":{"waiting":{"reason":"CrashLoopBackOff","message":"back-off 5m0s restarting failed container=cache pod=dns-9fk2w_kube-system(37be)"}}',
    entities: { container: 'cache', pod: 'dns-9fk2w', namespace: 'kube-system' },
  },
  {
    text: '[FIRING:1] KubePodCrashLooping: Pod shop/web-6f7c9b8d54-4zrkm (web) is in waiting state (reason: "CrashLoopBackOff").',
    entities: { pod: 'web-6f7c9b8d54-4zrkm', namespace: 'shop' },
  },
  { text: ' - shop:deployment/quotes: container quotes is backing off waiting to restart' },
  { text: 'Last State:     Terminated\n  Reason:       Error\n  Exit Code:    139' },
  { text: 'compactor-0   0/1   Error   4 (51s ago)   3m' },
  { text: 'db-migrate-x7k2p   0/1   Init:Error   3 (40s ago)   90s' },
  { text: '"lastState":{"terminated":{"exitCode":1,"finishedAt":"2024-05-02T10:00:00Z","reason":"Error"}}' },
  {
    text: 'lastState:\n  terminated:\n    containerID: containerd://4f1c\n    exitCode: 1\n    finishedAt: "2024-05-02T10:00:00Z"\n    reason: Error',
  },
  { text: 'Does not have minimum availability. Pod web-7d9c6b5f48-x2z9q: CrashLoopBackOff (container web)' },
  { text: 'Revision "hello-00001" failed with message: Container failed with: exit status 1' },
  { text: 'pod ops/seed-1 terminated (Error)' },
  { text: ' - ops:deployment/api: container api terminated with exit code 3' },
  { text: 'deployment "api" exceeded its progress deadline; pod api-5f6-x CrashLoopBackOff' },
  {
    text: '    State:          Running\n    Last State:     Terminated\n      Reason:       Error\n      Exit Code:    137\n    Ready:          False\n    Restart Count:  23',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'For the trainees: CrashLoopBackOff is not an error as such, it is the pause between two starts.',
    kind: 'none',
  },
  {
    text: `NAME    READY   STATUS      RESTARTS   AGE
web-0   0/1     OOMKilled   3          112s`,
    kind: 'pod-oom-killed',
  },
  { text: 'Command failed with exit code 1', kind: 'none' },
  { text: 'The command "npm test" exited with 1. Error: exit code 1', kind: 'none' },
  {
    text: 'kube_pod_container_status_waiting_reason{job="ksm", reason="CrashLoopBackOff"} >= 1',
    kind: 'none',
  },
  { text: 'kubectl run seed --rm -it --image=busybox: the pod terminated, all good', kind: 'none' },
];
