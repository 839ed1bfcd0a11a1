import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Node lacks its pause image',
  meaning:
    'Every pod starts with a tiny sandbox image, and the node could not get its own. Usually the image was there and was removed by a clean-up on the node; permissions to pull your images are another matter.',
  advice: [
    {
      text: 'See whether the image is on the node.',
      command: 'kubectl debug node/{node} -it --image=busybox:1.36 -- chroot /host crictl images',
    },
    {
      text: 'Bring it back on the node, then let containerd pin it against clean-up.',
      command: 'ctr --namespace k8s.io images pull {image}',
    },
    {
      text: 'Or replace the node; a new one starts with the image.',
      command: 'kubectl drain {node} --ignore-daemonsets --delete-emptydir-data',
    },
  ],
};
