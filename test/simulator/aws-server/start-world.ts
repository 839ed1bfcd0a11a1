import { changeRegional, upsert } from '../../../simulator/builders/change.ts';
import { podIdentityAssociation } from '../../../simulator/builders/eks.ts';
import { PROD } from '../../../simulator/builders/healthy/site.ts';
import { healthyWorld } from '../../../simulator/builders/healthy/world.ts';
import { role, trustForService } from '../../../simulator/builders/iam.ts';
import type { World } from '../../../simulator/world.ts';
import { NOW } from '../clients.ts';

const ACCOUNT = '111122223333';
const OTHER = '444455556666';
const PLACE = { account: ACCOUNT, region: 'eu-west-1' };

/** The healthy world with a pod identity association and a second account. */
export function startWorld(): World {
  const base = healthyWorld(NOW);
  const associated = changeRegional(
    base,
    PLACE,
    'eks',
    'podIdentityAssociations',
    upsert(
      'associationId',
      podIdentityAssociation({
        ...PROD,
        namespace: 'shop',
        serviceAccount: 'billing',
        roleArn: `arn:aws:iam::${ACCOUNT}:role/billing`,
      }),
    ),
  );
  const other = {
    iam: {
      Roles: [role({ account: OTHER, name: 'paramedic', trust: trustForService('ec2.amazonaws.com') })],
    },
    regions: {},
  };
  return { ...associated, accounts: { ...associated.accounts, [OTHER]: other } };
}
