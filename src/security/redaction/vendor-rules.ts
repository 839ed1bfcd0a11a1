import type { Rule } from './find-by-rules.ts';
import { TOKEN } from './scan.ts';

/** Has the digits and the upper-case letters that random tokens have and names of things lack. */
const random = (secret: string): boolean =>
  /[0-9]/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret);

const rule = (
  kind: string,
  literals: readonly string[],
  pattern: RegExp,
  more: Partial<Rule> = {},
): Rule => ({
  kind,
  literals,
  pattern,
  ...more,
});

/** Tokens that say themselves whose they are, by their vendors' published prefixes. */
export const VENDOR_RULES: readonly Rule[] = [
  rule('github-token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], /gh[pousr]_[A-Za-z0-9_]{16,255}/g),
  rule('github-token', ['github_pat_'], /github_pat_[A-Za-z0-9_]{16,255}/g),
  rule(
    'gitlab-token',
    ['glpat-', 'gldt-', 'glrt-', 'glcbt-', 'glptt-', 'glft-', 'glimt-', 'glagent-', 'glsoat-', 'gloas-'],
    /gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|soat|oas)-[A-Za-z0-9_=.-]{16,255}/g,
  ),
  rule('gitlab-token', ['gr1348941'], /GR1348941[A-Za-z0-9_-]{16,64}/g),
  rule('npm-token', ['npm_'], /npm_[A-Za-z0-9]{20,255}/g, {
    accepts: secret => /[0-9A-Z]/.test(secret.slice(4)),
  }),
  rule('pypi-token', ['pypi-age'], /pypi-AgE[A-Za-z0-9_-]{16,1000}/g, { tail: TOKEN }),
  rule('docker-token', ['dckr_pat_', 'dckr_oat_'], /dckr_[op]at_[A-Za-z0-9_-]{16,255}/g),
  rule('slack-token', ['xox'], /xox(?:[abeoprs]|e\.xox[bp]|d)-[A-Za-z0-9%/+-]{8,512}/g, {
    accepts: secret => /[0-9]/.test(secret),
  }),
  rule('slack-token', ['xapp-'], /xapp-[0-9]-[A-Za-z0-9-]{8,255}/g),
  rule(
    'slack-webhook',
    ['hooks.slack.com/', 'hooks.slack-gov.com/'],
    /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/(?<secret>[A-Za-z0-9+_/-]{8,255})/g,
  ),
  rule(
    'discord-webhook',
    ['/api/webhooks/'],
    /discord(?:app)?\.com\/api\/webhooks\/[0-9]{5,30}\/(?<secret>[A-Za-z0-9_-]{16,255})/g,
  ),
  rule(
    'teams-webhook',
    ['webhook.office.com/', 'outlook.office.com/webhook'],
    /(?:webhook\.office\.com\/webhookb2|outlook\.office\.com\/webhook)\/(?<secret>[A-Za-z0-9@/-]{16,512})/g,
  ),
  rule('stripe-key', ['_live_', '_test_'], /[sr]k_(?:live|test)_[A-Za-z0-9]{10,255}/g),
  rule('webhook-secret', ['whsec_'], /whsec_[A-Za-z0-9+/=]{16,255}/g),
  rule('twilio-key', ['sk'], /(?<![A-Za-z0-9])SK[0-9a-f]{32}(?![A-Za-z0-9])/g),
  rule('sendgrid-key', ['sg.'], /SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}/g),
  rule('mailgun-key', ['key-'], /(?<![A-Za-z0-9-])key-[0-9a-f]{32}(?![0-9a-f])/g),
  rule('mailchimp-key', ['-us'], /(?<![0-9a-f])[0-9a-f]{32}-us[0-9]{1,2}(?![0-9A-Za-z])/g),
  rule('new-relic-key', ['nrak-', 'nrii-', 'nral'], /NR(?:AK|II)-[A-Za-z0-9_-]{16,64}|[0-9a-f]{36}NRAL/g),
  rule('grafana-token', ['glsa_', 'glc_'], /gl(?:sa|c)_[A-Za-z0-9_+/=]{20,500}/g),
  rule('grafana-token', ['eyjrijoi'], /eyJrIjoi[A-Za-z0-9+/=_-]{16,500}/g, { tail: TOKEN }),
  rule('vault-token', ['hvs.', 'hvb.', 'hvr.'], /hv[sbr]\.[A-Za-z0-9_-]{16,500}/g),
  rule('terraform-token', ['.atlasv1.'], /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{16,255}/g),
  rule('ai-key', ['sk-'], /(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,255}/g, { accepts: random }),
  rule('huggingface-token', ['hf_'], /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{24,64}/g),
  rule('digitalocean-token', ['_v1_'], /do[opr]_v1_[a-f0-9]{32,64}/g),
  rule('shopify-token', ['shp'], /shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/g),
  rule('atlassian-token', ['atatt3', 'atctt3'], /AT[AC]TT3[A-Za-z0-9_=-]{16,500}/g),
  rule('databricks-token', ['dapi'], /(?<![A-Za-z0-9])dapi[a-f0-9]{32}/g),
  rule('sentry-token', ['sntrys_', 'sntryu_'], /sntry[su]_[A-Za-z0-9+/=_-]{20,500}/g),
  rule('postman-key', ['pmak-'], /PMAK-[a-f0-9]{24}-[a-f0-9]{34}/g),
  rule('linear-key', ['lin_api_'], /lin_api_[A-Za-z0-9]{20,64}/g),
  rule('doppler-token', ['dp.'], /(?<![A-Za-z0-9])dp\.(?:pt|st|ct|sa|scim)\.[A-Za-z0-9_.-]{20,255}/g),
  rule('pulumi-token', ['pul-'], /(?<![A-Za-z0-9])pul-[a-f0-9]{40}/g),
  rule('rubygems-key', ['rubygems_'], /rubygems_[a-f0-9]{32,64}/g),
  rule('nuget-key', ['oy2'], /(?<![A-Za-z0-9])oy2[a-z0-9]{43}(?![A-Za-z0-9])/g),
  rule('jfrog-token', ['akcp', 'cmvmdgtu'], /(?<![A-Za-z0-9])(?:AKCp[0-9]|cmVmdGtu)[A-Za-z0-9]{48,128}/g),
  rule('circleci-token', ['ccipat_'], /CCIPAT_[A-Za-z0-9]{16,64}_[A-Za-z0-9]{16,64}/g),
  rule('telegram-token', [':aa'], /(?<![0-9])[0-9]{8,10}:AA[A-Za-z0-9_-]{32,35}/g),
  rule('age-key', ['age-secret-key-1'], /AGE-SECRET-KEY-1[0-9A-Z]{16,64}/g),
];
