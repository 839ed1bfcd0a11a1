import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'quota',
    literals: [
      'quotaexceeded',
      'insufficientvcpuquota',
      'exceeding approved ',
      'results in exceeding ',
      'insufficient regional vcpu quota',
      'insufficient vcpu quota',
    ],
    pattern:
      /\b(?:QuotaExceeded|InsufficientVCPUQuota|ErrCode_InsufficientVCPUQuota)\b(?=[^\n]{0,300}?(?:[Cc]ore|VCPU|vCPU|Azure|region|location))|exceeding approved [\w ]{2,60}[Cc]ores quota|[Oo]peration (?:could not be completed as it )?results in exceeding (?:approved|quota)|Insufficient (?:regional )?vcpu quota/i,
  },
  {
    id: 'sku',
    literals: [
      'skunotavailable',
      'notavailableforsubscription',
      'overconstrainedallocationrequest',
      'allocationfailed',
      ' is not allowed in your subscription',
    ],
    pattern:
      /\b(?:SkuNotAvailable|NotAvailableForSubscription|ZonalAllocationFailed|OverconstrainedAllocationRequest|AllocationFailed)\b|VM size of [\w.]{3,40} is not allowed in your subscription/i,
  },
];
