import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'not-authorized',
    literals: ['is not authorized to perform', 'not authorized to perform:', 'authorized to perform'],
    pattern:
      /(?:is |are )?not authorized to perform:? ['"]?(?!sts:AssumeRole)[a-z][a-z0-9-]{1,40}:[A-Z*][A-Za-z0-9*]{1,80}|(?:user|principal):? arn:aws.{0,300}is not authorized to perform(?!:? ?['"]?sts:AssumeRole)/i,
  },
  {
    id: 'codes',
    literals: [
      'api error forbidden',
      'unauthorizedoperation',
      'you are not authorized to perform this operation',
      'accessdeniedexception',
      'authorizationerror',
      'notauthorized',
      'api error acce',
    ],
    pattern:
      /(?<![[(,=] ?['"](?:Client\.)?)\bUnauthorizedOperation(?=[:)"]| when| status|, |$)|you are not authorized to perform this operation|AccessDeniedException\)? when calling|api error AccessDenied(?:Exception)?: (?!.{0,40}sts:AssumeRole)|\(AuthorizationError\) when calling|StatusCode: 403, RequestID: ?[^ ]{0,60}, HostID: ?[^ ]{0,120},? api error Forbidden/i,
  },
  {
    id: 'client-error',
    literals: [
      '(403) when calling',
      'accessdenied)',
      "(403) lors de l'appel",
      '(403) al llamar',
      '(403) ao chamar',
      '(403) beim aufrufen',
    ],
    pattern:
      /\((?:AccessDenied|403)\) (?:when calling the|lors de l'appel|al llamar|ao chamar|beim Aufrufen) (?!.{0,20}AssumeRole)/i,
  },
  {
    id: 's3',
    literals: [
      'accessdenied',
      'access_denied',
      '<code>accessde',
      'aws error acce',
      'access denied',
      's3exception: a',
    ],
    pattern:
      /(?:<Code>AccessDenied<\/Code>|AccessDenied: Access Denied\b|AWS Error ACCESS_DENIED during|Access Denied \(Service: [A-Za-z0-9 ]{1,40}; Status Code: 403|\bS3Exception: Access Denied)/i,
  },
  {
    id: 'printed',
    literals: [
      'accessdeniedexception: status code: 4',
      "responded with error='accessden",
      'api: s3:',
      'your access has been denied by s3',
      's3 error: access denied',
      'aws::',
      'accessdeniedexception',
      'code: some("accessdenied',
      'code: "accessdenied',
      'unhandled error (accessdenied',
      '#accessdenied',
      'accessdenied (client)',
      'access to kms is not',
      'forbidden: forbidden',
      'allaccessdisabled',
      'client error: forbidden',
      'encoded authorization failure message',
      'access to the resource http',
      'status code: 403',
      'exception: access denied',
    ],
    pattern:
      /\bAws::(?!STS)\w{2,30}::Errors::(?:AccessDenied|Forbidden|UnauthorizedOperation|AuthorizationError)|(?<!security\.access\.|nio\.file\.)\bAccessDeniedException: (?:User: |You (?:don't|do not|are not) |The ciphertext |Access (?:to |denied)|Cross-account |Not authorized|Insufficient )|StatusCode: 4\d\d, RequestID: ?[^ ]{0,60}, AccessDeniedException: |code: (?:Some\()?"AccessDenied(?:Exception)?"|unhandled error \(AccessDenied(?:Exception)?\)|\bcoral\.\w{3,10}#AccessDeniedException|\bKMS\.?AccessDeniedException\b|access to KMS is not allowed|AccessDenied \(client\): |\bForbidden: Forbidden status code: 403, request id|AllAccessDisabled(?:<|: |\))|Client error: Forbidden: Access Denied|encoded authorization failure message: |access to the resource https?:\/\/\S{5,200} is denied|\(Service: [A-Za-z0-9 ]{1,40}; Status Code: 403; Error Code: (?:403 Forbidden|Forbidden|AccessDenied|UnauthorizedOperation)|(?:null|denied|forbidden)\.? \(Service: [A-Za-z0-9 ]{1,40}, Status Code: 403,|\bAmazon\.\w[\w.]{1,60}Exception: Access Denied|\bAccessDeniedException: status code: 4\d\d, request id|\bAPI responded with error='AccessDenied|\bAPI: s3:\w{3,40} Access Denied|your access has been denied by S3, please|\bS3 error: Access Denied/i,
  },
  {
    id: 'localised',
    literals: [
      'autoris',
      'autoriza',
      'autorizza',
      'berechtigt',
      '授权',
      '授權',
      '权限',
      '權限',
      '권한',
      '許可',
      '認可',
      '実行する権限',
      'uprawni',
      'gemachtigd',
      'bevoegd',
      'không được',
      "n'est pas auto",
      "n'êtes pas auto",
      'a realizar',
      'a executar',
      'para realizar',
      'para ejecutar',
      'a ejecutar',
      '无权执行',
      '无权執行',
      '無權执行',
      '無權執行',
      'nie jest autoryzowan',
      'nie ma autoryzowan',
    ],
    pattern:
      /(?:n'(?:est|êtes) pas autorisée?s? à (?:exécuter|effectuer)|n[ãa]o est[áa] autorizad[oa] a (?:realizar|executar)|no est[áa] autorizad[oa] (?:para|a) (?:realizar|ejecutar)|non (?:è|ha) (?:autorizzat[oa]|l'autorizzazione)(?: a| per)? (?:eseguire|effettuare)|nicht (?:berechtigt|autorisiert),?|(?:无权|未获授权|沒有權限|没有权限|未獲授權|無權)(?:执行|執行)|実行する(?:権限|許可)が(?:ありません|ない)|수행할 (?:수 있는 )?권한이 없|không được (?:phép|ủy quyền) thực hiện|nie (?:jest|ma) (?:autoryzowan\w{0,3}|uprawnień) do|is niet (?:gemachtigd|bevoegd) om).{0,40}?(?!sts:AssumeRole)\b[a-z][a-z0-9-]{1,30}:[A-Z][A-Za-z]{3,60}/i,
  },
];
