import { expect } from 'vitest';
import type { AwsPort } from '../../../src/providers/aws/port.ts';
import type { AwsRow } from './aws-row.ts';

const where = { account: '111122223333', region: 'eu-west-1' };
const none = { items: [], complete: true };

const INSTANCE = {
  id: 'i-1',
  state: 'running',
  imageId: 'ami-1',
  type: 'm7i.large',
  securityGroupIds: ['sg-1'],
  tags: { 'kubernetes.io/cluster/prod': 'owned' },
  metadataOn: false,
  launchedAt: new Date('2026-05-01T10:00:00Z'),
  vpcId: 'vpc-1',
  subnetId: 'subnet-1',
  zone: 'eu-west-1a',
  privateDnsName: 'ip-10-0-1-9.eu-west-1.compute.internal',
  privateAddress: '10.0.1.9',
  publicAddress: '198.51.100.9',
  profileArn: 'arn:aws:iam::111122223333:instance-profile/node',
  hopLimit: 1,
};

type Method =
  | 'instance'
  | 'instancesFiltered'
  | 'instanceStatus'
  | 'userData'
  | 'consoleOutput'
  | 'launchTemplateVersion'
  | 'machineImage'
  | 'nodegroup'
  | 'nodegroupNames'
  | 'accessEntry'
  | 'scalingActivities';

/** The reads about nodes and what they are started from. */
export const NODE_ROWS: { readonly [M in Method & keyof AwsPort]: AwsRow } = {
  instance: {
    ask: port => port.instance(where, 'i-1'),
    answers: INSTANCE,
    askAbsent: port => port.instance(where, 'i-0'),
    absent: undefined,
    needs: 'ec2:DescribeInstances',
    resource: 'i-1',
  },
  instancesFiltered: {
    ask: port => port.instancesFiltered(where, { 'private-ip-address': '10.0.1.9' }),
    answers: { items: [INSTANCE], complete: true },
    askAbsent: port => port.instancesFiltered(where, { 'private-ip-address': '10.0.1.1' }),
    absent: none,
    needs: 'ec2:DescribeInstances',
    resource: expect.anything(),
  },
  instanceStatus: {
    ask: port => port.instanceStatus(where, 'i-1'),
    answers: { instance: 'impaired', system: 'ok' },
    askAbsent: port => port.instanceStatus(where, 'i-0'),
    absent: undefined,
    needs: 'ec2:DescribeInstanceStatus',
    resource: 'i-1',
  },
  userData: {
    ask: port => port.userData(where, 'i-1'),
    answers: '#!/bin/bash\n/etc/eks/bootstrap.sh prod\n',
    askAbsent: port => port.userData(where, 'i-0'),
    absent: undefined,
    needs: 'ec2:DescribeInstanceAttribute',
    resource: 'i-1',
  },
  consoleOutput: {
    ask: port => port.consoleOutput(where, 'i-1'),
    answers: 'hello\n',
    askAbsent: port => port.consoleOutput(where, 'i-0'),
    absent: undefined,
    needs: 'ec2:GetConsoleOutput',
    resource: 'i-1',
  },
  launchTemplateVersion: {
    ask: port => port.launchTemplateVersion(where, { id: 'lt-1', name: 'nodes', version: '3' }),
    answers: {
      id: 'lt-1',
      name: 'nodes',
      version: 3,
      imageId: 'ami-1',
      userData: '[settings.kubernetes]\n',
      securityGroupIds: ['sg-1'],
      profileName: 'node',
      metadataOn: true,
      hopLimit: 2,
      instanceTags: { a: 'b' },
    },
    askAbsent: port => port.launchTemplateVersion(where, { id: 'lt-0' }),
    absent: undefined,
    needs: 'ec2:DescribeLaunchTemplateVersions',
    resource: 'lt-1',
  },
  machineImage: {
    ask: port => port.machineImage(where, 'ami-1'),
    answers: {
      id: 'ami-1',
      name: 'amazon-eks-node-al2023-x86_64-standard-1.33-v20251112',
      ownerId: '602401143452',
      ownerAlias: 'amazon',
      architecture: 'x86_64',
      state: 'available',
      createdAt: new Date('2025-11-12T00:00:00Z'),
    },
    askAbsent: port => port.machineImage(where, 'ami-0'),
    absent: undefined,
    needs: 'ec2:DescribeImages',
    resource: 'ami-1',
  },
  nodegroup: {
    ask: port => port.nodegroup(where, 'prod', 'workers'),
    answers: {
      name: 'workers',
      status: 'DEGRADED',
      version: '1.34',
      amiType: 'CUSTOM',
      nodeRoleArn: 'arn:aws:iam::111122223333:role/node',
      subnetIds: ['subnet-1'],
      autoScalingGroups: ['asg-1'],
      launchTemplate: { id: 'lt-1', name: 'nodes', version: '3' },
      desiredSize: 2,
      issues: [{ code: 'NodeCreationFailure', message: 'Instances failed to join', resourceIds: ['i-1'] }],
      taints: [{ key: 'gpu', effect: 'NO_SCHEDULE' }],
    },
    askAbsent: port => port.nodegroup(where, 'prod', 'nothing'),
    absent: undefined,
    needs: 'eks:DescribeNodegroup',
    resource: expect.anything(),
  },
  nodegroupNames: {
    ask: port => port.nodegroupNames(where, 'prod'),
    answers: { items: ['workers'], complete: true },
    askAbsent: port => port.nodegroupNames(where, 'nothing'),
    absent: none,
    needs: 'eks:ListNodegroups',
    resource: expect.anything(),
  },
  accessEntry: {
    ask: port => port.accessEntry(where, 'prod', 'arn:aws:iam::111122223333:role/node'),
    answers: {
      principalArn: 'arn:aws:iam::111122223333:role/node',
      type: 'EC2_LINUX',
      groups: ['system:nodes'],
      username: 'system:node:{{EC2PrivateDNSName}}',
    },
    askAbsent: port => port.accessEntry(where, 'prod', 'arn:aws:iam::111122223333:role/nobody'),
    absent: undefined,
    needs: 'eks:DescribeAccessEntry',
    resource: expect.anything(),
  },
  scalingActivities: {
    ask: port => port.scalingActivities(where, 'asg-1'),
    answers: {
      items: [
        {
          id: 'a-1',
          status: 'Failed',
          description: 'Launching a new EC2 instance',
          cause: 'a difference',
          statusMessage: 'no capacity',
          startedAt: new Date('2026-05-01T10:00:00Z'),
        },
      ],
      complete: true,
    },
    askAbsent: port => port.scalingActivities(where, 'asg-0'),
    absent: none,
    needs: 'autoscaling:DescribeScalingActivities',
    resource: 'asg-1',
  },
};
