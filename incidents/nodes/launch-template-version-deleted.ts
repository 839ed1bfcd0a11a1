import type { Incident } from '../incident.ts';
import { healthy, ID, onEc2 } from './scene.ts';

/** The version of the launch template that the node group uses was deleted. */
export const launchTemplateVersionDeleted: Incident = {
  name: 'launch-template-version-deleted',
  title: 'The version of the launch template that the node group uses was deleted',
  message: '/diagnose node-group general -c prod-eu',
  world(now) {
    return onEc2(healthy(now), 'LaunchTemplateVersions', 'LaunchTemplateId', ID.template, one => ({
      ...one,
      VersionNumber: 2,
    }));
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'aws/launch-template-exists', code: 'version-missing' },
  },
};
