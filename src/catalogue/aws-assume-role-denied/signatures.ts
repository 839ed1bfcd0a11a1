import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'not-authorized',
    literals: ['sts:assumerole'],
    pattern:
      /(?:not authorized|autoris|autoriz|authoriz|berechtigt|權限|权限|授权|授權|認可|権限|許可|권한|không|uprawni|bevoegd|gemachtigd|to perform:?|denied|refus).{0,90}?sts:AssumeRole(?:WithWebIdentity|WithSAML)?\b|sts:AssumeRole(?:WithWebIdentity|WithSAML)?.{0,40}(?:not authorized|denied|권한|拒否|被拒|被拒绝)/i,
  },
  {
    id: 'api-refusal',
    literals: ['assumerole'],
    pattern:
      /\(AccessDenied(?:Exception)?\).{0,80}AssumeRole(?:WithWebIdentity)?\b|AssumeRole(?:WithWebIdentity)?\b.{0,160}StatusCode: 403|AssumeRole(?:WithWebIdentity)?\b[^.]{0,60}\b(?:AccessDenied(?:Exception)?(?:[:,)'"]|$)|Access Denied)/i,
  },
  {
    id: 'dotnet',
    literals: [
      'is unable to assume provided role',
      'function cannot be assumed by lambda',
      'could not be assumed because it does not exist',
      'ecs was unable to assume the role',
      'cannot be assumed',
      'roles may not be assumed by',
      'error calling assumerole for role',
      'cannot assume iam role',
      'could not assume role',
      'unable to assume role',
    ],
    pattern:
      /error calling AssumeRole for role|roles may not be assumed by root accounts|IAM Role \(arn:[^)]{10,300}\) cannot be assumed|cannot assume IAM role|could not assume role(?: from OIDC| with OIDC)?:? .{0,80}(?:not authorized|denied)|\bECS was unable to assume the role ['"]?arn:aws|service is unable to assume provided role\. |role defined for the function cannot be assumed by Lambda|could not be assumed because it does not exist or the trusted entity/i,
  },
];
