import { changeIam, where } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { failing, healthy, ISSUER, PLACE, pastedLog } from './scene.ts';
import { WRONG_AUDIENCE } from './scene-texts.ts';

/** The identity provider was made for another audience. */
export const providerWithoutAudience: Incident = {
  name: 'provider-without-audience',
  title: 'The identity provider was made for another audience',
  message: pastedLog(WRONG_AUDIENCE, 'terraform rebuilt the provider an hour ago'),
  world(now) {
    const arn = `arn:aws:iam::${PLACE.account}:oidc-provider/${ISSUER}`;
    const change = where('Arn', arn, one => ({ ...one, ClientIDList: ['kubernetes'] }));
    return failing(
      changeIam(healthy(now), PLACE.account, 'OpenIDConnectProviders', change),
      WRONG_AUDIENCE,
      now,
    );
  },
  expect: {
    kind: 'aws-web-identity-invalid',
    verdict: 'cause-found',
    cause: { check: 'aws/issuer-has-provider', code: 'audience-missing' },
  },
};
