import type { Rule } from './rule.ts';
import { skipBack, TOKEN } from './scan.ts';

const DIGIT: ReadonlySet<string> = new Set('0123456789');

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
    ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'],
    /discord(?:app)?\.com\/api\/webhooks\/[0-9]{5,30}\/(?<secret>[A-Za-z0-9_-]{16,255})/g,
  ),
  rule(
    'teams-webhook',
    ['webhook.office.com/', 'outlook.office.com/webhook'],
    /(?:webhook\.office\.com\/webhookb2|outlook\.office\.com\/webhook)\/(?<secret>[A-Za-z0-9@/-]{16,512})/g,
  ),
  rule('stripe-key', ['_live_', '_test_'], /[sr]k_(?:live|test)_[A-Za-z0-9]{10,255}/g, {
    from: (_, at) => at - 2,
  }),
  rule('webhook-secret', ['whsec_'], /whsec_[A-Za-z0-9+/=]{16,255}/g),
  rule('sendgrid-key', ['sg.'], /SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}/g),
  rule('mailgun-key', ['key-'], /(?<![A-Za-z0-9-])key-[0-9a-f]{32}(?![0-9a-f])/g),
  rule('mailchimp-key', ['-us'], /(?<![0-9a-f])[0-9a-f]{32}-us[0-9]{1,2}(?![0-9A-Za-z])/g, {
    from: (_, at) => at - 32,
  }),
  rule('new-relic-key', ['nrak-', 'nrii-'], /NR(?:AK|II)-[A-Za-z0-9_-]{16,64}/g),
  rule('new-relic-key', ['nral'], /[0-9a-f]{36}NRAL/g, { from: (_, at) => at - 36 }),
  rule('grafana-token', ['glsa_', 'glc_'], /gl(?:sa|c)_[A-Za-z0-9_+/=]{20,500}/g),
  rule('grafana-token', ['eyjrijoi'], /eyJrIjoi[A-Za-z0-9+/=_-]{16,500}/g, { tail: TOKEN }),
  rule('vault-token', ['hvs.', 'hvb.', 'hvr.'], /hv[sbr]\.[A-Za-z0-9_-]{16,500}/g),
  rule(
    'terraform-token',
    ['.atlasv1.'],
    /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{16,255}/g,
    { from: (_, at) => at - 14 },
  ),
  rule('ai-key', ['sk-'], /(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,255}/g, { accepts: random }),
  rule('huggingface-token', ['hf_'], /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{24,64}/g),
  rule('digitalocean-token', ['_v1_'], /do[opr]_v1_[a-f0-9]{32,64}/g, { from: (_, at) => at - 3 }),
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
  rule(
    'jfrog-token',
    ['akcp', 'cmvmdgtu'],
    /(?<![A-Za-z0-9])(?:AKCp[A-Za-z0-9]|cmVmdGtu)[A-Za-z0-9]{40,128}/g,
  ),
  rule('circleci-token', ['ccipat_'], /CCIPAT_[A-Za-z0-9]{16,64}_[A-Za-z0-9]{16,64}/g),
  rule('telegram-token', [':aa', '%3aaa'], /(?<![0-9])[0-9]{8,10}(?::|%3A)AA[A-Za-z0-9_-]{32,35}/gi, {
    from: (text, at) => skipBack(text, at, DIGIT, 10),
    accepts: random,
  }),
  rule('notion-token', ['ntn_', 'secret_'], /(?:ntn_|secret_)[A-Za-z0-9]{40,64}(?![A-Za-z0-9])/g, {
    accepts: random,
  }),
  rule(
    'fly-token',
    ['fm1_', 'fm1r_', 'fm1a_', 'fm2_', 'fo1_'],
    /f(?:m1[ra]?|m2|o1)_[A-Za-z0-9+/=_,-]{20,1000}/g,
    {
      tail: TOKEN,
    },
  ),
  rule('supabase-key', ['sbp_', 'sb_secret_'], /(?:sbp_[a-f0-9]{40}|sb_secret_[A-Za-z0-9_-]{20,64})/g),
  rule('netlify-token', ['nfp_'], /(?<![A-Za-z0-9])nfp_[A-Za-z0-9]{36,64}/g),
  rule('figma-token', ['figd_'], /figd_[A-Za-z0-9_-]{32,64}/g),
  rule('planetscale-token', ['pscale_'], /pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_=.-]{32,64}/g),
  rule('airtable-token', ['pat'], /(?<![A-Za-z0-9])pat[A-Za-z0-9]{14}\.[a-f0-9]{64}/g),
  rule('dynatrace-token', ['dt0c01.', 'dt0s01.', 'dt0s02.'], /dt0[cs]0[12]\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}/g),
  rule('heroku-key', ['hrku-'], /HRKU-[A-Za-z0-9_-]{30,80}/g),
  rule('sonar-token', ['sqp_', 'squ_', 'sqa_'], /(?<![A-Za-z0-9])sq[pua]_[a-f0-9]{40}/g),
  rule(
    'tailscale-key',
    ['tskey-'],
    /tskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{6,64}-[A-Za-z0-9]{16,64}/g,
  ),
  rule('onepassword-token', ['ops_eyj'], /ops_eyJ[A-Za-z0-9+/=_-]{40,1000}/g, { tail: TOKEN }),
  rule('ai-key', ['gsk_', 'xai-', 'pplx-'], /(?<![A-Za-z0-9])(?:gsk_|xai-|pplx-)[A-Za-z0-9]{32,100}/g, {
    accepts: random,
  }),
  rule('ai-key', ['r8_'], /(?<![A-Za-z0-9])r8_[A-Za-z0-9]{37}(?![A-Za-z0-9])/g),
  rule('buildkite-token', ['bkua_'], /bkua_[a-f0-9]{40}/g),
  rule('square-token', ['sq0atp-', 'sq0csp-'], /sq0(?:atp|csp)-[A-Za-z0-9_-]{22,64}/g),
  rule('contentful-token', ['cfpat-'], /CFPAT-[A-Za-z0-9_-]{40,64}/g),
  rule('prefect-key', ['pnu_'], /(?<![A-Za-z0-9])pnu_[A-Za-z0-9]{36}/g),
  rule('clojars-token', ['clojars_'], /CLOJARS_[a-z0-9]{60}/gi),
  rule('alibaba-key', ['ltai'], /(?<![A-Za-z0-9])LTAI[A-Za-z0-9]{12,24}(?![A-Za-z0-9])/g),
  rule('scaleway-key', ['scw'], /(?<![A-Za-z0-9])SCW[A-Z0-9]{17}(?![A-Za-z0-9])/g),
  rule('easypost-key', ['ezak', 'eztk'], /(?<![A-Za-z0-9])EZ[AT]K[A-Za-z0-9]{54}/g),
  rule('age-key', ['age-secret-key-1'], /AGE-SECRET-KEY-1[0-9A-Z]{16,64}/g),
];
