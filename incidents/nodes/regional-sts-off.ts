import { changeIam } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthy, kubeletSays, PLACE, withStray } from './scene.ts';

/** STS was deactivated in the region. */
export const regionalStsOff: Incident = {
  name: 'regional-sts-off',
  title: 'STS was deactivated in the region',
  message: kubeletSays(
    'every node is refused since the account hardening',
    'reflector.go:153] k8s.io/kubernetes/pkg/kubelet/kubelet.go:458: Failed to list *v1.Node: Unauthorized',
  ),
  world(now) {
    const world = withStray(healthy(now), now);
    return changeIam(world, PLACE.account, 'StsDisabledRegions', () => [{ RegionName: PLACE.region }]);
  },
  byHand: world => changeIam(world, PLACE.account, 'StsDisabledRegions', () => []),
  expect: {
    kind: 'node-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'aws/region-sts-is-active', code: 'disabled' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
