import type { SecretSample } from './secret-samples.ts';

/** Random numbers that are the same at every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return sides => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const roll = dice(20260504);
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const MIXED = UPPER + LOWER + DIGITS;
const HEX = '0123456789abcdef';

const some = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet.charAt(roll(alphabet.length))).join('');

/** A password as people make them: letters of both cases, digits, a sign. */
const password = (): string => `${some(UPPER, 2)}${some(LOWER, 4)}${some(DIGITS, 3)}!${some(LOWER, 2)}`;

/** Tokens by their vendors' published shapes; prefixes are put together here so that no scanner takes them for leaks. */
const TOKENS: Readonly<Record<string, () => string>> = {
  'AWS access key': () => `AK${'IA'}${some(UPPER + DIGITS, 16)}`,
  'GitHub token': () => `gh${'p_'}${some(MIXED, 36)}`,
  'GitLab token': () => `glp${'at-'}${some(MIXED, 20)}`,
  'Slack token': () => `xox${'b-'}${some(DIGITS, 12)}-${some(DIGITS, 12)}-${some(MIXED, 24)}`,
  'npm token': () => `np${'m_'}${some(MIXED, 36)}`,
  'Stripe key': () => `sk_${'live_'}${some(MIXED, 24)}`,
  'Google key': () => `AI${'za'}${some(MIXED, 35)}`,
  'Vault token': () => `hv${'s.'}${some(MIXED, 90)}`,
  'Docker token': () => `dckr_${'pat_'}${some(MIXED, 27)}`,
  'SendGrid key': () => `S${'G.'}${some(MIXED, 22)}.${some(MIXED, 43)}`,
  'Notion token': () => `nt${'n_'}${some(MIXED, 46)}`,
  'Notion secret': () => `sec${'ret_'}${some(MIXED, 43)}`,
  'Discord token': () => `M${some(MIXED, 23)}.${some(MIXED, 6)}.${some(MIXED, 38)}`,
  'JFrog key': () => `AK${'Cp'}${some(MIXED, 69)}`,
  'JFrog reference token': () => `cmVm${'dGtu'}${some(MIXED, 56)}`,
  'Fly token': () => `fm${'2_'}${some(MIXED, 120)}`,
  'Fly access token': () => `fo${'1_'}${some(MIXED, 43)}`,
  'Supabase token': () => `sb${'p_'}${some(HEX, 40)}`,
  'Supabase key': () => `sb_${'secret_'}${some(MIXED, 31)}`,
  'Telegram token': () => `${some('123456789', 10)}:A${'A'}${some(MIXED, 33)}`,
  'Telegram token in a URL': () => `${some('123456789', 10)}%3AA${'A'}${some(MIXED, 33)}`,
  'Netlify token': () => `nf${'p_'}${some(MIXED, 36)}`,
  'Figma token': () => `fig${'d_'}${some(MIXED, 40)}`,
  'PlanetScale password': () => `pscale_${'pw_'}${some(MIXED, 43)}`,
  'Airtable token': () => `pa${'t'}${some(MIXED, 14)}.${some(HEX, 64)}`,
  'Dynatrace token': () => `dt0${'c01.'}${some(UPPER + DIGITS, 24)}.${some(UPPER + DIGITS, 64)}`,
  'Heroku key': () => `HR${'KU-'}${some(MIXED, 60)}`,
  'Sonar token': () => `sq${'p_'}${some(HEX, 40)}`,
  'Tailscale key': () => `tsk${'ey-auth-'}${some(MIXED, 12)}-${some(MIXED, 32)}`,
  '1Password token': () => `ops_${'eyJ'}${some(MIXED, 200)}`,
  'Groq key': () => `gs${'k_'}${some(MIXED, 52)}`,
  'Replicate token': () => `r${'8_'}${some(MIXED, 37)}`,
  'Buildkite token': () => `bk${'ua_'}${some(HEX, 40)}`,
  'Square token': () => `sq0${'atp-'}${some(MIXED, 22)}`,
  'Contentful token': () => `CF${'PAT-'}${some(MIXED, 43)}`,
  'Alibaba key': () => `LT${'AI'}${some(MIXED, 20)}`,
  'Scaleway key': () => `SC${'W'}${some(UPPER + DIGITS, 17)}`,
  'Twilio key': () => `S${'K'}${some(HEX, 32)}`,
  'New Relic key': () => `NR${'AK-'}${some(UPPER + DIGITS, 27)}`,
  'Mailchimp key': () => `${some(HEX, 32)}-u${'s12'}`,
  'Linear key': () => `lin_${'api_'}${some(MIXED, 40)}`,
  'Hugging Face token': () => `h${'f_'}${some(LOWER + UPPER, 33)}7`,
  'Databricks token': () => `da${'pi'}${some(HEX, 32)}`,
  'Grafana token': () => `gl${'sa_'}${some(MIXED, 32)}_${some(HEX, 8)}`,
  'Azure client secret': () => `${some(MIXED, 3)}8${'Q~'}${some(MIXED, 34)}`,
};

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const sample = (
  name: string,
  secret: string,
  around: (secret: string) => string,
  keeps: readonly string[] = [],
): SecretSample => ({ name, text: around(secret), secrets: [secret], keeps });

