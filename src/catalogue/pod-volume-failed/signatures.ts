import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'event',
    literals: [
      'failedmount',
      'failed to attach',
      'failedattachvo',
      'failedmapvolum',
      'failedunmount',
      'faileddetachvo',
    ],
    pattern:
      /(?:Warning|(?<!selector[ =]{1,2}['"]?)reason['"]?[:=] ?['"]?) ?(?:FailedMount|FailedAttachVolume|FailedMapVolume|FailedUnMount|FailedDetachVolume)\b|\b(?:FailedMount|FailedAttachVolume)\b {1,8}(?:Unable|MountVolume|AttachVolume|Multi|\(combined)/i,
  },
  {
    id: 'setup',
    literals: [
      'mounter.setup',
      'mountvolume.',
      'attachvolume.',
      'multi-attach error for volume',
      'mapvolume.',
      'detachvolume.',
      'mountdevice failed',
      'nodeexpandvolume.',
      'unable to attach or moun',
      'unable to moun',
    ],
    pattern:
      /(?:Mount|Attach|Detach|Unmount|Map|NodeExpand)Volume\.\w{3,30} (?:initialization )?failed|multi-attach error for volume ["'](?!\.{3})[^"']{1,253}["']|unable to (?:attach or )?mount volumes(?: for pod|:)|mountdevice failed for volume|mounter\.SetUpAt failed/i,
  },
  {
    id: 'azure-disk',
    literals: [
      'detach azure',
      'detach volume',
      'attach azure disk',
      'detach disk',
      'attach disk',
      'is attached to vm',
      'disk',
      'attach azure volume',
      'attach volume',
      'azure instance id',
    ],
    pattern:
      /Disk [\w-]{1,120} is attached to VM|(?:attach|detach) (?:azure )?(?:disk|volume)[^\n]{0,200}?(?:failed|error|not found|timed? ?out)|failed to get azure instance id/i,
  },
  {
    id: 'driver',
    literals: [
      'csi.storage',
      'csi driver',
      'not found in the list of registered csi',
      'csinode',
      'failed: exit s',
      'wrong fs type,',
      'mount.nfs4:',
      'mount.nfs:',
      'transport endp',
    ],
    pattern:
      /driver name [\w.-]{3,120} not found in the list of registered CSI drivers|CSINode [\w.-]{1,253} does not contain driver|(?:mount|format)[^\n]{0,60}failed: exit status \d{1,3}|wrong fs type, bad option, bad superblock|mount\.nfs4?: [^\n]{0,160}(?:timed out|refused|denied|no such|not supported)|transport endpoint is not connected/i,
  },
  {
    id: 'storage',
    literals: [
      'attachdiskwhilebeingdet',
      'in_use_by_another',
      'volumeinuse: vol',
      'mount error(',
      'type check failed',
      'efs mount target',
      'volumeresizefailed',
      'by resizer',
      'fsck found errors',
      'volumefaileddelete',
      'stale nfs file',
      'stale file handle',
      'applyfsgroup failed',
      'timeout for volume',
      'external-attacher',
      'is still being used',
      'with the given volume',
      'could not attach volume',
      'could not mount',
      'nodestagevolume',
      'nodepublishvolume',
    ],
    pattern:
      /output: mount error\(\d{1,3}\): |hostPath type check failed|has an EFS mount target for this file system|(?:Warning|reason['"]?[:=]) {0,3}['"]?VolumeResizeFailed\b|resize volume ['"]?[\w.-]{1,253}['"]? by resizer [^\n]{1,80} failed|fsck found errors on device|\bVolumeFailedDelete\b(?= )|(?:\/var\/lib\/kubelet|volume|mount)[^\n]{0,200}stale (?:NFS file handle|file handle)|applyFSGroup failed for vol|\bAttachDiskWhileBeingDetached\b|RESOURCE_IN_USE_BY_ANOTHER_RESOURCE - The disk|VolumeInUse: vol-|attach timeout for volume|timed out waiting for external-attacher|rbd image [^\n]{1,120} is still being used|an operation with the given volume (?:ID|key)[^\n]{1,160} already exists|could not attach volume ['"]|could not mount ['"]\/dev|Node(?:Stage|Publish)Volume[^\n]{0,80}(?:failed|error)/i,
  },
  {
    id: 'kubelet',
    literals: [
      'kubernetes.io/csi:',
      'list of volumesinuse',
      'orphaned pod',
      'no device path for device',
      'not ready for workloads',
      'path for iscsi disk',
    ],
    pattern:
      /kubernetes\.io\/csi: (?:attacher|mounter|blockMapper|expander)\.\w{3,40} failed|not been added to the list of VolumesInUse|orphaned pod \\?["'][\w-]{2,60}\\?["'] found, but |no device path for device ["']|\bvolume [\w-]{3,120} is not ready for workloads|failed to get any path for iscsi disk/i,
  },
  {
    id: 'csi',
    literals: [
      'could not be attached to node(',
      'failedmountonfilesystemmismatch',
      'filesystemresizefailed',
      'rbd: map failed',
      'rbd: sysfs write failed',
      'error processing "csi-',
      'controllerpublishvolume',
      'controllerunpublishvolume',
      'exclusively attached to one node',
      'nodeunstagevolume',
      'nodeunpublishvolume',
    ],
    pattern:
      /already attached to node\([^)]{1,400}\), could not be attached to node\(|(?:Warning|reason['"]?[:=]) {0,3}['"]?(?:FailedMountOnFilesystemMismatch|FileSystemResizeFailed)\b|\brbd: (?:map failed|sysfs write failed)|error processing "csi-\w{2,80}": failed to (?:attach|detach)|Controller(?:Publish|Unpublish)Volume\b[^\n]{0,40}?(?:failed|error): |volume is already exclusively attached to one node|Node(?:Unstage|Unpublish)Volume\b[^\n]{0,40}?(?:failed|error): /i,
  },
];
