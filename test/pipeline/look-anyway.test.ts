import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../simulator/world.ts';
import { askIn } from '../support/ask-in.ts';
import { deploymentOf, worldOf } from '../support/several-namespaces.ts';

const FORBIDDEN =
  'Error from server (Forbidden): pods is forbidden: User "jane" cannot list resource "pods" in API group "" in the namespace "checkout"';

/** A deployment whose one container is ready, or waits in a crash loop. */
function withPods(objects: readonly Manifest[], isReady: boolean): readonly Manifest[] {
  const ready = isReady ? 1 : 0;
  const replicas = { replicas: 1, updatedReplicas: 1, readyReplicas: ready, availableReplicas: ready };
  const waiting = { waiting: { reason: 'CrashLoopBackOff' } };
  const container = { name: 'app', restartCount: isReady ? 0 : 7, image: 'a', imageID: '' };
  const status = {
    phase: 'Running',
    conditions: [{ type: 'Ready', status: isReady ? 'True' : 'False' }],
    containerStatuses: [{ ...container, ready: isReady, state: isReady ? { running: {} } : waiting }],
  };
  return objects.map(one => ({ ...one, status: one.kind === 'Pod' ? status : replicas }));
}

const WORLD = worldOf({
  'prod-eu': {
    checkout: [
      ...withPods(deploymentOf('cart-api', 'checkout'), false),
      ...withPods(deploymentOf('ledger', 'checkout'), true),
    ],
    shop: withPods(deploymentOf('web', 'shop'), true),
    billing: withPods(deploymentOf('web', 'billing'), true),
  },
});

describe('a message without a known error', () => {
  it.each([
    'cart-api in checkout is down',
    'why is checkout/cart-api not working',
    'cart-api is down',
    'pod cart-api-7d9f8b6c5-x2k4p keeps restarting in prod-eu',
    'can somebody look at the cart-api deployment please',
    'everything in checkout is broken',
  ])('is answered as its target asked for by name is: %j', async text => {
    const [asked, named] = [await askIn(WORLD, text), await askIn(WORLD, '/diagnose pod cart-api')];
    expect(asked.target?.entities).toMatchObject({ namespace: 'checkout', workload: 'cart-api' });
    expect(asked.verdict).toBe(named.verdict);
    expect(asked.problems).toEqual(named.problems);
    expect(asked.passed).toEqual(named.passed);
  });

  it('says of pods in a table what they are now', async () => {
    const table = 'NAME   READY   STATUS   RESTARTS   AGE\ncart-api-7d9f8b6c5-x2k4p   0/1   Error   7   12m';
    const report = await askIn(WORLD, table);
    expect(report.verdict).toBe('inconclusive');
    expect(report.note).toContain(
      'Pod cart-api-7d9f8b6c5-x2k4p in namespace checkout is in CrashLoopBackOff',
    );
  });

  it('asks which one where several namespaces have it', async () => {
    const { candidates } = await askIn(WORLD, 'web is broken');
    expect(candidates.map(({ entities }) => entities.namespace)).toEqual(['billing', 'shop']);
  });

  it.each([
    ['basket-api in checkout is down', 'Found no workload basket-api in namespace checkout in prod-eu.'],
    ['cart-apu in checkout is down', 'Nearest: workload cart-api in namespace checkout (prod-eu).'],
  ])('stays not recognised where nothing of its names exists: %j', async (text, says) => {
    const report = await askIn(WORLD, text);
    expect(report).toMatchObject({ verdict: 'not-recognised', target: null });
    expect(report.note?.startsWith('I do not recognise an error in this text. Found no ')).toBe(true);
    expect(report.note).toContain(says);
  });

  it('says so where a word was looked up that only sounds like a name', async () => {
    const { note } = await askIn(WORLD, 'basket is down');
    expect(note).toContain('No word of it is the name of a pod, workload or service account in prod-eu.');
  });

  it.each(['hello, how are you doing?', 'thanks, that was it', 'lunch at noon?', 'it works again'])(
    'costs nothing where no word is marked as a name: %j',
    async text => {
      const report = await askIn(WORLD, text);
      expect(report).toMatchObject({ verdict: 'not-recognised', calls: {} });
    },
  );
});

describe('a known error that no check decides', () => {
  it('is never called healthy, however well the workload beside it is', async () => {
    const report = await askIn(WORLD, `ledger in checkout: ${FORBIDDEN}`);
    expect(report.kind).toBe('k8s-forbidden');
    expect(report.verdict).toBe('inconclusive');
    expect(report.note).toMatch(
      /^I know this error, but no automatic check can find its cause\. I looked at deployment ledger in namespace checkout instead: .+ That does not explain the error\.$/,
    );
    expect(report.steps.map(({ command }) => command).join('\n')).toContain('--as=jane');
  });

  it('is not explained by what is wrong with that workload', async () => {
    const report = await askIn(WORLD, `cart-api in checkout: ${FORBIDDEN}`);
    expect(report).toMatchObject({ verdict: 'problems-found', cause: null });
    expect(report.problems[0]?.text).toContain('CrashLoopBackOff');
    expect(report.note).toContain('need not be the reason for this error');
  });

  it('looks at nothing that merely fails in the namespace of the error', async () => {
    expect(await askIn(WORLD, FORBIDDEN)).toMatchObject({ verdict: 'inconclusive', target: null });
  });
});
