import type { Evidence } from '../../domain/outcome.ts';
import type { KubernetesPort } from '../../providers/kubernetes/port.ts';
import { isHealthy } from '../target/worst-pod.ts';
import { type Pull, statusesOf } from './pull-of.ts';

/** What the kubelet says of a pull by now. */
export type PullTrouble =
  /** The pod runs, or is gone: whatever was said before is over. */
  | { readonly is: 'over'; readonly evidence: Evidence }
  /** The pod is not ready, and says nothing (any more). */
  | { readonly is: 'silent' }
  | { readonly is: 'told'; readonly words: readonly [Evidence, ...Evidence[]] };

type Port = Pick<KubernetesPort, 'eventsAbout'>;

/** Reads container states and warning events of the pod that pulls; `undefined` when no pod is known. */
export async function pullTrouble(pull: Pull, kubernetes: Port): Promise<PullTrouble | undefined> {
  const { pod } = pull;
  if (!pod) return undefined;
  const { name = '', namespace = '' } = pod.metadata ?? {};
  const subject = `pod ${namespace}/${name}`;
  if (isHealthy(pod)) return { is: 'over', evidence: { subject, path: 'status', value: 'ready' } };
  const events = await kubernetes.eventsAbout(namespace, 'Pod', name);
  const warned = events.items
    .filter(event => event.type !== 'Normal' && event.message)
    .map(event => ({ subject, path: `event ${event.reason ?? ''}`, value: event.message ?? '' }));
  const waiting = statusesOf(pod).flatMap(({ name: container, state }) =>
    state?.waiting?.message
      ? [
          {
            subject,
            path: `container ${container} ${state.waiting.reason ?? ''}`,
            value: state.waiting.message,
          },
        ]
      : [],
  );
  const [first, ...others] = [...warned, ...waiting];
  return first ? { is: 'told', words: [first, ...others] } : { is: 'silent' };
}

/** The first of the kubelet's words that match, cut to what fits a line. */
export function wordsLike(trouble: PullTrouble | undefined, pattern: RegExp): Evidence | undefined {
  if (trouble?.is !== 'told') return undefined;
  const found = trouble.words.find(({ value }) => pattern.test(value));
  return found && { ...found, value: found.value.slice(0, MOST_SHOWN) };
}

const MOST_SHOWN = 400;
