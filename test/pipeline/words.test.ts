import { describe, expect, it } from 'vitest';
import type { World } from '../../simulator/world.ts';
import { kinds } from '../../src/catalogue/index.ts';
import { makeClassifier } from '../../src/classifier/classify.ts';
import { nameCandidates } from '../../src/classifier/names/name-candidates.ts';
import { resolveTarget } from '../../src/diagnostics/target/resolve.ts';
import type { Target } from '../../src/domain/report.ts';
import { finders, proseWords } from '../../src/subjects/derived.ts';
import { openOn } from '../contracts/support/served.ts';
import { cronJobOf, deploymentOf, setOf, worldOf } from '../support/several-namespaces.ts';

const classify = makeClassifier(kinds);
const ERROR = 'botocore.exceptions.NoCredentialsError: Unable to locate credentials';
const WORLD = worldOf({
  'prod-eu': {
    default: [],
    checkout: [...deploymentOf('cart-api', 'checkout'), ...deploymentOf('worker', 'checkout', 0)],
    shop: [...setOf('StatefulSet', 'orders', 'shop'), ...deploymentOf('web', 'shop')],
    billing: [...cronJobOf('nightly-report', 'billing'), ...deploymentOf('web', 'billing')],
    monitoring: setOf('DaemonSet', 'agent', 'monitoring'),
  },
});

/** What a text leads to in a world, and what that cost each cluster. */
async function lookUp(
  text: string,
  world: World = WORLD,
  maySee: (cluster: string, namespace: string) => boolean = () => true,
) {
  const { opened } = await openOn(world);
  const clusters = Object.keys(world.clusters).map(name => ({
    name,
    known: {},
    kubernetes: opened.kubernetes(name),
  }));
  const named = classify(text).entities;
  const found = await resolveTarget(
    { finders, named, words: nameCandidates(text, proseWords), text, scope: undefined, maySee },
    clusters,
  );
  return { found, calls: opened.calls.kubernetes ?? 0 };
}

async function targetOf(text: string, world?: World): Promise<string> {
  const { found } = await lookUp(text, world);
  const shown = ({ cluster, entities }: Target) => {
    const { namespace, workloadKind = 'Pod', workload, pod } = entities;
    return `${cluster} ${namespace} ${workloadKind.toLowerCase()}/${workload ?? pod}`;
  };
  if (found.status === 'one') return shown(found.target);
  return found.status === 'several'
    ? `one of ${found.candidates.map(shown).join(', ')}`
    : `none: ${found.sought}`;
}

const CART = 'prod-eu checkout deployment/cart-api';
const POD = 'cart-api-7d9f8b6c5-x2k4p';

/** People's words for the deployment cart-api in namespace checkout, before or around an error. */
const SHAPES = [
  `cart-api (checkout): ${ERROR}`,
  `cart-api in checkout: ${ERROR}`,
  `checkout/cart-api: ${ERROR}`,
  `cart-api @ checkout: ${ERROR}`,
  `cart-api, ns checkout: ${ERROR}`,
  `cart-api [checkout] ${ERROR}`,
  `*cart-api* in \`checkout\` says \`${ERROR}\``,
  `deployment cart-api in namespace checkout: ${ERROR}`,
  `deployment cart-api in the checkout namespace stopped working: ${ERROR}`,
  `in the checkout namespace stopped working: cart-api says ${ERROR}`,
  `hi all, since 3am our cart-api pods in checkout log ${ERROR}`,
  `the cart-api deployment (namespace: checkout) gets ${ERROR}`,
  `checkout/${POD}: ${ERROR}`,
  `${POD} -n checkout\n${ERROR}`,
  `${POD} in checkout\n${ERROR}`,
  `${POD}: ${ERROR}`,
  `checkout   ${POD}   0/1   Running   0   2m\n${ERROR}`,
  `kubectl logs -n checkout deployment/cart-api\n${ERROR}`,
  `kubectl logs -n checkout deploy/cart-api --tail=20\n${ERROR}`,
  `kubectl -n checkout logs -l app=cart-api\n${ERROR}`,
  `kubectl logs -n checkout -l app.kubernetes.io/name=cart-api\n${ERROR}`,
  `$ stern -n checkout cart-api\n${ERROR}`,
  `[pod/${POD}/app] ${ERROR}`,
  `deployment.apps/cart-api ${ERROR}`,
  `deployment.apps "cart-api" in checkout: ${ERROR}`,
  `{"namespace":"checkout","app":"cart-api","msg":"${ERROR}"}`,
  `ns=checkout app=cart-api level=error msg="${ERROR}"`,
  `cart-api.checkout.svc.cluster.local answers 500: ${ERROR}`,
  `${ERROR}\n\nthat is cart-api in checkout`,
  `pods in other namespaces resolve, but cart-api in checkout has ${ERROR}`,
  `Cart-api is broken in checkout, it says ${ERROR}`,
  `cart-api in checkout on prod-eu: ${ERROR}`,
  `checkout > cart-api: ${ERROR}`,
];

