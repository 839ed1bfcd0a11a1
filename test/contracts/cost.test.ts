import { expect, it } from 'vitest';
import type { KubernetesPort } from '../../src/providers/kubernetes/port.ts';
import { openOn } from './support/served.ts';
import { contractWorld } from './support/world.ts';

const QUESTIONS: readonly (readonly [string, (port: KubernetesPort) => Promise<unknown>])[] = [
  ['pod', port => port.pod('shop', 'till-1')],
  ['podsNamed', port => port.podsNamed('till-1')],
  ['podsLabelled', port => port.podsLabelled('', { app: 'till' })],
  ['podsOfServiceAccount', port => port.podsOfServiceAccount('shop', 'till')],
  ['workloadsNamed', port => port.workloadsNamed('Deployment', 'till')],
  ['eventsAbout', port => port.eventsAbout('shop', 'Pod', 'till-1')],
];

/** Calls and characters that the answers to all questions cost. */
async function costIn(pods: number) {
  const { opened } = await openOn(contractWorld({ pods }));
  const answers = await Promise.all(QUESTIONS.map(([, ask]) => ask(opened.kubernetes('prod'))));
  return { calls: opened.calls.kubernetes, characters: JSON.stringify(answers).length };
}

it('5,000 pods more cost no call and no byte more', async () => {
  const small = await costIn(0);
  expect(small.calls).toBe(QUESTIONS.length);
  expect(await costIn(5_000)).toEqual(small);
});

it('a list that matches the whole cluster is cut by the server', async () => {
  const { opened, served } = await openOn(contractWorld({ pods: 5_000 }));
  const { items, complete } = await opened.kubernetes('prod').podsLabelled('', { app: 'crowd' });
  expect([items.length, complete]).toEqual([20, false]);
  expect(served.requests.map(({ path }) => new URL(path, 'http://x').searchParams.get('limit'))).toEqual([
    '20',
  ]);
});

it('what two checks ask at once is fetched once', async () => {
  const { opened } = await openOn(contractWorld());
  const port = opened.kubernetes('prod');
  await Promise.all([
    port.pod('shop', 'till-1'),
    port.pod('shop', 'till-1'),
    port.podsLabelled('', { a: '1', b: '2' }),
    port.podsLabelled('', { b: '2', a: '1' }),
  ]);
  expect(opened.calls.kubernetes).toBe(2);
});
