import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'missing',
    literals: [
      'missingsubscriptionregistration',
      'aka.ms/rps-not-found',
      'subscriptionnotregistered',
      'not registered',
    ],
    pattern:
      /\bMissingSubscriptionRegistration\b|not registered to use (?:the )?namespace|aka\.ms\/rps-not-found|\bSubscriptionNotRegistered\b|(?:is )?not registered (?:for|with) (?:the )?(?:resource provider|feature)/i,
  },
  {
    id: 'localised',
    literals: ['microsoft.'],
    pattern:
      /(?:n'est pas (?:inscrit|enregistr)|n[ãa]o est[áa] registrad|no está registrad|non è registrat|nicht (?:registriert|für die Verwendung)|未(?:注册|註冊)|登録されていません|등록되(?:어 있)?지 않|nie jest zarejestrowan|is niet geregistreerd|chưa được đăng ký).{0,80}Microsoft\.[A-Z]\w{2,40}|Microsoft\.[A-Z]\w{2,40}['"]?.{0,40}(?:登録されていません|등록되(?:어 있)?지 않|未注册|未註冊|nicht registriert)/i,
  },
];
