import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'codes',
    literals: [
      'expiredtoken',
      'requestexpired',
      'requesttimetooskewed',
      'tokenrefreshrequired',
      'expired_token',
    ],
    pattern:
      /(?<!==? ?['"]|[,([] ?['"])\bExpiredToken(?:Exception)?['"]?(?:[):,<"']| when)|#ExpiredTokenException|\bRequestExpired['"]?[):,<]|RequestTimeTooSkewed|TokenRefreshRequired/i,
  },
  {
    id: 'sentences',
    literals: [
      'refreshed credentials are still expired',
      "with error='expiredtoken",
      'refresh this sso session',
      'included in the request is expired',
      'provided token has expired',
      'signature expired',
      'signature not yet current',
      'request time and the current time is too large',
      'security token has expired',
      'token has expired and refresh failed',
      'request has expired',
      'token must be redeemed within',
    ],
    pattern:
      /token included in the request is expired|the provided token has expired|signature expired:|signature not yet current|request time and the current time is too large|token has expired and refresh failed|request has expired\. |token must be redeemed within|refreshed credentials are still expired|\bAPI responded with error='ExpiredToken|token is (?:expired|invalid)\. To refresh this SSO session|SSO session associated with this profile is invalid\. To refresh this SSO session/i,
  },
  {
    id: 'sso',
    literals: [
      'invalidgrantexception',
      'sso access token',
      'sso session',
      'sso token',
      'from sso',
      'session token not found',
      'ssotoken',
      'session has expired',
    ],
    pattern:
      /SSO session (?:associated with this profile )?has expired|(?:error loading|refreshing|retrieving)(?: the)? (?:cached )?SSO token.{0,100}(?:expired|does not exist|not found|invalid)|error when retrieving token from sso|refresh(?:ing)? cached SSO token failed|(?:unable|failed) to refresh (?:AWS )?SSO token|session token not found or invalid|InvalidSSOToken|\bSSO session expired|UnauthorizedSSOTokenError|\bsession has expired\.? .{0,40}['"]?aws (?:sso )?login|InvalidGrantException: Invalid refresh token|SSO access token has (?:either )?expired/i,
  },
  {
    id: 'localised',
    literals: [
      'a expiré',
      'expirou',
      'ha caducado',
      'ha expirado',
      'è scaduto',
      'abgelaufen',
      '已过期',
      '已過期',
      '有効期限が切れ',
      '만료',
      'verlopen',
      'wygasł',
      'hết hạn',
    ],
    pattern:
      /(?:jeton de sécurité[^.]{0,60}a expiré|token de seguran[çc]a[^.]{0,60}expirou|token de seguridad[^.]{0,60}ha (?:caducado|expirado)|token di sicurezza[^.]{0,60}è scaduto|sicherheitstoken[^.]{0,60}abgelaufen|安全(?:令牌|权杖|權杖)[^.]{0,20}已(?:过|過)期|セキュリティトークン[^.]{0,40}有効期限が切れ|보안 토큰[^.]{0,30}만료|beveiligingstoken[^.]{0,40}verlopen|token zabezpieczający[^.]{0,40}wygasł|mã thông báo bảo mật[^.]{0,60}hết hạn)/i,
  },
];
