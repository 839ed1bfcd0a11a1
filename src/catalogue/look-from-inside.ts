import type { FixStep } from '../domain/error-kind.ts';

/** Looks from inside the cluster: they create or run something there, so the bot only says how. */
export const lookFromInside: readonly FixStep[] = [
  {
    text: 'Resolve the name from inside the pod, and paste the answer into this thread: I read it, but never run anything in a cluster.',
    command: 'kubectl exec -n {namespace} {pod} -- nslookup {host}',
  },
  {
    text: 'If its image has no nslookup, ask from a pod beside it.',
    command:
      'kubectl run dns-probe --rm -it --restart=Never -n {namespace} --image=busybox:1.36 -- nslookup {host}',
  },
];

/** The same for the connection behind the name. */
export const connectFromInside: FixStep = {
  text: 'If it resolves, see whether a connection opens, and how far it gets.',
  command:
    'kubectl run dns-probe --rm -it --restart=Never -n {namespace} --image=curlimages/curl:8.10.1 -- curl -sSv -m 5 -o /dev/null https://{host}',
};
