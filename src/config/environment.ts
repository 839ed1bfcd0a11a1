/** The variables of the environment, by name. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** What the program itself takes from the environment: the secrets, and where the file is. */
export interface Environment {
  readonly slackBotToken?: string;
  readonly slackAppToken?: string;
  readonly slackSigningSecret?: string;
  readonly redisUrl?: string;
  /** Path of the configuration file. */
  readonly configPath?: string;
  /** The home folder, for `~/` in paths. */
  readonly home?: string;
  /** Verbosity of the log. */
  readonly logLevel?: string;
}

const NAMES = {
  slackBotToken: 'SLACK_BOT_TOKEN',
  slackAppToken: 'SLACK_APP_TOKEN',
  slackSigningSecret: 'SLACK_SIGNING_SECRET',
  redisUrl: 'REDIS_URL',
  configPath: 'PARAMEDIC_CONFIG',
  home: 'HOME',
  logLevel: 'LOG_LEVEL',
} as const satisfies Record<keyof Environment, string>;

/** The environment of this process, for what the cloud clients look up themselves; nothing else reads it. */
export function processVariables(): Variables {
  return process.env;
}

/** The program's own part of the environment; an empty variable counts as absent. */
export function environmentIn(variables: Variables): Environment {
  const named = Object.entries(NAMES).map(([key, name]) => [key, variables[name]?.trim()] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== undefined && value !== ''));
}
