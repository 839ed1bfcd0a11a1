/** What a setting's name says about its value. */
export interface SecretName {
  readonly kind: string;
  /** `certain` names hold a secret whatever it looks like; `likely` ones only when the value looks random. */
  readonly trust: 'certain' | 'likely';
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PASSWORDS = wordSet('password passwd passphrase passcode pwd pass pw passwords');
const SECRETS = wordSet('secret token credential credentials apikey accesskey secretkey authkey');
const KEYS_OF = wordSet(
  'api access secret private account storage shared master encryption signing auth app application ' +
    'service license ssh rsa hmac session jwt cookie crypto encrypt decrypt subscription function ' +
    'admin write ingest primary secondary',
);
const QUALIFIERS = wordSet(
  'value val prod production dev staging stage test qa old new previous current b64 base64 plain ' +
    'plaintext raw enc encrypted base string text main',
);
const ABOUT = wordSet(
  'name names file files path dir id ids arn url uri endpoint ref refs ttl expiry expires ' +
    'expiration seconds type version count length size limit max min policy provider reader store ' +
    'manager management audience audiences issuer scope namespace key keys mount volume projection ' +
    'review stdin hash algorithm method mode source enabled required format age rotation service ' +
    'server client role region exception error request response controller validation in at usage ' +
    'kind class list set bucket host port user username prefix header env from',
);

/** Reads a name in any spelling (`DB_PASSWORD`, `dbPassword`, `db-password`) as words; `undefined` when it names no secret. */
export function secretNameOf(name: string): SecretName | undefined {
  const words = wordsOf(name).filter(word => !/^[0-9]{1,4}$/.test(word));
  while (words.length > 1 && QUALIFIERS.has(words.at(-1) ?? '')) words.pop();
  return named(words) ?? environmentName(name, words);
}

function named(words: readonly string[]): SecretName | undefined {
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  const is = (kind: string): SecretName => ({ kind, trust: 'certain' });
  if (last === 'key' && before === 'access' && words.includes('secret')) return is('aws-secret-key');
  if (last === 'key' && KEYS_OF.has(before)) return is(before === 'api' ? 'api-key' : 'secret');
  if (/secretaccesskey$/.test(last)) return is('aws-secret-key');
  if (last === 'token' && (before === 'session' || before === 'security')) return is('aws-session-token');
  if (/(?:pass(?:word|wd|phrase|code)|[a-z]pwd)$/.test(last) || PASSWORDS.has(last)) return is('password');
  if (/apikey$/.test(last)) return is('api-key');
  if (/token$/.test(last)) return is('token');
  return /secret$|(?:secret|access|account)key$/.test(last) || SECRETS.has(last) ? is('secret') : undefined;
}

/** `DB_PASSWORD_ORDERS` and `MAPS_KEY`: upper-case names that hold a secret word, or end in a key. */
function environmentName(name: string, words: readonly string[]): SecretName | undefined {
  if (!/^[A-Z][A-Z0-9_]{2,100}$/.test(name)) return undefined;
  const last = words.at(-1) ?? '';
  if (last === 'key') return { kind: 'secret', trust: 'likely' };
  if (ABOUT.has(last) || !words.some(word => PASSWORDS.has(word) || SECRETS.has(word))) return undefined;
  return { kind: words.some(word => PASSWORDS.has(word)) ? 'password' : 'secret', trust: 'certain' };
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]{1,8}/)
    .filter(word => word !== '');
}
