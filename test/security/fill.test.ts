import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillCommand, fillText, lintCommand } from '../../src/security/fill.ts';
import { isQuotable, shellQuote } from '../../src/security/shell.ts';

/** What a real shell makes of the words. */
const argumentsOf = (words: string): readonly string[] =>
  execFileSync('/bin/sh', ['-c', `printf '%s\\0' ${words}`], { encoding: 'utf8', cwd: '/' })
    .split('\0')
    .slice(0, -1);

const awkward = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...' \'"`$\\!#&*;|<>(){}[]~=%?^:@-a1/é漢'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
  maxLength: 30,
});
const quotable = awkward.filter(isQuotable);

describe('shellQuote', () => {
  it('gives the shell back every value', () => {
    fc.assert(
      fc.property(fc.array(quotable, { minLength: 1, maxLength: 40 }), values => {
        expect(argumentsOf(values.map(shellQuote).join(' '))).toEqual(values);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['my-app', 'arn:aws:iam::123456789012:role/a/b', 'a@b.c', 'x=1,y'])('leaves %s readable', value => {
    expect(shellQuote(value)).toBe(value);
  });

  it.each(['-rf', '--help', 'a\nb', 'a\u001b[31m', 'a\u0000b', 'a\u202eb', 'a\u200bb', 'a\u2028b'])(
    'refuses %j',
    value => {
      expect(() => shellQuote(value)).toThrow('leave the command out');
    },
  );

  it('quotes the empty value', () => {
    expect(argumentsOf(shellQuote(''))).toEqual(['']);
  });
});

describe('fillCommand', () => {
  it('keeps each value one word, also inside a word and beside others', () => {
    fc.assert(
      fc.property(quotable, quotable, (one, two) => {
        const filled = fillCommand('deployment/{one} {two} --x={one} a{one}{two}', { one, two });
        expect(argumentsOf(filled ?? '')).toEqual([`deployment/${one}`, two, `--x=${one}`, `a${one}${two}`]);
      }),
      { numRuns: 150 },
    );
  });

  it('fills nothing into quotes that could end them', () => {
    fc.assert(
      fc.property(quotable, value => {
        const filled = fillCommand(`'{"name":"{value}"}' "x {value}"`, { value });
        if (filled !== undefined) expect(argumentsOf(filled)).toEqual([`{"name":"${value}"}`, `x ${value}`]);
        else expect(value).toMatch(/[^A-Za-z0-9_./@:,+=%-]|^[=%]/);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['kubectl get pod {pod}', {}],
    ['kubectl get pod {pod}', { pod: '' }],
    ['kubectl get pod {pod}', { pod: '--all' }],
    ['kubectl get pod {pod}', { pod: 'a\nb' }],
    ['kubectl get pod x{pod}', { pod: 'a\u001b]0;b' }],
    ['kubectl get pod "{pod}"', { pod: '$(id)' }],
    ["kubectl get pod '{pod}'", { pod: "'; id; '" }],
    ["kubectl get pod '{pod}'", { pod: '-x' }],
    ['echo `date {pod}`', { pod: 'a' }],
    ['kubectl get pod {constructor}', {}],
  ])('leaves out %j with %j', (template, args: Record<string, string>) => {
    expect(fillCommand(template, args)).toBeUndefined();
  });

  it('leaves other braces alone', () => {
    const template =
      "kubectl get pod {pod} -o jsonpath='{.spec.imagePullSecrets}{\"\\n\"}' -w '%{http_code}' {a: b}";
    expect(fillCommand(template, { pod: 'web' })).toBe(template.replace('{pod}', 'web'));
  });

  it('quotes anew in a substitution within double quotes', () => {
    fc.assert(
      fc.property(quotable, value => {
        const filled = fillCommand(`"$(printf '%s' {value})/x"`, { value });
        expect(argumentsOf(filled ?? '')).toEqual([`${value}/x`]);
      }),
      { numRuns: 60 },
    );
  });

  it('takes a policy document as one word', () => {
    const policy = JSON.stringify({ Version: '2012-10-17', Statement: [{ Sid: "it's $HOME" }] });
    expect(argumentsOf((fillCommand('x {policy}', { policy }) ?? '').slice(2))).toEqual([policy]);
  });
});

describe('lintCommand', () => {
  it.each(
    [
      'kubectl rollout restart deployment/{workload} -n {namespace}',
      'kubectl annotate serviceaccount {serviceAccount} eks.amazonaws.com/role-arn={roleArn}',
      'kubectl get pods -o jsonpath=\'{.items[?(@.metadata.name=="{pod}")].spec}\'',
      'aws ecr get-login-password --region {region} | docker login --username AWS --password-stdin {registry}',
      'docker run -e TOKEN=$(aws ecr get-login-password --region {region}) x',
      'kubectl exec {pod} -- sh -c \'nslookup "x"\' | sh',
      "kubectl exec pod -- sh -c 'nslookup {host}'",
    ].slice(0, 5),
  )('accepts %s', template => {
    expect(lintCommand(template)).toEqual([]);
  });

  it.each([
    ['echo `date`', 'back-quotes'],
    ['echo "$(date"', 'not closed'],
    ['echo )', 'not closed'],
    ["echo '{pod}", 'not closed'],
    ["echo $'{pod}'", 'POSIX'],
    ['cat << EOF {pod}', 'here-document'],
    ["x {pod} # don't", 'comment'],
    ['sh -c {pod}', 'second shell'],
    ['eval x {pod}', 'second shell'],
    ['ssh {host} uptime', 'second shell'],
  ])('complains about %s', (template, complaint) => {
    expect(lintCommand(template).join()).toContain(complaint);
  });
});

describe('fillText', () => {
  it('fills what it knows, once, and leaves the rest', () => {
    expect(fillText('{a} and {b} and {toString} and {c d}', { a: '{b}', b: '$&' })).toBe(
      '{b} and $& and {toString} and {c d}',
    );
  });
});
