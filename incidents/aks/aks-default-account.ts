import { put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { failing, healthy, retemplated } from './scene.ts';
import { NO_MATCH, pastedLog } from './scene-words.ts';

/** The pods run as the default service account. */
export const aksDefaultAccount: Incident = {
  name: 'aks-default-account',
  title: 'The pods run as the default service account',
  message: pastedLog('the new chart renamed a value', NO_MATCH.replace('shop:checkout', 'shop:default')),
  world(now) {
    const asDefault = retemplated(
      healthy(now),
      one => put(put(one, ['spec', 'serviceAccountName'], 'default'), ['spec', 'serviceAccount'], 'default'),
      now,
    );
    return failing(asDefault, NO_MATCH, now);
  },
  expect: {
    kind: 'azure-workload-identity',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/service-account-names-client', code: 'default-account' },
  },
};
