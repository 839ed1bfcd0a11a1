import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Node under pressure',
  meaning:
    'The node runs short of memory, disk space or process ids; it takes no new pods and throws out some of those it has.',
  advice: [
    {
      text: 'See which resource it is, and what the node has promised.',
      command: 'kubectl describe node {node}',
    },
    { text: 'See who uses it.', command: 'kubectl top pods -A --sort-by=memory' },
    {
      text: 'For disk, look at images and logs on the node first.',
      command: 'kubectl debug node/{node} -it --image=busybox:1.36 -- df -h /host /host/var/lib/containerd',
    },
  ],
};
