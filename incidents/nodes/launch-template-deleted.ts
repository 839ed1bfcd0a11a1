import { changeRegional } from '../../simulator/builders/change.ts';
import { nodegroup } from '../../simulator/builders/eks.ts';
import type { Incident } from '../incident.ts';
import { healthy, ID, NODE_ROLE_ARN, PLACE } from './scene.ts';

/** The launch template of a second node group was deleted. */
export const launchTemplateDeleted: Incident = {
  name: 'launch-template-deleted',
  title: 'The launch template of a second node group was deleted',
  message:
    'batch jobs wait since tonight\n$ aws eks describe-nodegroup --cluster-name prod-eu --nodegroup-name batch --query nodegroup.health\nNodeCreationFailure: Instances failed to join the kubernetes cluster',
  world(now) {
    const made = nodegroup({
      ...PLACE,
      name: 'batch',
      roleArn: NODE_ROLE_ARN,
      subnetIds: [ID.subnet],
      size: 1,
      launchTemplate: { id: 'lt-0deadbeefdeadbee0', name: 'eks-batch', version: '3' },
      issues: [
        {
          code: 'Ec2LaunchTemplateNotFound',
          message: 'Launch template lt-0deadbeefdeadbee0 could not be found',
          resourceIds: ['lt-0deadbeefdeadbee0'],
        },
      ],
    });
    return changeRegional(healthy(now), PLACE, 'eks', 'nodegroups', all => [...all, made]);
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/launch-template-exists', code: 'missing' },
    problems: [{ check: 'aws/nodegroup-is-healthy', code: 'cannot-launch' }],
  },
  repair: ['aws eks delete-nodegroup --cluster-name prod-eu --nodegroup-name batch'],
};
