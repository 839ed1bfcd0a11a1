import type { FixStep } from '../../domain/error-kind.ts';

/** Makes the kubelet try again; takes `{restart}` and `{namespace}`. */
export const TRY_AGAIN: FixStep = {
  text: 'The kubelet retries within five minutes; this restarts the pods to retry immediately.',
  command: 'kubectl rollout restart {restart} -n {namespace}',
};

/** Gives the owner of the pod another image; takes `{corrected}`, `{container}`, `{restart}` and `{namespace}`. */
export function setImage(text: string): FixStep {
  return { text, command: 'kubectl set image {restart} {container}={corrected} -n {namespace}' };
}

/** Keeps the pods on nodes of one architecture; takes `{arch}`, `{restart}`, `{namespace}` and `{patch}`. */
export const KEEP_ON_ARCH: FixStep = {
  text: 'Immediately: schedule the pods only on {arch} nodes, if the cluster has any; this restarts the pods.',
  command: 'kubectl patch {restart} -n {namespace} --type merge -p {patch}',
};

/** The patch of that step; empty where no architecture would do. Source: https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-arch */
export function archPatch(arch: string): string {
  if (arch === '') return '';
  const nodeSelector = { 'kubernetes.io/arch': arch };
  return JSON.stringify({ spec: { template: { spec: { nodeSelector } } } });
}
