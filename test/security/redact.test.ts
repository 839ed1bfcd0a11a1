import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/security/redact.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { SECRET_SAMPLES } from './secret-samples.ts';

describe('redact', () => {
  it.each(SECRET_SAMPLES)('masks $name', ({ text, secrets, keeps, kind }) => {
    const redacted = redact(text);
    for (const secret of secrets) expect(redacted).not.toContain(secret);
    for (const kept of keeps ?? []) expect(redacted).toContain(kept);
    expect(redacted).toContain(kind === undefined ? '[REDACTED:' : `[REDACTED:${kind}]`);
    expect(redact(redacted)).toBe(redacted);
  });

  it.each(LOOK_ALIKES)('leaves alone: %s', text => {
    expect(redact(text)).toBe(text);
  });

  it('has enough of both', () => {
    expect(SECRET_SAMPLES.length).toBeGreaterThanOrEqual(60);
    expect(LOOK_ALIKES.length).toBeGreaterThanOrEqual(20);
  });
});

const surroundings = fc.array(
  fc.constantFrom(
    ...[
      '\n',
      ' ',
      'Error: AccessDenied',
      '"',
      "'",
      '{',
      '}',
      'password',
      'token: ',
      '=',
      '&amp;',
      '<',
      '>',
      '\u001b[31m',
    ],
    ...[
      'kind: Secret\ndata:\n',
      '[REDACTED:jwt]',
      '://',
      ':',
      '@',
      'a',
      '9',
      '-----BEGIN RSA PRIVATE KEY-----',
      '\\n',
    ],
  ),
  { maxLength: 30 },
);

describe('redact, whatever the text', () => {
  it('never throws and changes nothing the second time', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      surroundings.map(parts => parts.join('')),
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.constantFrom(...SECRET_SAMPLES.map(sample => sample.text))), {
          maxLength: 6,
        }),
        texts => {
          const once = redact(texts.join(''));
          expect(redact(once)).toBe(once);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('lets no secret survive between other lines', () => {
    const sample = fc.constantFrom(...SECRET_SAMPLES);
    fc.assert(
      fc.property(surroundings, sample, surroundings, (before, { text, secrets }, after) => {
        const redacted = redact(`${before.join('')}\n\n${text}\n\n${after.join('')}`);
        for (const secret of secrets) expect(redacted).not.toContain(secret);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('redact, hostile text', () => {
  const SIZE = 150_000;
  const baits = [
    ...[
      'password=',
      'token: a ',
      'eyJ',
      'eyJ.',
      'eyJa.eyJb.',
      '://',
      '://a:',
      '://a@',
      '-----BEGIN PRIVATE KEY-----\n',
    ],
    ...[
      '-----END PRIVATE KEY-----\nAAAAAAAAAAAAAAAA1\n',
      'AKIA',
      'mysql -',
      'curl ',
      '"data":{',
      'kind: Secret\ndata:\n',
    ],
    ...[
      'a1B',
      'secret-',
      '&amp;',
      '\u001b[31',
      'name: a_token\n',
      '[REDACTED:',
      '[REDACTED:a]=',
      'A1\nB2',
      '@tcp(',
      'authorization: ',
    ],
    ...[
      'AWS4-HMAC ',
      'docker login ',
      '\n',
      ' ',
      '=',
      '"password":"',
      "password='\\'",
      'X_PASSWORD=a b\n',
      '1//0',
      'key',
      '<http://',
    ],
  ];
  it.each(baits)(
    'ends on %j, over and over',
    bait => {
      const text = bait.repeat(Math.ceil(SIZE / bait.length));
      expect(redact(text).length).toBeGreaterThan(0);
    },
    4000,
  );
});
