import type { Finding } from './finding.ts';

const VARIABLES: Readonly<Record<string, string>> = {
  slackbottoken: 'SLACK_BOT_TOKEN',
  bottoken: 'SLACK_BOT_TOKEN',
  token: 'SLACK_BOT_TOKEN',
  slackapptoken: 'SLACK_APP_TOKEN',
  apptoken: 'SLACK_APP_TOKEN',
  slacksigningsecret: 'SLACK_SIGNING_SECRET',
  signingsecret: 'SLACK_SIGNING_SECRET',
  redisurl: 'REDIS_URL',
  redis: 'REDIS_URL',
  accesskeyid: 'AWS_ACCESS_KEY_ID',
  awsaccesskeyid: 'AWS_ACCESS_KEY_ID',
  secretaccesskey: 'AWS_SECRET_ACCESS_KEY',
  awssecretaccesskey: 'AWS_SECRET_ACCESS_KEY',
  sessiontoken: 'AWS_SESSION_TOKEN',
  awssessiontoken: 'AWS_SESSION_TOKEN',
  clientsecret: 'AZURE_CLIENT_SECRET',
  azureclientsecret: 'AZURE_CLIENT_SECRET',
};

const SECRET_VALUE =
  /\bxox[a-z]-\w|\bxapp-\w|\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|^rediss?:\/\/|^https?:\/\/[^/?#@]{0,200}:[^/?#@]{1,1000}@/;

/** What to do about a key of the file that ought to be an environment variable, if it is one. */
export function adviceForSecret(key: string): string | undefined {
  const variable = VARIABLES[key.replaceAll(/[_-]/g, '').toLowerCase()];
  return variable && `is a secret: remove it from the file and set ${variable} in the environment.`;
}

/** Values that are secrets by their look, wherever they stand; they are never repeated. */
export function secretsIn(content: unknown, path: Finding['path'] = []): readonly Finding[] {
  if (typeof content === 'string') return SECRET_VALUE.test(content) ? [secretAt(path)] : [];
  if (typeof content !== 'object' || content === null) return [];
  const keyed: readonly (readonly [string | number, unknown])[] = Array.isArray(content)
    ? content.map((value, index) => [index, value] as const)
    : Object.entries(content);
  return keyed.flatMap(([key, value]) => secretsIn(value, [...path, key]));
}

function secretAt(path: Finding['path']): Finding {
  const advice = adviceForSecret(String(path.at(-1)));
  if (advice !== undefined) return { path, atKey: true, words: advice };
  return { path, words: 'holds what looks like a secret: remove it and set it in the environment instead.' };
}
