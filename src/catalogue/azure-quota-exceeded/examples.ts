import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: '(QuotaExceeded) Operation could not be completed as it results in exceeding approved Total Regional Cores quota. Additional details - Location: westeurope, Current Limit: 10, Current Usage: 10, Additional Required: 4',
  },
  {
    text: 'Code="SkuNotAvailable" Message="The requested VM size for resource \'Following SKUs have failed for Capacity Restrictions: Standard_D4s_v5\' is currently not available in location \'westeurope\'."',
  },
  {
    text: '(ErrCode_InsufficientVCPUQuota) Insufficient vcpu quota requested 8, remaining 2 for family standardDSv3Family for region eastus',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'exceeded quota: compute, requested: cpu=2, used: cpu=9, limited: cpu=10',
    kind: 'k8s-quota-exceeded',
  },
  { text: 'quota meeting at ten', kind: 'none' },
];