const vendors = Object.entries(TOKENS).flatMap(([name, make]) => [
  sample(`${name} in a sentence`, make(), token => `the call with ${token} came back with 401 Unauthorized`, [
    '401 Unauthorized',
  ]),
  sample(
    `${name} in a query`,
    make(),
    token => `GET https://api.example.com/v1/me?t=${token}&page=2 failed`,
    ['failed'],
  ),
  sample(`${name} in a log`, make(), token => `level=error msg="request failed" auth="${token}" status=403`, [
    'status=403',
  ]),
]);

const ENCODED_KEYS = ['config', 'application.properties', 'ca-bundle', 'note'];
const encoded = Object.entries(TOKENS)
  .slice(0, 14)
  .flatMap(([name, make], index) => [
    sample(`base64 of a ${name}`, base64(make()), it => `${ENCODED_KEYS[index % 4]}: ${it}\nstatus: Failed`, [
      'status: Failed',
    ]),
    sample(`base64 of base64 of a ${name}`, base64(base64(make())), it => `data.bin=${it} rejected`, [
      'rejected',
    ]),
  ]);

const VARIABLES = ['DB_PASSWORD', 'API_TOKEN', 'SECRET_KEY', 'redis.password', 'client_secret', 'PGPASSWORD'];
const settings = VARIABLES.flatMap(variable => [
  sample(`base64 of ${variable}`, base64(`${variable}=${password()}`), it => `blob: ${it}`),
  sample(
    `base64 of ${variable} among others`,
    base64(`HOST=db\n${variable}=${password()}\nPORT=5432\n`),
    it => `  env.sh: ${it}\n  kind: x`,
    ['kind: x'],
  ),
  sample(
    `base64 of base64 of ${variable}`,
    base64(base64(`${variable}=${password()}`)),
    it => `value "${it}" is not valid`,
    ['is not valid'],
  ),
]);

const FOREIGN: Readonly<Record<string, readonly [string, string]>> = {
  German: ['Passwort', 'Das Kennwort für admin lautet'],
  French: ['mot de passe', 'le mot de passe est'],
  Spanish: ['contraseña', 'la contraseña es'],
  Portuguese: ['senha', 'a senha é'],
  Italian: ["parola d'ordine", 'la parola è'],
  Dutch: ['wachtwoord', 'het wachtwoord is'],
  Polish: ['hasło', 'Hasło to'],
  Czech: ['heslo', 'heslo je'],
  Swedish: ['lösenord', 'lösenord är'],
  Norwegian: ['passord', 'passord er'],
  Danish: ['adgangskode', 'adgangskode er'],
  Finnish: ['salasana', 'salasana on'],
  Turkish: ['şifre', 'şifre ='],
  Russian: ['пароль', 'Пароль это'],
  Hungarian: ['jelszó', 'Jelszó ='],
  Greek: ['κωδικός', 'Κωδικός ='],
  Vietnamese: ['mật khẩu', 'Mật khẩu ='],
  Indonesian: ['kata sandi', 'kata sandi ='],
  Hindi: ['पासवर्ड', 'पासवर्ड ='],
  Arabic: ['كلمة المرور', 'كلمة المرور ='],
  Hebrew: ['סיסמה', 'סיסמה ='],
  Chinese: ['密码', '密码是'],
  'traditional Chinese': ['密碼', '密碼為'],
  Japanese: ['パスワード', 'パスワードは'],
  Korean: ['비밀번호', '비밀번호는'],
};
const foreign = Object.entries(FOREIGN).flatMap(([language, [word, sentence]]) => [
  sample(`password in ${language}`, password(), it => `host: db\n${word}: ${it}\nError: timeout`, [
    'host: db',
    'Error: timeout',
  ]),
  sample(`password in a sentence in ${language}`, password(), it => `${sentence} ${it} \nError: timeout`, [
    'Error: timeout',
  ]),
]);

