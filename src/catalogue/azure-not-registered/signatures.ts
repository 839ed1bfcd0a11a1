import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'missing',
    literals: [
      'used by this operation is not registered',
      'ensuring resource providers are registered',
      'must be registered to use namespace',
      'provider has not been registered',
      'missingsubscriptionregistration',
      'aka.ms/rps-not-found',
      'subscriptionnotregistered',
      'not registered',
      'noregisteredproviderfound',
      'no registered resource provider',
      'microsoft.',
    ],
    pattern:
      /\bMissingSubscriptionRegistration\b|not registered to use (?:the )?namespace|aka\.ms\/rps-not-found|\bSubscriptionNotRegistered(?:With|For)?\w{0,20}\b|\bNoRegisteredProviderFound\b|no registered resource provider found for|(?:is )?not registered (?:for|with) (?:the )?(?:resource provider|feature)|subscription (?:['"]?[\w-]{2,40}['"]? )?is not registered (?:with|for|to) |Microsoft\.\w{2,40}(?:\/\w{2,60})?['"]? (?:resource provider |feature )?(?:provider )?(?:is )?not (?:yet )?registered\b(?!\.? in region)(?<!extension type .{0,80})|resource provider ['"]?[\w.]{3,60}['"]? used by this operation is not registered|error (?:whilst )?ensuring Resource Providers are registered\.(?!.{0,900}AuthorizationFailed)|subscription must be registered to use namespace|because ['"]?Microsoft\.\w{2,40}['"]? provider has not been registered|feature ['"]?Microsoft\.\w{2,40}\/\w{2,60}['"]? (?:is |has )?not (?:been )?(?:registered|enabled)|['"]Microsoft\.\w{2,40}\/\w{2,60}['"] feature is not (?:registered|enabled)|does not have feature Microsoft\./i,
  },
  {
    id: 'localised',
    literals: ['microsoft.'],
    pattern:
      /(?:n'est pas (?:inscrit|enregistr)|n[ãa]o est[áa] registrad|no está registrad|non è registrat|nicht (?:registriert|für die Verwendung)|未(?:注册|註冊)|登録されていません|등록되(?:어 있)?지 않|nie jest zarejestrowan|is niet geregistreerd|chưa được đăng ký).{0,80}Microsoft\.[A-Z]\w{2,40}|Microsoft\.[A-Z]\w{2,40}['"]?.{0,40}(?:登録されていません|등록되(?:어 있)?지 않|未注册|未註冊|nicht registriert)/i,
  },
];
