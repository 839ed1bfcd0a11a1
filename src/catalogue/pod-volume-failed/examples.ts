import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Multi-Attach error for volume "pvc-add1543d-0eb5-4db9-a620-fd358021ec67" Volume is already exclusively attached to one node and can\'t be attached to another',
  },
  {
    text: 'Warning  FailedMount  46s (x14 over 13m)  kubelet, node-7  MountVolume.SetUp failed for volume "data" : rpc error: code = Unknown desc = stat /var/lib/kubelet/pods/x: transport endpoint is not connected',
    entities: { node: 'node-7' },
  },
  {
    text: 'Unable to attach or mount volumes: unmounted volumes=[data], unattached volumes=[data kube-api-access-x]: timed out waiting for the condition',
  },
  { text: 'Output: mount error(115): Operation now in progress' },
  { text: 'hostPath type check failed: /data is not a directory' },
  {
    text: 'Failed to resolve "fs-0abc.efs.eu-west-1.amazonaws.com" - check that your file system ID is correct, and ensure that the VPC has an EFS mount target for this file system ID.',
  },
  {
    text: 'Warning  VolumeResizeFailed  external-resizer  resize volume "pvc-1" by resizer "ebs.csi.aws.com" failed: rpc error: code = Internal desc = Could not resize volume',
  },
  {
    text: 'rpc error: code = Aborted desc = an operation with the given Volume ID 0001-0009-rook already exists',
  },
  {
    text: "AttachDiskWhileBeingDetached: Cannot attach data disk 'pvc-1' to VM 'aks-1' because the disk is currently being detached",
  },
  {
    text: "googleapi: Error 400: RESOURCE_IN_USE_BY_ANOTHER_RESOURCE - The disk resource 'd' is already being used by 'i'",
  },
  { text: 'VolumeInUse: vol-0abc is already attached to an instance' },
  {
    text: 'kubernetes.io/csi: attacher.MountDevice failed: rpc error: code = Unavailable desc = grpc: the connection is unavailable',
  },
  { text: 'volume "pvc-1" has not been added to the list of VolumesInUse in the node volume status' },
  { text: 'orphaned pod "9c1b" found, but volume paths are still present on disk' },
  { text: 'no device path for device "/dev/xvdba" volume "vol-0ab" found' },
  { text: 'volume pvc-1 is not ready for workloads' },
  { text: 'failed to get any path for iscsi disk, last err seen: iscsi: failed to sendtargets' },
  {
    text: 'disk(/subscriptions/0/disks/pvc-1) already attached to node(vm-1), could not be attached to node(vm-2)',
  },
  {
    text: 'csi_handler.go:234] Error processing "csi-9c1b": failed to attach: rpc error: code = DeadlineExceeded desc = context deadline exceeded',
  },
  {
    text: '/csi.v1.Controller/ControllerPublishVolume returned with error: rpc error: code = Internal desc = x',
  },
  { text: 'NodeUnstageVolume failed: rpc error: code = Internal desc = failed to unmount target' },
  { text: 'Warning FileSystemResizeFailed kubelet' },
  { text: 'rbd: sysfs write failed' },
  { text: 'Volume is already exclusively attached to one node and cannot be attached to another' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'About the "Multi-Attach error for volume ..." talk: the claim is RWO, so a second node has to wait, that is by design.',
    kind: 'none',
  },
  {
    text: 'failed to provision volume with StorageClass "gp3": rpc error: code = Internal desc = Could not create volume',
    kind: 'pod-pvc-pending',
  },
  {
    text: 'MountVolume.SetUp failed for volume "config" : configmap "nginx-conf" not found',
    kind: 'pod-config-missing',
  },
  {
    text: '$ kubectl get events -A --field-selector reason=FailedMount --sort-by=.lastTimestamp\nNo resources found',
    kind: 'none',
  },
  { text: "ls: cannot access 'share': Stale file handle", kind: 'none' },
  { text: 'I0101 reconciler.go:252] operationExecutor.MountVolume started for volume "pvc-1"', kind: 'none' },
  {
    text: 'If ControllerPublishVolume returns an error, the attacher tries again; see the CSI spec.',
    kind: 'none',
  },
];
