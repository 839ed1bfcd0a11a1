import type { FixStep } from '../../domain/error-kind.ts';

/** Makes the kubelet try again; takes `{restart}` and `{namespace}`. */
export const TRY_AGAIN: FixStep = {
  text: 'The kubelet tries again by itself within five minutes; this makes it try at once.',
  command: 'kubectl rollout restart {restart} -n {namespace}',
};

/** Gives the owner of the pod another image; takes `{corrected}`, `{container}`, `{restart}` and `{namespace}`. */
export function setImage(text: string): FixStep {
  return { text, command: 'kubectl set image {restart} {container}={corrected} -n {namespace}' };
}
