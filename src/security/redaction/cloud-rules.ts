import type { Rule } from './rule.ts';
import { BASE64, PLAIN_BASE64, skipBack, TOKEN } from './scan.ts';

/** A parameter of a URL or a connection string, whose value is masked. */
const parameter = (kind: string, literal: string, name: string): Rule => ({
  kind,
  literals: [literal],
  pattern: new RegExp(`(?:${name})["']?[=:][ \\t"']{0,4}(?<secret>[A-Za-z0-9+/=_.%~-]{4,1000})`, 'gi'),
  tail: TOKEN,
});

/** Keys and tokens of AWS, Azure and Google Cloud. */
export const CLOUD_RULES: readonly Rule[] = [
  // IAM user guide, "Unique identifiers": AKIA and ASIA are keys; AROA, AIDA and the like only name things.
  {
    kind: 'aws-access-key',
    literals: ['akia', 'asia', 'abia', 'acca'],
    pattern: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}/g,
  },
  {
    kind: 'aws-session-token',
    literals: ['fwogzxivyxdz', 'fqogzxivyxdz', 'iqojb3jpz2lu', 'aqodyxdz', 'aqoexample'],
    pattern: /(?:F[wQ]oGZXIvYXdz|IQoJb3JpZ2lu|AQoDYXdz|AQoEXAMPLE)[A-Za-z0-9+/=%_-]{8,1000}/g,
    tail: TOKEN,
  },
  {
    kind: 'eks-token',
    literals: ['k8s-aws-v1.'],
    pattern: /k8s-aws-v1\.[A-Za-z0-9_=-]{8,1000}/g,
    tail: TOKEN,
  },
  // `aws ecr get-login-password` prints base64 of `{"payload":…`; docker stores it after `AWS:`.
  {
    kind: 'ecr-token',
    literals: ['eyjwyxlsb2fk', 'qvdtomv5sn'],
    pattern: /(?:eyJwYXlsb2Fk|QVdTOmV5Sn)[A-Za-z0-9+/=_-]{8,1000}/g,
    tail: TOKEN,
  },
  { kind: 'aws-api-key', literals: ['absk'], pattern: /ABSK[A-Za-z0-9+/]{64,500}={0,2}/g },
  { kind: 'aws-api-key', literals: ['da2-'], pattern: /(?<![A-Za-z0-9])da2-[a-z0-9]{26}(?![a-z0-9])/g },
  { kind: 'aws-api-key', literals: ['amzn.mws.'], pattern: /amzn\.mws\.[0-9a-f-]{36}/g },
  parameter('aws-signature', 'x-amz-signature', 'X-Amz-Signature'),
  parameter('aws-credential', 'x-amz-credential', 'X-Amz-Credential'),
  parameter('aws-session-token', 'x-amz-security-token', 'X-Amz-Security-Token'),
  {
    kind: 'aws-signature',
    literals: ['aws4-'],
    pattern: /AWS4-[A-Z0-9-]{4,40}[^\r\n]{0,600}?Signature=(?<secret>[0-9a-f]{16,1000})/gi,
  },
  {
    kind: 'url-signature',
    literals: ['signature=', 'sig='],
    pattern: /(?<![A-Za-z0-9_])(?:signature|sig)=(?<secret>[A-Za-z0-9+/=_.%~-]{10,1000})/gi,
    tail: TOKEN,
    accepts: secret => /[0-9%]/.test(secret),
  },
  parameter('gcp-signature', 'x-goog-signature', 'X-Goog-Signature'),
  parameter('gcp-credential', 'x-goog-credential', 'X-Goog-Credential'),
  { kind: 'gcp-api-key', literals: ['aiza'], pattern: /AIza[A-Za-z0-9_-]{30,40}/g },
  { kind: 'gcp-token', literals: ['ya29.'], pattern: /ya29\.[A-Za-z0-9_-]{16,1000}/g, tail: TOKEN },
  { kind: 'gcp-client-secret', literals: ['gocspx-'], pattern: /GOCSPX-[A-Za-z0-9_-]{16,64}/g },
  { kind: 'gcp-token', literals: ['1//0'], pattern: /(?<![A-Za-z0-9/:])1\/\/0[A-Za-z0-9_-]{20,255}/g },
  { kind: 'gcp-hmac-key', literals: ['goog1e'], pattern: /GOOG1E[A-Z0-9]{18,64}/g },
  // Entra client secrets carry `8Q~` (or `7Q~`) as their fourth to sixth characters.
  {
    kind: 'azure-client-secret',
    literals: ['q~'],
    from: (_, at) => at - 4,
    pattern: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{20,40}/g,
  },
  {
    kind: 'azure-key',
    literals: ['azdo', 'jqqj99', '+acr', 'azfu', 'acdb', 'azse', '+ast'],
    from: (text, at) => skipBack(text, at, PLAIN_BASE64, 80),
    pattern:
      /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{33,80}(?:AZDO|JQQJ99|\+ACR|AzFu|ACDb|AzSe|\+ASt)[A-Za-z0-9+/]{4,40}={0,2}/g,
  },
  {
    kind: 'azure-key',
    literals: ['accountkey', 'sharedaccesskey', 'sharedsecret'],
    pattern:
      /(?:AccountKey|SharedAccessKey|SharedSecret(?:Value)?)["']?[ \t]{0,8}[=:][ \t"']{0,8}(?<secret>[A-Za-z0-9+/=_%-]{4,1000})/gi,
    tail: BASE64,
  },
];
