import { expect, it } from 'vitest';
import { identityTrustsServiceAccount } from '../../../src/diagnostics/azure/identity-trusts-service-account/check.ts';
import type { FederatedCredential, ManagedIdentity } from '../../../src/providers/azure/types.ts';
import { AT, CLUSTER, NOW } from './literals.ts';

const ISSUER = CLUSTER.issuer ?? '';
const SUBJECT = 'system:serviceaccount:shop:checkout';
const IDENTITY: ManagedIdentity = {
  id: '/subscriptions/sub/id/checkout',
  name: 'checkout',
  resourceGroup: 'identities',
  clientId: 'client',
  principalId: 'p',
  tenantId: 't',
};
const FITTING: FederatedCredential = {
  name: 'c',
  issuer: ISSUER,
  subject: SUBJECT,
  audiences: ['api://AzureADTokenExchange'],
};

function look(
  credentials: readonly FederatedCredential[],
  {
    clientId = 'client',
    cluster = CLUSTER,
  }: { readonly clientId?: string; readonly cluster?: typeof CLUSTER } = {},
) {
  const azure = {
    managedCluster: async () => cluster,
    identityOfClient: async (_where: object, id: string) => (id === IDENTITY.clientId ? IDENTITY : undefined),
    identitiesIn: async () => ({ items: [IDENTITY], complete: true }),
    federatedCredentials: async () => ({ items: credentials, complete: true }),
  };
  const kubernetes = { pod: async () => undefined };
  const found = { ...AT, namespace: 'shop', serviceAccount: 'checkout', clientId };
  return identityTrustsServiceAccount.run(found, { azure, kubernetes }, NOW);
}

it('is content with one credential that fits, whatever the others say', async () => {
  const other = { ...FITTING, name: 'other', subject: 'system:serviceaccount:shop:invoices' };
  expect(await look([other, FITTING])).toMatchObject({ status: 'ok' });
});

it.each([
  ['wrong-issuer', { issuer: ISSUER.replace(/\/$/, '') }],
  ['wrong-issuer', { issuer: 'https://westeurope.oic.prod-aks.azure.com/t/other/' }],
  ['wrong-subject', { subject: 'system:serviceaccount:store:checkout' }],
  ['wrong-subject', { subject: 'system:serviceaccount:shop:Checkout' }],
  ['wrong-audience', { audiences: ['https://management.azure.com'] }],
  ['wrong-audience', { audiences: [] }],
] as const)('finds %s', async (code, change) => {
  expect(await look([{ ...FITTING, ...change }])).toMatchObject({
    code,
    args: {
      credential: 'c',
      identity: 'checkout',
      identityGroup: 'identities',
      issuer: ISSUER,
      subject: SUBJECT,
    },
  });
});

it('takes a credential that differs in more than one part for somebody else’s', async () => {
  const other = { ...FITTING, issuer: 'https://x/', subject: 'system:serviceaccount:bank:ledger' };
  expect(await look([other])).toMatchObject({
    code: 'no-credential',
    args: { name: 'aks-prod-shop-checkout' },
  });
  expect(await look([])).toMatchObject({ code: 'no-credential' });
});

it('finds the identity that waits for the account when the named one is none', async () => {
  expect(await look([FITTING], { clientId: 'stale' })).toMatchObject({
    code: 'other-identity',
    args: { clientId: 'stale', expected: 'client', identity: 'checkout' },
  });
});

it('does not call an application wrong that it cannot see', async () => {
  await expect(look([], { clientId: 'application' })).rejects.toMatchObject({
    obstacle: { kind: 'undecidable' },
  });
});

it('does not arise where the cluster issues no tokens', async () => {
  const cluster = { ...CLUSTER, oidcIssuerEnabled: false };
  expect(await look([FITTING], { cluster })).toMatchObject({ status: 'skipped' });
});
