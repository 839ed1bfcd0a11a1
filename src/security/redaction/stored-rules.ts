import type { Rule } from './rule.ts';
import { PLAIN_BASE64 } from './scan.ts';

/** Passwords and their hashes as databases, servers and vaults keep or ask for them. */
export const STORED_RULES: readonly Rule[] = [
  {
    kind: 'password',
    literals: ['identified'],
    pattern:
      /identified[ \t]{1,4}(?:with[ \t]{1,4}[a-z0-9_]{1,40}[ \t]{1,4})?by[ \t]{1,4}(?:password[ \t]{1,4})?['"](?<secret>[^'"\r\n]{1,256})/gi,
  },
  {
    kind: 'password',
    literals: ['password'],
    pattern: /password[ \t]{1,4}(?:=[ \t]{0,4})?'(?<secret>[^'\r\n]{1,256})(?=')/gi,
    accepts: secret => !/^(?:[a-z]{1,20}|\[REDACTED.{0,60}|.{0,200}\s.{0,200})$/.test(secret),
  },
  {
    kind: 'password',
    literals: ['encrypted password', 'with password', 'set password', 'login password'],
    pattern: /(?:encrypted|with|set|login) password[ \t]{0,4}=?[ \t]{0,4}'(?<secret>[^'\r\n]{1,256})/gi,
  },
  {
    kind: 'password',
    literals: ['password('],
    pattern: /password\(['"](?<secret>[^'"\r\n]{1,256})/gi,
  },
  {
    kind: 'password',
    literals: ['login'],
    before: /(?:^|[^A-Za-z0-9_-])$/,
    pattern: /login[ \t\r\n]{1,4}[^\s]{1,128}[ \t\r\n]{1,8}password[ \t\r\n]{1,4}(?<secret>[^\s]{1,256})/gi,
  },
  {
    kind: 'password',
    literals: ['jdbc:oracle'],
    pattern: /jdbc:oracle:[a-z]{1,8}:[^\s/@]{1,128}\/(?<secret>[^\s@]{1,256})(?=@)/gi,
  },
  // redis.conf and Redis' own protocol.
  {
    kind: 'password',
    literals: ['requirepass', 'masterauth'],
    pattern: /(?:requirepass|masterauth)["']?[ \t]{1,4}["']?(?<secret>[^\s"'<>[]{1,512})/gi,
  },
  {
    kind: 'password',
    literals: ['auth '],
    before: /(?:^|[\r\n]|["'`>]|redis[^\r\n]{0,60})[ \t]{0,4}$/i,
    pattern: /AUTH[ \t]{1,4}(?:[a-z][\w-]{0,40}[ \t]{1,4}(?=\S{6}))?["']?(?<secret>[^\s"'<>[]{6,512})/g,
    accepts: secret => /[0-9]/.test(secret),
  },
  {
    kind: 'password',
    literals: ['user default on', 'acl setuser'],
    pattern: /(?:user default on|acl setuser)[^\r\n]{0,200}?[ \t]>(?<secret>[^\s"'<>[]{1,512})/gi,
  },
  // `.pgpass`: host:port:database:user:password
  {
    kind: 'password',
    literals: [':5432:', ':5433:', ':6432:', ':*:'],
    pattern: /:(?:[0-9]{1,5}|\*):[^:\s]{1,64}:[^:\s]{1,64}:(?<secret>[^\s]{1,256})/g,
  },
  // Modular crypt format, as in /etc/shadow and htpasswd.
  {
    kind: 'password-hash',
    literals: [
      '$1$',
      '$5$',
      '$6$',
      '$y$',
      '$7$',
      '$gy$',
      '$2a$',
      '$2b$',
      '$2y$',
      '$apr1$',
      '$argon2',
      '$pbkdf2',
      '$scrypt$',
    ],
    pattern:
      /\$(?:[1567]|g?y|2[aby]|apr1|argon2(?:id?|d)|pbkdf2[-a-z0-9]{0,16}|scrypt)\$[./A-Za-z0-9$=,+]{8,255}/g,
  },
  {
    kind: 'password-hash',
    literals: ['{sha', '{ssha', '{smd5}', '{crypt}'],
    pattern: /\{(?:S?SHA(?:256|512)?|SMD5|CRYPT)\}(?<secret>[A-Za-z0-9+/=$.]{8,255})/gi,
  },
  {
    kind: 'password-hash',
    literals: ['scram-sha-256$', 'pbkdf2_sha', 'bcrypt_sha'],
    pattern: /(?:SCRAM-SHA-256|pbkdf2_sha[0-9]{1,3}|bcrypt_sha256)\$(?<secret>[A-Za-z0-9+/=:$.]{8,500})/gi,
    tail: PLAIN_BASE64,
  },
  {
    kind: 'ansible-vault',
    literals: ['$ansible_vault;'],
    pattern:
      /\$ANSIBLE_VAULT;[0-9.]{1,5};AES256(?<secret>(?:;[\w-]{1,40})?(?:(?:\\n|[\r\n])?[ \t]{0,40}[0-9a-f]{2,160}){1,500})/gi,
  },
];
