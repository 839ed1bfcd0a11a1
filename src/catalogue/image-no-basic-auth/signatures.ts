import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'no-basic-auth',
    literals: ['basic auth credentials'],
    pattern:
      /(?<!(?:\|[=~]|[=!]~|contains|cover|when|for|on) ?["']?)no basic auth credentials(?!["']? (?:is|are|was) returned|["']? \[\d)/i,
  },
  {
    id: 'localised',
    literals: [
      'autentica',
      '基本身份验证',
      '基本認証',
      '기본 인증',
      "d'authentification",
      'sem credenciai',
      'sin credencial',
      '基本身份驗證',
      '基本认证',
    ],
    pattern:
      /(?:aucune? (?:information d'identification|identifiant)s? d'authentification de base|sem credenciais de autentica[çc][ãa]o b[áa]sica|sin credenciales de autenticación básica|(?:没有|沒有|无)基本(?:身份验证|身份驗證|认证)凭[证据]|基本認証の?(?:認証情報|資格情報)がありません|기본 인증 자격 증명(?:이)? 없)/i,
  },
];
