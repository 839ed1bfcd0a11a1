import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'capacity',
    literals: [
      'insufficientinstancecapacity',
      'insufficienthostcapacity',
      'insufficientcapacityerror',
      'unfulfillablecapacity',
      'do not have sufficient ',
      'all requested instance types were unavailable ',
      'insufficient capacity ',
    ],
    pattern:
      /\bInsufficient(?:InstanceCapacity|HostCapacity|CapacityError)\b|\bUnfulfillableCapacity\b|do not have sufficient [\w.-]{2,20} capacity|(?:all requested instance types were unavailable|insufficient capacity) (?:during launch|for instance type)/i,
  },
  {
    id: 'spot',
    literals: ['maxspotinstancecountexceeded', 'spotmaxpricetoolow', 'no spot capacity available'],
    pattern: /\b(?:MaxSpotInstanceCountExceeded|SpotMaxPriceTooLow)\b|no Spot capacity available/i,
  },
  {
    id: 'vcpu',
    literals: [
      'vcpulimitexceeded',
      'instancelimitexceeded',
      'more vcpu capacity than your current vcpu limit',
    ],
    pattern:
      /\b(?:VcpuLimitExceeded|InstanceLimitExceeded)\b|more vCPU capacity than your current vCPU limit/i,
  },
];
