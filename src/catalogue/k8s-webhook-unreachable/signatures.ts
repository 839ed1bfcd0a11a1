import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'failed-calling',
    literals: [
      'available for service',
      'failed calling webhook',
      'failed calling admission webhook',
      'failed to call webhook',
      'conversion webhook for',
    ],
    pattern:
      /failed calling (?:admission )?webhook|failed to call webhook|no endpoints available for service ["'][^"']{0,100}(?:webhook|admission)|conversion webhook for [^\n]{1,300} failed/i,
  },
  {
    id: 'localised',
    literals: [
      'webhook の呼び出し',
      'webhook 호출',
      'webhook 失败',
      'webhook 失敗',
      'webhook失败',
      'webhook失敗',
    ],
    pattern:
      /(?:调用|呼叫)(?:准入|許可)? ?webhook ?(?:失败|失敗)|webhook の呼び出しに失敗|webhook 호출(?:에|이)? ?실패/i,
  },
  {
    id: 'server',
    literals: [
      'failed to complete mutation in',
      'failed to complete validation in',
      'failed to make webhook auth',
    ],
    pattern:
      /AdmissionWebhook\\{0,3}["'] failed to complete (?:mutation|validation) in |failed to make webhook auth(?:enticator|orizer) request: /i,
  },
];
