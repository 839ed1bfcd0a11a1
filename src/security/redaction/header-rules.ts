import type { Rule } from './rule.ts';
import { BASE64, skipBack, TOKEN } from './scan.ts';

const decodesToPair = (secret: string): boolean =>
  /^[\x20-\x7e]{0,400}:[\x20-\x7e]{0,400}$/.test(
    Buffer.from(secret.slice(0, 400), 'base64').toString('latin1'),
  );

/** What stands between an opening quote and the field `auth`. */
const OPENING: ReadonlySet<string> = new Set('\\"\'_');

const hasDigit = (secret: string): boolean => /[0-9]/.test(secret);

/** Headers, registry logins and kubeconfig fields. */
export const HEADER_RULES: readonly Rule[] = [
  {
    kind: 'bearer-token',
    literals: ['authorization'],
    pattern:
      /authorization["']?[ \t]{0,8}[:=][ \t"'[]{0,8}(?:bearer|token|ssws|apikey|api-key|oauth|splunk|negotiate|ntlm)[ \t]{1,8}(?:token=)?["']?(?<secret>[A-Za-z0-9+/=_.%~:-]{3,1000})/gi,
    tail: TOKEN,
  },
  {
    kind: 'basic-auth',
    literals: ['authorization'],
    pattern:
      /authorization["']?[ \t]{0,8}[:=][ \t"'[]{0,8}basic[ \t]{1,8}(?<secret>[A-Za-z0-9+/=_-]{3,1000})/gi,
    tail: BASE64,
  },
  {
    kind: 'authorization',
    literals: ['authorization'],
    pattern:
      /authorization["']?[ \t]{0,8}:[ \t"']{0,8}(?:digest|hawk|sharedkey(?:lite)?|gss|hmac-sha256|escher)[ \t]{1,8}(?<secret>[^\r\n]{3,1000})/gi,
  },
  {
    kind: 'bearer-token',
    literals: ['bearer'],
    pattern: /bearer[ \t]{1,8}["']?(?<secret>[A-Za-z0-9+/=_.%~-]{12,1000})/gi,
    tail: TOKEN,
    accepts: hasDigit,
  },
  {
    kind: 'basic-auth',
    literals: ['basic'],
    pattern: /\bbasic[ \t]{1,8}(?<secret>[A-Za-z0-9+/]{6,1000}={0,2})/gi,
    accepts: decodesToPair,
  },
  {
    kind: 'cookie',
    literals: ['cookie'],
    pattern: /cookie2?["']?:[ \t"'[]{1,8}(?<secret>[A-Za-z0-9_.$!-]{1,128}=[^\r\n"']{1,1000})/gi,
  },
  {
    kind: 'docker-auth',
    literals: ['auth"', "auth'", 'auth\\'],
    from: (text, at) => skipBack(text, at, OPENING, 6),
    pattern:
      /(?:\\{0,4}["'])_?auth\\{0,4}["'][ \t\r\n]{0,16}:[ \t\r\n]{0,16}\\{0,4}["'](?<secret>[A-Za-z0-9+/=_-]{4,1000})/g,
    tail: BASE64,
  },
  {
    kind: 'docker-auth',
    literals: ['dockerconfigjson', 'dockercfg', 'dockerauthconfig', '_auth'],
    pattern:
      /(?:docker(?:configjson|cfg|authconfig)|_auth)["']?[ \t]{0,8}[:=][ \t"']{0,8}(?<secret>[A-Za-z0-9+/=_-]{8,1000})/gi,
    tail: BASE64,
  },
  {
    kind: 'docker-auth',
    literals: ['eyjhdxro'],
    pattern: /(?:eyJhdXRo|ewogICJhdXRo|ewoJImF1dGh)[A-Za-z0-9+/=]{8,1000}/g,
    tail: BASE64,
  },
  {
    kind: 'client-certificate',
    literals: ['client-certificate-data'],
    pattern: /client-certificate-data["']?[ \t]{0,8}:[ \t"']{0,8}(?<secret>[A-Za-z0-9+/=]{4,1000})/gi,
    tail: BASE64,
  },
  {
    kind: 'private-key',
    literals: ['client-key-data'],
    pattern: /client-key-data["']?[ \t]{0,8}:[ \t"']{0,8}(?<secret>[A-Za-z0-9+/=]{4,1000})/gi,
    tail: BASE64,
  },
  // Base64 of `-----BEGIN …`, unless it goes on as a certificate or a public key.
  {
    kind: 'private-key',
    literals: ['ls0tls1crudjti'],
    pattern:
      /LS0tLS1CRUdJTi(?!BDRVJUSUZJQ0FUR|BQVUJMSUMg|BSU0EgUFVCTElD|BUUlVTVEVEIENF)[A-Za-z0-9+/=]{4,1000}/g,
    tail: BASE64,
  },
];
