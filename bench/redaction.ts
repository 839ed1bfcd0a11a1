/** `npm run bench:redaction`: processor time of redaction on a paste, on a log, and on texts made to hurt it. */

import { readCorpus } from '../scripts/measure-corpus.ts';
import { redact } from '../src/security/redact.ts';

const corpus = readCorpus(new URL('../test/corpus/dev.jsonl', import.meta.url)).map(({ text }) => text);
const joined = corpus.join('\n');

const BAITS: readonly string[] = [
  ...['.password:', 'password: ', 'password=', 'token: a ', 'secret: "', 'key', 'a_key=1;', '"password":"'],
  ...[
    'eyJ',
    'eyJ.',
    'eyJa.eyJb.',
    '://',
    '://a:',
    '://a@',
    'https://h:1/ ',
    'AKIA',
    'xoxb-',
    'authorization: ',
  ],
  ...['-----BEGIN PRIVATE KEY-----\n', '-----END PRIVATE KEY-----\nAAAAAAAAAAAAAAAA1\n', 'MIIEpAIBAAKC\n'],
  ...['"data":{', 'kind: Secret\ndata:\n', 'kind: Secret\n data:\n  data:\n', 'name: a_token\n', 'value: '],
  ...[
    'mysql -',
    'curl ',
    'docker login ',
    'AWS4-HMAC ',
    '@tcp(',
    'echo a | ',
    '--from-literal=a=',
    'admin / ',
  ],
  ...['a1B', 'QUtJQUFB ', 'REJfUEFTU1dPUkQ9 ', 'A1\nB2', '&amp;', '<http://', '\u001b[31', 'ｐ', 'пароль: '],
  ...['[REDACTED:', '[REDACTED:a]=', '\\\n', '-', ' ', '\n', 'a', "password='\\'", 'X_PASSWORD=a b\n'],
];

console.log('                                   median          worst   target');
report('3 KB paste', joined.slice(0, 3 * 1024), 2_000, '1 ms');
report('64 KB log', joined.slice(0, 64 * 1024), 50, '5 ms');
report('1 MB log', joined.repeat(10).slice(0, 1024 * 1024), 5, '100 ms');
for (const bait of BAITS) {
  const text = bait.repeat(Math.ceil((1024 * 1024) / bait.length));
  report(`1 MB of ${JSON.stringify(bait).slice(0, 22)}`, text, 3, '50 ms');
}

function report(name: string, text: string, rounds: number, target: string): void {
  redact(text);
  const times = Array.from({ length: rounds }, () => timeOf(text)).toSorted((one, other) => one - other);
  const shown = [times[rounds >> 1] ?? 0, times.at(-1) ?? 0].map(ms => `${ms.toFixed(2)} ms`.padStart(13));
  console.log(`${name.padEnd(28)} ${shown.join(' ')}   ${target}`);
}

function timeOf(text: string): number {
  const from = process.cpuUsage();
  redact(text);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
