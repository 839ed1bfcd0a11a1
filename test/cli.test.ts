import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { wrongSubject } from '../incidents/identity/wrong-subject.ts';
import { type ServedWorld, serveWorld } from '../simulator/serve-world.ts';
import { runCommand } from './support/run-command.ts';

const world = wrongSubject.world(new Date());
const EKS = { name: 'prod-eu', region: 'eu-west-1', account: '111122223333' };

let folder: string;
let served: ServedWorld;

/** Writes a configuration for cluster `prod-eu` and runs a command with it. */
async function run(
  words: readonly string[],
  cluster: object = {},
  more: { input?: string; environment?: Record<string, string>; settings?: object } = {},
) {
  const file = join(folder, `paramedic-${Math.random().toString(36).slice(2)}.yaml`);
  const entry = {
    name: 'prod-eu',
    kubeconfig: join(folder, 'kubeconfig'),
    context: 'prod-eu',
    eks: EKS,
    ...cluster,
  };
  await writeFile(file, stringify({ clusters: [entry], accounts: [{ id: EKS.account }], ...more.settings }));
  const environment = { ...served.environment, ...more.environment };
  return runCommand([...words, '--config', file], {
    folder,
    environment,
    ...(more.input !== undefined && { input: more.input }),
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paramedic-'));
  served = await serveWorld(world);
  await writeFile(join(folder, 'kubeconfig'), served.kubeconfig);
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

describe('paramedic diagnose', () => {
  it('reaches other servers by kubeconfig and AWS_ENDPOINT_URL, and gives the report as JSON', async () => {
    const { code, out } = await run(['diagnose', '-', '--json'], {}, { input: wrongSubject.message });
    const report = JSON.parse(out);
    expect(code).toBe(0);
    expect(report).toMatchObject({
      kind: 'aws-assume-role-denied',
      verdict: 'cause-found',
      cause: {
        check: 'aws/role-trusts-service-account',
        code: 'wrong-subject',
        text: expect.any(String),
        evidence: expect.any(Array),
      },
      target: { cluster: 'prod-eu', entities: { namespace: 'shop', serviceAccount: 'checkout' } },
      unchecked: [],
      calls: { kubernetes: expect.any(Number), aws: expect.any(Number) },
      elapsedMs: expect.any(Number),
    });
    expect(report.steps[0]).toMatchObject({
      text: expect.any(String),
      command: expect.stringContaining('aws iam update-assume-role-policy'),
    });
  });

  it('takes KIND NAME, and cluster and namespace as options', async () => {
    const { code, out } = await run([
      'diagnose',
      'deployment',
      'checkout',
      '-n',
      'shop',
      '-c',
      'prod-eu',
      '--json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'cause-found', kind: 'aws-assume-role-denied' });
  });

  it.each(['wrong-subject', 'missing-permission'])(
    'repairs the demo incident %s by what its report asks for',
    async name => {
      const { code, out } = await runCommand(['diagnose', '--demo', name, '--repaired', '--json'], {
        folder,
      });
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ verdict: 'healthy', cause: null, problems: [], unchecked: [] });
    },
  );

  it('lets the owner of the command line ask, whatever the access rules', async () => {
    const settings = { access: [{ users: ['U012ABCDEF'] }] };
    const { code, out } = await run(['diagnose', 'deployment', 'checkout', '--json'], {}, { settings });
    expect(code).toBe(0);
    expect(JSON.parse(out).verdict).not.toBe('refused');
  });

  it.each([
    ['an empty text', ['diagnose', ''], /^There is nothing to diagnose/],
    ['no name', ['diagnose', 'pod', '-n', 'shop'], /^Which pod\?/],
    ['an unknown demo incident', ['diagnose', '--demo', 'nope'], /^There is no demo incident nope/],
    ['--repaired without --demo', ['diagnose', 'x', '--repaired'], /^--repaired goes with --demo/],
  ])('answers %s with one sentence and exit code 2', async (_, words, sentence) => {
    const { code, err } = await run(words);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n').length).toBeLessThan(4);
  });

  it('refuses 5 MB of text, and reads the part before', async () => {
    const { code, err } = await run(['diagnose', '-'], {}, { input: 'x'.repeat(5 * 1024 * 1024 + 1) });
    expect(code).toBe(2);
    expect(err).toMatch(/^The text is larger than 5 MB/);
  });

  it('does not recognise binary, and says so', async () => {
    const { code, out } = await run(
      ['diagnose', '-', '--json'],
      {},
      { input: '\u0000\u0001\ufffd'.repeat(10_000) },
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'not-recognised', kind: 'none' });
  });

  it.each([
    ['a cluster that does not exist', ['-c', 'mars'], {}, {}, /No configured cluster is called mars/],
    [
      'an API server that does not answer',
      [],
      { kubeconfig: 'gone' },
      {},
      /unreachable|could not be (reached|read)|127\.0\.0\.1:9/i,
    ],
    ['a malformed kubeconfig', [], { kubeconfig: 'broken' }, {}, /kubeconfig/i],
    ['expired credentials', [], {}, { AWS_ACCESS_KEY_ID: 'AKIAUNKNOWNKEY000000' }, /credentials/i],
  ])('tells of %s in the report', async (_, more, cluster: { kubeconfig?: string }, environment, words) => {
    await writeFile(join(folder, 'broken'), 'clusters: [\n');
    await writeFile(
      join(folder, 'gone'),
      served.kubeconfig.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'http://127.0.0.1:9'),
    );
    const kubeconfig = cluster.kubeconfig ? { kubeconfig: join(folder, cluster.kubeconfig) } : {};
    const { code, out } = await run(
      ['diagnose', 'deployment', 'checkout', '-n', 'shop', ...more],
      kubeconfig,
      { environment },
    );
    expect(code).toBe(0);
    expect(out).toMatch(words);
    expect(out).not.toMatch(/Healthy/);
  });
});

describe('paramedic classify', () => {
  it('reads one paste', async () => {
    const { out } = await runCommand(['classify'], { input: wrongSubject.message, folder });
    expect(JSON.parse(out)).toMatchObject({
      kind: 'aws-assume-role-denied',
      also: [],
      entities: { namespace: 'shop' },
      signature: expect.stringMatching(/^aws-assume-role-denied\//),
    });
  });

  it('reads lines, in order, and names the line that is none', async () => {
    const lines = [
      '{"id":"a","text":"good morning"}',
      '',
      '{"id":2,"text":"NoCredentialsError: Unable to locate credentials"}',
    ];
    const { out } = await runCommand(['classify', '--jsonl'], { input: lines.join('\n'), folder });
    expect(
      out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toMatchObject([
      { id: 'a', kind: 'none', also: [], entities: {} },
      { id: 2, kind: 'aws-no-credentials' },
    ]);
    const broken = await runCommand(['classify', '--jsonl'], { input: `${lines[0]}\n{"id":1}\n`, folder });
    expect(broken).toMatchObject({ code: 2, err: expect.stringMatching(/^Line 2 is not/) });
  });
});

describe('paramedic', () => {
  it('explains a kind, and lists the kinds for an unknown one', async () => {
    const { out } = await runCommand(['explain', 'aws-no-credentials'], { folder });
    expect(out).toContain('kubernetes/service-account-names-role / absent');
    const unknown = await runCommand(['explain', 'nope'], { folder });
    expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('aws-no-credentials') });
  });

  it('prints permissions that only read', async () => {
    const { out } = await runCommand(['permissions'], { folder });
    expect(out).toContain('kind: ClusterRole');
    expect(out).toContain('iam:GetRole');
    expect(out).not.toMatch(/secrets|create|update|delete|patch|"Action": "\*"/i);
  });

  it('lets the doctor look at everything', async () => {
    const { code, out } = await run(['doctor']);
    expect(out).toMatch(/✓ Cluster prod-eu: reached/);
    expect(out).toMatch(/✓ Account 111122223333: the bot is arn:/);
    expect(out).toMatch(/No access rules are configured: everybody in the workspace may ask/);
    expect(code).toBe(0);
  });

  it('names every wrong key of the configuration in one message', async () => {
    const { code, err } = await run(
      ['diagnose', 'pod', 'x'],
      { contxt: 'a' },
      { settings: { langauge: 'en' } },
    );
    expect(code).toBe(2);
    expect(err).toMatch(/contxt/);
    expect(err).toMatch(/langauge/);
  });
});
