import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Warning  ProvisioningFailed  3m  persistentvolume-controller  storageclass.storage.k8s.io "fast" not found',
  },
  {
    text: '0/3 nodes are available: pod has unbound immediate PersistentVolumeClaims. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.',
    also: ['pod-unschedulable'],
  },
  {
    text: `NAME       STATUS    VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   AGE
data-db-0  Pending                                      gp3            5m`,
  },
  {
    text: 'Warning  VolumeMismatch  3s  persistentvolume-controller  Cannot bind to requested volume "pv-logs-01": storageClassName does not match',
  },
  {
    text: 'Normal  WaitForFirstConsumer  3s (x9 over 2m)  persistentvolume-controller  waiting for first consumer to be created before binding',
  },
  {
    text: "0/3 nodes are available: 3 node(s) didn't find available persistent volumes to bind.",
    also: ['pod-unschedulable'],
  },
  { text: 'data-db-0   Pending   gp2   5m' },
  {
    text: 'Warning  ClaimLost  persistentvolume-controller  Bound claim has lost its PersistentVolume. Data on the volume is lost!',
  },
  {
    text: 'failed to get topology: error generating accessibility requirements: no topology key found on CSINode w-1',
  },
  {
    text: 'Cannot bind PersistentVolume "pv-1" to requested PersistentVolumeClaim "data" due to incompatible storageClass',
  },
  { text: "unexpected error getting claim reference: selfLink was empty, can't make reference" },
  { text: 'running PreBind plugin "VolumeBinding": binding volumes: timed out waiting for the condition' },
  { text: 'error generating accessibility requirements: no available topology found' },
  { text: 'controller.go:934] Retrying syncing claim "9f", failure 12' },
  { text: 'Temporary error received, adding PVC 9f to claims in progress' },
  {
    text: 'Warning ClaimMisbound persistentvolume-controller Two claims are bound to the same volume, this one is bound incorrectly',
  },
  {
    text: '/csi.v1.Controller/CreateVolume returned with error: rpc error: code = InvalidArgument desc = Volume capabilities not supported',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'failed to provision volume with StorageClass "gp3": rpc error: code = Internal desc = Could not create volume: WebIdentityErr: failed to retrieve credentials caused by: AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    kind: 'aws-assume-role-denied',
  },
  {
    text: `NAME       STATUS   VOLUME       CAPACITY   ACCESS MODES   STORAGECLASS   AGE
data-db-0  Bound    pvc-5b1f5b   8Gi        RWO            gp3            5m`,
    kind: 'none',
  },
  {
    text: 'waiting for first consumer to be created before binding\nNormal  ProvisioningSucceeded  Successfully provisioned volume pvc-1',
    kind: 'none',
  },
  { text: 'deploy-prod   Pending   approval   5m', kind: 'none' },
];
