import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: '(UpgradeFailed) Drain node aks-nodepool1-12345678-vmss000002 failed when evicting pod web-0. Eviction failed with Too many Requests error.',
  },
  { text: 'AgentPoolK8sVersionNotSupported: Version 1.24.6 is not supported in this region.' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'Operation failed, sorry', kind: 'none' },
  {
    text: 'Operation is not allowed: Another operation (Updating) is in progress, please wait for it to finish before starting a new operation.',
    kind: 'aks-conflict',
  },
];
