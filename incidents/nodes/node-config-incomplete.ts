import { nodeConfig } from '../../simulator/builders/compute.ts';
import { authorityOf, endpointOf } from '../../simulator/builders/eks.ts';
import type { Incident } from '../incident.ts';
import { healthy, joinFailed, PLACE, withStray, withUserData } from './scene.ts';

const SITE = { ...PLACE };

/** The NodeConfig has no service addresses. */
export const nodeConfigIncomplete: Incident = {
  name: 'node-config-incomplete',
  title: 'The NodeConfig has no service addresses',
  message: joinFailed('moving to al2023, first try'),
  world(now) {
    const world = withStray(healthy(now), now);
    const told = withUserData(
      world,
      nodeConfig({
        cluster: PLACE.cluster,
        endpoint: endpointOf(SITE),
        authority: authorityOf(SITE),
      }).replace(/.*cidr:.*\n/, ''),
    );
    return told;
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/user-data-joins-cluster', code: 'incomplete' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
