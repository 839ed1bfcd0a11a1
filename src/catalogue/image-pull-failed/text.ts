import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Image pull failed',
  meaning:
    "The node could not pull the image. The text gives either no reason, or one of the node's own: its disk is full, its own pull limit was hit, pulling is forbidden by the pod's policy, or a layer arrived damaged.",
  advice: [
    {
      text: "The reason stands in the pod's events; they fade after an hour, so provoke a new one if there are none.",
      command: 'kubectl describe pod {pod} -n {namespace}',
    },
    { text: 'See whether the disk of the node is full.', command: 'kubectl describe node {node}' },
  ],
};
