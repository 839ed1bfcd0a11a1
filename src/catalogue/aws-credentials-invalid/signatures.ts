import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'codes',
    literals: [
      'invalidclienttokenid',
      'unrecognizedclientexception',
      'invalidaccesskeyid',
      'incompletesignature',
      'missingauthenticationtoken',
      'invalidsignatureexception',
      'authfailure',
      '(invalidtoken)',
      'api error invalidtoken',
      'error code: invalidtoken',
    ],
    pattern:
      /(?<![[,(] ?['"])\b(?:InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId)(?=[:;)<"'\]]|,| when| status|$)|\(InvalidToken\) when calling|api error InvalidToken\b|error code: InvalidToken\b|\bIncompleteSignature(?:Exception)?[):]|\bMissingAuthenticationToken(?:Exception)?\b|\bInvalidSignatureException(?!.{0,40}signature (?:expired|not yet))|\(?AuthFailure\)?.{0,60}(?:not able to validate|when calling)/i,
  },
  {
    id: 'mismatch',
    literals: ['signaturedoesnotmatch', 'request signature we calculated'],
    pattern:
      /(?<![[,(] ?['"])SignatureDoesNotMatch(?!.{0,120}(?:signature (?:expired|not yet)|scoped to a valid region))|request signature we calculated does not match/i,
  },
  {
    id: 'sentences',
    literals: [
      'must have exactly 5 slash-delimited',
      "with error='invalidsig",
      "with error='unrecognizedcl",
      "with error='invalidclientt",
      'included in the request is invalid',
      'does not exist in our records',
      'validate the provided access credentials',
      'token is malformed or otherwise invalid',
      'access key id',
      'non-empty access key',
      'invalid header value',
      'missing authentication token',
      'security credentials are not valid',
    ],
    pattern:
      /security token included in the request is invalid|access key id you provided does not exist|not able to validate the provided access credentials|provided token is malformed or otherwise invalid|a non-empty access key \(AKID\) must be|invalid header value b?['"]AWS4-HMAC|request is missing authentication token|provided security credentials are not valid|credential must have exactly 5 slash-delimited elements|\bAPI responded with error='(?:InvalidSignature|UnrecognizedClient|InvalidClientTokenId)/i,
  },
  {
    id: 'localised',
    literals: [
      'jeton de sécurité',
      'token de seguran',
      'token de seguridad',
      'token di sicurezza',
      'sicherheitstoken',
      '安全令牌',
      '安全权杖',
      '安全權杖',
      'セキュリティトークン',
      '보안 토큰',
    ],
    pattern:
      /(?:jeton de sécurité[^.]{0,60}(?:n'est pas valide|non valide|invalide)|token de seguran[çc]a[^.]{0,60}(?:é |est[áa] )?inv[áa]lido|token de seguridad[^.]{0,60}(?:no es válido|no válido|inválido)|token di sicurezza[^.]{0,60}non (?:è )?valido|sicherheitstoken[^.]{0,60}ungültig|安全(?:令牌|权杖|權杖)[^.]{0,20}(?:无效|無效)|セキュリティトークン[^.]{0,30}(?:無効|有効ではありません)|보안 토큰[^.]{0,30}(?:잘못|유효하지 않))/i,
  },
];