describe('the target in words of people', () => {
  it.each(SHAPES)('finds cart-api in %j', async text => {
    expect(await targetOf(text)).toBe(CART);
  });

  it.each([
    [`orders in shop: ${ERROR}`, 'prod-eu shop statefulset/orders'],
    [`orders-0 in shop: ${ERROR}`, 'prod-eu shop statefulset/orders'],
    [`sts/orders -n shop ${ERROR}`, 'prod-eu shop statefulset/orders'],
    [`the agent daemonset in monitoring: ${ERROR}`, 'prod-eu monitoring daemonset/agent'],
    [`agent-x7k2p (monitoring) ${ERROR}`, 'prod-eu monitoring daemonset/agent'],
    [`nightly-report in billing failed: ${ERROR}`, 'prod-eu billing cronjob/nightly-report'],
    [`job nightly-report-29384756 in billing: ${ERROR}`, 'prod-eu billing job/nightly-report-29384756'],
    [`cronjob nightly-report: ${ERROR}`, 'prod-eu billing cronjob/nightly-report'],
    [`worker in checkout has no pods: ${ERROR}`, 'prod-eu checkout deployment/worker'],
    [`web in billing: ${ERROR}`, 'prod-eu billing deployment/web'],
  ])('finds other kinds in %j', async (text, target) => {
    expect(await targetOf(text)).toBe(target);
  });

  it('asks when a name is in several namespaces and the text names none of them', async () => {
    expect(await targetOf(`deployment web: ${ERROR}`)).toBe(
      'one of prod-eu billing deployment/web, prod-eu shop deployment/web',
    );
  });

  it('says of a name that is nowhere that it is nowhere, with the nearest', async () => {
    const { found } = await lookUp(`cart-apj in checkout: ${ERROR}`);
    expect(found).toMatchObject({
      status: 'none',
      sought: expect.stringContaining('cart-apj'),
      searched: ['prod-eu'],
      nearest: [{ entities: { namespace: 'checkout', workload: 'cart-api' } }],
    });
  });

  it('shows which words decided', async () => {
    const { found } = await lookUp(`cart-api in checkout: ${ERROR}`);
    expect(found).toMatchObject({
      target: {
        read: [
          { word: 'checkout', as: 'namespace' },
          { word: 'cart-api', as: 'deployment' },
        ],
      },
    });
  });

  it('looks only into namespaces that the asker may see', async () => {
    const { found } = await lookUp(`deployment web: ${ERROR}`, WORLD, (_, namespace) => namespace === 'shop');
    expect(found).toMatchObject({ status: 'one', target: { entities: { namespace: 'shop' } } });
  });
});

describe('the cluster in words of people', () => {
  const two = worldOf({
    'prod-eu': { checkout: deploymentOf('cart-api', 'checkout') },
    'prod-us': { checkout: deploymentOf('cart-api', 'checkout') },
  });

  it('is the one that the text names', async () => {
    expect(await targetOf(`cart-api in checkout on prod-us: ${ERROR}`, two)).toBe(
      'prod-us checkout deployment/cart-api',
    );
  });

  it('is asked for when the text names none', async () => {
    expect(await targetOf(`cart-api in checkout: ${ERROR}`, two)).toMatch(/^one of prod-eu .*, prod-us /);
  });
});

describe('the cost of looking up words', () => {
  it.each([
    ...SHAPES.slice(0, 3),
    `${ERROR} ${Array.from({ length: 60 }, (_, at) => `name-${at} in place-${at}`).join(' ')}`,
    Array.from({ length: 40 }, (_, at) => `deployment/app-${at} in checkout: ${ERROR}`).join('\n'),
  ])('is at most 40 calls beside the exact names: %j', async text => {
    const { calls } = await lookUp(text);
    expect(calls).toBeLessThanOrEqual(60);
  });
});
