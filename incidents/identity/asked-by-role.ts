import { changeIam, upsert } from '../../simulator/builders/change.ts';
import { role, trustFor } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { healthy, ISSUER, PLACE, ROLE_ARN } from './scene.ts';
import { annotated } from './scene-worlds.ts';

/** Asked about a role: it trusts checkout, but checkout names the role of last year. */
export const askedByRole: Incident = {
  name: 'asked-by-role',
  title: 'Asked about a role: it trusts checkout, but checkout names the role of last year',
  message: '/diagnose role arn:aws:iam::111122223333:role/checkout-s3',
  world(now) {
    const account = PLACE.account;
    const trust = trustFor({ account, issuer: ISSUER, namespace: 'shop', serviceAccount: 'checkout' });
    const old = role({ account, name: 'checkout-s3-2024', trust });
    const world = changeIam(healthy(now), account, 'Roles', upsert('RoleName', old));
    return annotated(world, `${ROLE_ARN}-2024`, now);
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/service-account-names-role', code: 'other-role' },
  },
};
