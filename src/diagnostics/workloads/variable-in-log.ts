/** How programs say that an environment variable is not set; upper case only, as such names are by convention. */
const SAYS = [
  /KeyError: ['"](?<name>[A-Z][A-Z0-9_]{2,60})['"]/,
  /environment variables?:? ['"`]?(?<name>[A-Z][A-Z0-9_]{2,60})['"`]?[^\n]{0,40}(?:not set|missing|required|undefined|empty|must be|not found)/i,
  /(?:missing|required|undefined|unset)[^\n]{0,40}(?:environment|env)\.? var(?:iable)?s?:? ['"`]?(?<name>[A-Z][A-Z0-9_]{2,60})/i,
  /(?<name>\b[A-Z][A-Z0-9]{0,30}_[A-Z0-9_]{1,60})['"`]? (?:environment variable |env var )?(?:is |was )?(?:undefined or missing|not set|missing|required|must be set|unset|not defined)/,
  /(?:undefined or missing|required env|must set|please set|you need to specify)[^\n]{0,30}?['"`$ ](?<name>[A-Z][A-Z0-9]{0,30}_[A-Z0-9_]{1,60})/i,
];

/** The environment variable whose absence a log complains about. */
export function variableMissingIn(log: string): string | undefined {
  const names = SAYS.map(pattern => pattern.exec(log)?.groups?.name);
  return names.find(name => name !== undefined && name === name.toUpperCase());
}
