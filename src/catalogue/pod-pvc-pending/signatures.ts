import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'unbound',
    literals: [
      'unbound immediate persistentvolumeclaim',
      'unbound persistentvolumeclaim',
      'persistentvolumeclaim is not bound',
      'persistentvolumeclaim "',
      "persistentvolumeclaim '",
    ],
    pattern:
      /unbound (?:immediate )?PersistentVolumeClaims?|PersistentVolumeClaim is not bound|persistentvolumeclaim ["'][a-z0-9.-]{1,253}["'] not found|persistentvolumeclaim ["'][a-z0-9.-]{1,253}["'] is (?:not bound|being deleted)/i,
  },
  {
    id: 'provisioning',
    literals: [
      'provisioningfailed',
      'failed to provision volume',
      'provisioning failed',
      'no persistent volumes available',
      'external provisioner',
      'could not create volume',
      'storageclass.storage.k8s.io',
      'storageclass',
      'getting provisioner',
      'no volume plug',
      'volumemismatch',
      'to requested volume',
    ],
    pattern:
      /\bProvisioningFailed\b|failed to provision volume|no persistent volumes available for this claim|waiting for a volume to be created,? either by (?:the )?external provisioner|could not create volume ["']|storageclass(?:\.storage\.k8s\.io)? ["'][^"']{1,253}["'] not found|error getting provisioner|no volume plugin matched|\bVolumeMismatch\b|cannot bind to requested volume ['"]/i,
  },
  {
    id: 'table',
    literals: ['storageclass', 'persistentvolumeclaim/'],
    pattern:
      /STORAGECLASS (?:VOLUMEATTRIBUTESCLASS )?AGE(?: VOLUMEMODE)?(?:(?! (?:NAME|READY) ).){0,500}? Pending |persistentvolumeclaim\/[a-z0-9.-]{1,253} {1,3}Pending /i,
  },
  {
    id: 'binding',
    literals: [
      'cannot bind persistent',
      'selflink was empty',
      'for first consumer',
      'available persistent volumes to bind',
      'claimlost',
      'lost its persistentvolume',
      'bound to a different claim',
      'topology key found',
      'failedbinding',
      'kubepersistentvolumeerrors',
      ' pending ',
    ],
    pattern:
      /waiting for first consumer to be created before binding(?!.{0,400}(?:ProvisioningSucceeded|successfully))|didn't find available persistent volumes to bind|bound claim has lost its PersistentVolume|cannot bind PersistentVolume ['"]|selfLink was empty, can't make reference|(?:Warning|reason['"]?[:=]) {0,3}['"]?(?:ClaimLost|FailedBinding)\b|\bFailedBinding {1,8}(?:\d|persistentvolume)|volume ['"][^'"]{1,253}['"] already bound to a different claim|no topology key found on (?:CSI)?node|FIRING[^\n]{0,60}KubePersistentVolumeErrors|[a-z0-9-] Pending [a-z0-9.-]{0,40}(?:gp2|gp3|standard|managed|azure|efs|ebs|local-path|nfs|ceph|longhorn|csi|ssd|storage)[a-z0-9.-]{0,40} (?:<unset> )?\d{1,4}[smhdy](?: |$)/i,
  },
  {
    id: 'provisioner',
    literals: [
      '": binding volumes:',
      'accessibility requirements:',
      'retrying syncing claim',
      'to claims in progress',
    ],
    pattern:
      /VolumeBinding\\{0,3}": binding volumes: |error generating accessibility requirements: |retrying syncing claim \\?["']|error received, adding PVC \S{1,80} to claims in progress/i,
  },
  {
    id: 'misbound',
    literals: ['claimmisbound', 'csi.v1.controller/createvolume'],
    pattern:
      /(?:Warning|reason['"]?[:=]) {0,3}['"]?ClaimMisbound\b|csi\.v1\.Controller\/CreateVolume\b[^\n]{0,60}?(?:failed|error)/i,
  },
];
