import { expect, it } from 'vitest';
import { dnsForwardsQueries } from '../../../src/diagnostics/kubernetes/dns-forwards-queries/check.ts';

const corefile = (forward: string) => `.:53 {\n    errors\n${forward}    cache 30\n}\n`;
const TO_NODE = corefile('    forward . /etc/resolv.conf\n');

function run(Corefile: string | undefined, log = '', host = 'sts.eu-west-1.amazonaws.com') {
  const asked: unknown[] = [];
  const pods = ['a', 'b', 'c'].map(name => ({ metadata: { name } }));
  const kubernetes = {
    configMap: () => Promise.resolve(Corefile === undefined ? undefined : { data: { Corefile } }),
    podsLabelled: () => Promise.resolve({ items: pods, complete: true }),
    logTail: (...args: readonly unknown[]) => {
      asked.push(args);
      return Promise.resolve(log);
    },
  };
  return { verdict: dnsForwardsQueries.run({ host }, { kubernetes }, new Date(0)), asked };
}

it('is ok when it forwards and the logs are silent; two logs are read at most', async () => {
  const { verdict, asked } = run(TO_NODE);
  expect(await verdict).toMatchObject({ status: 'ok', evidence: [{ value: '/etc/resolv.conf' }] });
  expect(asked).toHaveLength(2);
});

it('puts a forward where there is none', async () => {
  const found = await run(corefile('')).verdict;
  expect(found).toMatchObject({ code: 'no-forward' });
  expect(JSON.stringify(found)).toContain('forward . /etc/resolv.conf');
});

it('finds a Corefile that ends too soon', async () => {
  expect(await run('.:53 {\n    errors\n').verdict).toMatchObject({ code: 'unreadable' });
});

it('leads a loop out of the cluster, by another way than today', async () => {
  const log = '[FATAL] plugin/loop: Loop (127.0.0.1:1 -> :53) detected for zone "."';
  const found = await run(TO_NODE, log).verdict;
  expect(found).toMatchObject({ code: 'loop', args: { target: '/etc/resolv.conf' } });
  expect(JSON.stringify(found)).toContain('forward . 169.254.169.253');
});

it('names the resolver that is silent, and replaces it only where the Corefile names it', async () => {
  const log = '[ERROR] plugin/errors: 2 sts. A: read udp 10.0.1.9:5->10.9.0.2:53: i/o timeout\n';
  const named = await run(corefile('    forward . 10.9.0.2\n'), log).verdict;
  expect(named).toMatchObject({ code: 'resolver-silent', args: { resolver: '10.9.0.2' } });
  expect(JSON.stringify(named)).toContain('forward . /etc/resolv.conf');
  expect(await run(TO_NODE, log).verdict).toMatchObject({ args: { resolver: '10.9.0.2', patch: '' } });
});

it('is not asked about names of the cluster', async () => {
  expect(await run(corefile(''), '', 'orders.shop.svc').verdict).toMatchObject({ status: 'skipped' });
});

it('cannot look without a Corefile, nor into files that it imports', async () => {
  await expect(run(undefined).verdict).rejects.toMatchObject({ obstacle: { kind: 'undecidable' } });
  await expect(run(corefile('    import custom/*.override\n')).verdict).rejects.toMatchObject({
    obstacle: { kind: 'undecidable' },
  });
});
