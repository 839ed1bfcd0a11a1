import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'address',
    literals: ['169.254.170.23', 'fd00:ec2::23'],
    pattern:
      /(?<!URI["']?[=:]\s{0,8}\S{0,10})(?:169\.254\.170\.23|fd00:ec2::23)[^\n]{0,120}?(?:timeout|timed out|refus|fail|loopback|unsupported|invalid|not allowed|unauthorized|no route|denied|unreachable|canceled|cancelled|\berror|reset|deadline|giving up)/i,
  },
  {
    id: 'rejected-address',
    literals: ['169.254.170.23', 'fd00:ec2::23'],
    pattern:
      /(?:invalid endpoint host|unsupported host|loopback|allowed hosts?|is not (?:a )?valid|can only retrieve metadata|non-200|refus\w{0,4}|fail\w{0,4}|could not|unable to|timeout|timed out)[^\n]{0,100}?(?<!URI["']?[=:]\s{0,8}\S{0,10})(?:169\.254\.170\.23|fd00:ec2::23)/i,
  },
  {
    id: 'assume',
    literals: ['assumeroleforpodidentity', 'eks-auth:'],
    pattern:
      /AssumeRoleForPodIdentity.{0,300}?(?:exception|denied|error|fail|timeout|not authorized)|(?:not authorized|denied|exception|error).{0,200}?(?:eks-auth:)?AssumeRoleForPodIdentity/i,
  },
  {
    id: 'association',
    literals: [
      'service account role association',
      'permissions to assume the associated role',
      'podidentityassociation',
      'pod identity association',
      'does not trust the pods',
    ],
    pattern:
      /no service account role association for it|EKS does not have permissions to assume the associated role|(?:creating|updating|deleting|reading) (?:AWS )?EKS[^:]{0,40} Pod Identity Association.{0,20}?:(?!.{0,300}not authorized to perform)|(?:Create|Update|Delete|Describe)PodIdentityAssociation, https response error(?!.{0,200}not authorized to perform)|\((?:ResourceInUse|ResourceNotFound|InvalidParameter|InvalidRequest|ResourceLimitExceeded)Exception\) when calling the (?:Create|Update|Delete|Describe)PodIdentityAssociation|\bno pod identity associations? found|does not trust the pods\.eks\.amazonaws\.com|(?:ResourceInUseException|ResourceNotFoundException|InvalidParameterException).{0,160}?pod identity association|pod identity association(?:s)? .{0,40}(?:not found|does not exist|already exists)/i,
  },
  {
    id: 'metadata',
    literals: ['from container metadata', 'container-role'],
    pattern:
      /received non 200 response \d{3} from container metadata|retrieving (?:credentials|metadata) from container-role/i,
  },
  {
    id: 'agent',
    literals: [
      'request to pod identity agent failed',
      'service account token cannot be empty',
      'credentials from eks auth',
      'error fetching credentials: ',
      'eks-pod-identity',
      'pod-identity-agent',
      'open /var/run/',
      '/secrets/pods.eks',
    ],
    pattern:
      /eks-pod-identity-(?:agent|webhook|token).{0,160}?(?:CrashLoopBackOff|failed|error|denied|no such file|timed? ?out|bind: )|open \/var\/run\/secrets\/pods\.eks\.amazonaws\.com\S{0,80}: (?:no such file|permission denied)|(?:failed|unable) to (?:read|open)[^\n]{0,80}\/secrets\/pods\.eks\.amazonaws\.com\/|service account token cannot be empty|unable to fetch credentials from EKS Auth|"cluster-name":".{1,100}"msg":"Error fetching credentials: |HTTP request to pod identity agent failed/i,
  },
];
