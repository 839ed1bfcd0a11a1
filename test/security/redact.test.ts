import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/security/redact.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { SECRET_SAMPLES as COMMON_SAMPLES } from './secret-samples.ts';
import { SURVIVORS } from './survivors.ts';

const SECRET_SAMPLES = [...COMMON_SAMPLES, ...SURVIVORS];

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
    expect(SECRET_SAMPLES.length).toBeGreaterThanOrEqual(300);
    expect(LOOK_ALIKES.length).toBeGreaterThanOrEqual(120);
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
  it('never throws, and keeps every mask the second time', () => {
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
          const masks = [...once.matchAll(/\[REDACTED:[a-z0-9-]+\]/g)].map(([mask]) => mask);
          const twice = redact(once);
          expect(masks.filter(mask => !twice.includes(mask))).toEqual([]);
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
  const lines = (count: number) => Array.from({ length: count }, (_, n) => `password: hunter${n}`).join('\n');

  it('masks all that follows more words of secrets than any log holds', () => {
    const redacted = redact(`${lines(35_000)}\nError: the end`);
    expect(redacted).not.toMatch(/hunter\d/);
    expect(redacted.endsWith('[REDACTED:rest-of-text]')).toBe(true);
  });

  it('reads a long log to its end', () => {
    const log = 'level=info msg="token refreshed" url=https://a.example/b status=200\n'.repeat(5_000);
    expect(redact(`${log}password: hunter2\nError: the end`)).toBe(
      `${log}password: [REDACTED:password]\nError: the end`,
    );
  });
});
