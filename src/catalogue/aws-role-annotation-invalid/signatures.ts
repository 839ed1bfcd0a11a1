import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'must-be-associated',
    literals: [
      'must be associated with service account',
      'need iam role for service account',
      'role arn is not set',
      'has no role arn configured',
      'web identity configuration not specified',
      'role-arn annotation',
      'eks.amazonaws.com/role-arn',
    ],
    pattern:
      /IAM role must be associated with service account(?: ['"]?(?<serviceAccount>[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?))?|need IAM role for service account (?<serviceAccount2>[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?) \(namespace: (?<namespace>[a-z0-9-]{1,63})\)|\brole ARN is not set|has no role ARN configured|web identity configuration not specified|(?:missing|no|without|not found|does not have)[^.]{0,60}(?:eks\.amazonaws\.com\/)?role-arn annotation|annotation ['"]?eks\.amazonaws\.com\/role-arn['"]?[^.]{0,40}(?:missing|not found|is empty|not set|is required|does not exist|invalid)/i,
  },
  {
    id: 'malformed',
    literals: [
      'request arn is invalid',
      'parameter rolearn',
      'not a valid role arn',
      'arn is not valid',
      "'rolearn'",
      'is not a valid',
      'validationerro',
      'validationexce',
      'invalid iam role a',
      'invalid role a',
      'minimum field size of 20',
      'parse role arn',
      'parsing role arn',
      'malformed role arn',
      'missing required parameter in input',
    ],
    pattern:
      /request ARN is invalid|'roleArn' failed to satisfy constraint|(?:invalid length|invalid type) for parameter RoleArn|is not a valid (?:IAM )?role ARN|(?:ValidationError|ValidationException).{0,60}\barn:aws[\w-]{0,10}:iam::[^ ]{3,200} is (?:invalid|not valid)|(?:ValidationError|ValidationException).{0,120}role ?arn.{0,60}(?:invalid|malformed|not valid)|invalid (?:IAM )?role ARN|minimum field size of 20, AssumeRole\w{0,20}Input\.RoleArn|(?:failed to parse|could not parse|unable to parse|error parsing|malformed) role ARN|missing required parameter in input: ['"]RoleArn['"]/i,
  },
  {
    id: 'localised',
    literals: [
      '请求 arn',
      'arn 无效',
      'arn de la demande',
      "l'arn de la",
      'arn da solicita',
      'arn de la solicitud',
      '请求arn',
      '請求arn',
      '請求 arn',
      'リクエストarn',
      'リクエスト arn',
      '요청 arn',
      '요청arn',
    ],
    pattern:
      /(?:请求|請求) ?ARN ?(?:无效|無效)|l'ARN de la (?:demande|requête) n'est pas valide|ARN da solicita[çc][ãa]o [ée] inv[áa]lid|ARN de la solicitud no es válid|リクエスト ?ARN ?が無効|요청 ARN이? ?(?:잘못|유효하지)/i,
  },
];