const wide = (text: string): string =>
  text.replace(/[!-~]/g, c => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const wideLetters = [
  sample('name in full-width letters', password(), it => `${wide('password')}：${it}`),
  sample('all in full-width letters', wide(password()), it => `${wide('password=')}${it}`),
  sample('name of a variable in full-width letters', password(), it => `${wide('DB_PASSWORD')}=${it}`),
  sample(
    'token in full-width letters',
    wide(TOKENS['GitHub token']?.() ?? ''),
    it => `sent ${it} to the API`,
    ['to the API'],
  ),
  sample('colon in full-width', password(), it => `密码：${it}`),
  sample('password in full-width quotes', password(), it => `password：「」 password: “${it}”`),
];

const crypt = (id: string, salt: number, hash: number): string =>
  `$${id}$${some(MIXED, salt)}$${some(MIXED, hash)}`;
const vault = Array.from({ length: 3 }, () => some(HEX, 80));
const stored = [
  sample('SQL CREATE USER', password(), it => `CREATE USER app WITH PASSWORD '${it}';`, ['CREATE USER app']),
  sample('SQL ALTER ROLE', password(), it => `ERROR: ALTER ROLE app PASSWORD '${it}' failed`, [
    'ALTER ROLE app',
    'failed',
  ]),
  sample('SQL ENCRYPTED PASSWORD', password(), it => `alter user app with encrypted password '${it}'`),
  sample('SQL SET PASSWORD', password(), it => `SET PASSWORD FOR 'app'@'%' = PASSWORD('${it}');`),
  sample('SQL IDENTIFIED BY', password(), it => `GRANT ALL ON shop.* TO app IDENTIFIED BY '${it}'`, [
    'GRANT ALL ON shop',
  ]),
  sample('SQL LOGIN PASSWORD', password(), it => `CREATE LOGIN app WITH PASSWORD = '${it}'`),
  sample('Redis requirepass', password(), it => `bind 0.0.0.0\nrequirepass ${it}\nport 6379`, ['port 6379']),
  sample('Redis masterauth', password(), it => `masterauth ${it}`),
  sample('Redis config set', password(), it => `CONFIG SET requirepass "${it}"`),
  sample('Redis AUTH', password(), it => `127.0.0.1:6379> AUTH ${it}\n(error) WRONGPASS`, ['WRONGPASS']),
  sample('Redis AUTH with a user', password(), it => `redis-cli said: AUTH default ${it}`),
  sample('Redis users.acl', password(), it => `user default on >${it} ~* +@all`),
  sample('.pgpass', password(), it => `db.internal:5432:shop:app:${it}`, ['db.internal:5432']),
  sample('.pgpass for all databases', password(), it => `*:5432:*:app:${it}`),
  sample(
    'docker login from a pipe',
    password(),
    it => `echo ${it} | docker login -u ci --password-stdin ghcr.io`,
    ['docker login -u ci', 'ghcr.io'],
  ),
  sample(
    'docker login from a quoted pipe',
    password(),
    it => `echo "${it}" | docker login --username ci --password-stdin`,
  ),
  sample(
    'docker login from a printf',
    password(),
    it => `printf '${it}' | podman login --password-stdin quay.io`,
    ['quay.io'],
  ),
  sample(
    'docker login from a here-string',
    password(),
    it => `helm registry login -u ci --password-stdin <<< "${it}"`,
  ),
  sample('htpasswd on the command line', password(), it => `htpasswd -nbB admin ${it}`),
  sample('htpasswd of Apache', crypt('apr1', 8, 22), it => `admin:${it}`, ['admin:']),
  sample('htpasswd of bcrypt', `$2y$10$${some(MIXED, 53)}`, it => `admin:${it}`),
  sample('htpasswd of SHA', some(MIXED, 27), it => `admin:{SHA}${it}=`),
  sample('LDAP hash', some(MIXED, 32), it => `userPassword: {SSHA}${it}`),
  sample('shadow of SHA-512', crypt('6', 16, 86), it => `root:${it}:19000:0:99999:7:::`, ['root:']),
  sample('shadow of SHA-256', crypt('5', 16, 43), it => `root:${it}:19000:0:99999:7:::`),
  sample('shadow of MD5', crypt('1', 8, 22), it => `root:${it}:19000:0:99999:7:::`),
  sample(
    'shadow of yescrypt',
    `$y$j9T$${some(MIXED, 22)}$${some(MIXED, 43)}`,
    it => `root:${it}:19000:0:99999:7:::`,
  ),
  sample(
    'hash of Argon2',
    `$argon2id$v=19$m=65536,t=3,p=4$${some(MIXED, 22)}$${some(MIXED, 43)}`,
    it => `hash is ${it}`,
  ),
  sample('hash of Django', some(MIXED, 44), it => `pbkdf2_sha256$260000$${some(MIXED, 22)}$${it}=`),
  sample(
    'hash of PostgreSQL',
    some(MIXED, 43),
    it => `SCRAM-SHA-256$4096:${some(MIXED, 22)}==$${it}=:${some(MIXED, 43)}=`,
  ),
  {
    name: 'ansible-vault',
    text: `secret: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n${vault.map(line => `  ${line}\n`).join('')}\nplay: x`,
    secrets: vault,
    keeps: ['play: x'],
  },
  sample('ansible-vault on one line', some(HEX, 80), it => `"$ANSIBLE_VAULT;1.2;AES256;prod\\n${it}\\n"`),
];

const prose = [
  sample('admin with a slash', password(), it => `log in with admin / ${it} and you see it`, [
    'and you see it',
  ]),
  sample('user with a slash', password(), it => `user: root / ${it}`),
  sample('credentials with a slash', password(), it => `credentials: shop-admin / ${it}`),
  sample('credentials with a colon', password(), it => `creds are admin:${it}`),
  sample('login with a colon', password(), it => `login admin:${it} on the old box`, ['on the old box']),
  sample('postgres with a slash', password(), it => `postgres / ${it}`),
  sample('changed to', password(), it => `the password for grafana was changed to ${it} yesterday`, [
    'yesterday',
  ]),
  sample('reset to', password(), it => `I reset the password of the db user to ${it}`),
  sample('rotated to', password(), it => `token for ci has been rotated to ${it}.`),
  sample('is now', password(), it => `password is now ${it}`),
  sample('was', password(), it => `the old passphrase was ${it}, sorry`, ['sorry']),
  sample('set to', password(), it => `Secret of the client set to ${it}`),
  sample('use as', password(), it => `use ${it} as the password`),
  sample('try as', password(), it => `try \`${it}\` for the admin password`),
  sample('in backticks', password(), it => `the password is \`${it}\``),
  sample('in bold', password(), it => `password is *${it}*`),
  sample('arrow', password(), it => `password -> ${it}`),
  sample('table cell', password(), it => `| user | app |\n| password | ${it} |`, ['| user | app |']),
  sample('table row', password(), it => `| admin | ${it} | yes |`),
  sample('table cell with tabs', password(), it => `password\t${it}`),
  sample('table cell of a pass phrase', password(), it => `passphrase │ ${it}`),
  sample('api key is', some(MIXED, 24), it => `my api key is ${it}9`),
  sample('YAML, password in brackets', password(), it => `password: <${it}>`),
  sample('setting in brackets', password(), it => `DB_PASSWORD=<${it}>`),
  sample('token in brackets', some(MIXED, 30), it => `token: <${it}7a>`),
  sample('secret in escaped brackets', password(), it => `password: &lt;${it}&gt;`),
  sample('flag in brackets', password(), it => `--password <${it}> --verbose`, ['--verbose']),
];

const halves = (): readonly [string, string] => [some(MIXED, 12), some(MIXED, 11) + some(DIGITS, 1)];
const continued = [
  ['export TOKEN=', ''],
  ['export DB_PASSWORD="', '"'],
  ['curl -H "X-Api-Key: ', '"'],
  ['--docker-password=', ' --docker-server=x'],
].map(([before = '', after = ''], index): SecretSample => {
  const [one, other] = halves();
  return {
    name: `continued after a backslash, ${index + 1}`,
    text: `${before}${one}\\\n${other}${after}`,
    secrets: [one, other],
  };
});
const nextLine = [
  sample('value on the line after a backslash', password(), it => `app --password \\\n  ${it} --verbose`, [
    '--verbose',
  ]),
  sample(
    'value of docker on the line after a backslash',
    password(),
    it => `docker login -u ci -p \\\n  ${it} ghcr.io`,
    ['ghcr.io'],
  ),
];

const derLines = (head: string): readonly string[] => [
  `${head}${some(MIXED, 64 - head.length)}`,
  ...Array.from({ length: 4 }, () => some(MIXED, 64)),
];
const keys = Object.entries({
  RSA: `MII${'EpAIBAAKCAQEA'}`,
  'PKCS #8': `MII${'EvQIBADANBgkqhkiG9w0B'}`,
  EC: `MH${'cCAQEEI'}`,
  Ed25519: `MC4C${'AQAwBQYDK2VwBCIE'}`,
  OpenSSH: `b3BlbnNz${'aC1rZXktdjE'}`,
}).flatMap(([name, head]): readonly SecretSample[] => {
  const lines = derLines(head);
  const quoted = derLines(head);
  return [
    {
      name: `lines of a key of ${name}`,
      text: `tls.key:\n${lines.join('\n')}\nError: bad key`,
      secrets: lines,
      keeps: ['Error: bad key'],
    },
    {
      name: `escaped lines of a key of ${name}`,
      text: `"${quoted.join('\\n')}", "a": 1`,
      secrets: quoted,
      keeps: ['"a": 1'],
    },
  ];
});

/** Secrets in the forms that are easily overlooked: encoded, foreign, told, wrapped, hashed, and of rarer vendors. */
export const SURVIVORS: readonly SecretSample[] = [
  ...[vendors, encoded, settings, foreign, wideLetters, stored, prose, continued, nextLine, keys].flat(),
];
