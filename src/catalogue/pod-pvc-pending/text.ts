import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'PersistentVolumeClaim not bound',
  meaning:
    'The claim has no volume yet: its storage class does not exist, its provisioner fails or does not run, or it waits for a pod to be placed.',
  advice: [
    { text: 'Read the events of the claim.', command: 'kubectl describe pvc {pvc} -n {namespace}' },
    {
      text: 'See which storage classes exist and which is the default.',
      command: 'kubectl get storageclass',
    },
    {
      text: 'Read what the provisioner says.',
      command: 'kubectl logs -n kube-system -l app=ebs-csi-controller -c csi-provisioner --tail=50',
    },
  ],
};
