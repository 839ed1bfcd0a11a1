const ISSUE = { code: 'NodeCreationFailure', message: 'Instances failed to join', resourceIds: ['i-1'] };

/** An instance with all that it was started from, as EC2 says it. */
export const NODE_EC2 = {
  Instances: [
    {
      InstanceId: 'i-1',
      ImageId: 'ami-1',
      InstanceType: 'm7i.large',
      LaunchTime: '2026-05-01T10:00:00Z',
      State: { Code: 16, Name: 'running' },
      Placement: { AvailabilityZone: 'eu-west-1a' },
      PrivateDnsName: 'ip-10-0-1-9.eu-west-1.compute.internal',
      PrivateIpAddress: '10.0.1.9',
      PublicIpAddress: '198.51.100.9',
      SubnetId: 'subnet-1',
      VpcId: 'vpc-1',
      IamInstanceProfile: { Arn: 'arn:aws:iam::111122223333:instance-profile/node' },
      SecurityGroups: [{ GroupId: 'sg-1', GroupName: 'one' }],
      MetadataOptions: { HttpEndpoint: 'disabled', HttpPutResponseHopLimit: 1 },
      UserData: '#!/bin/bash\n/etc/eks/bootstrap.sh prod\n',
      Tags: [{ Key: 'kubernetes.io/cluster/prod', Value: 'owned' }],
    },
  ],
  InstanceStatuses: [
    { InstanceId: 'i-1', InstanceStatus: { Status: 'impaired' }, SystemStatus: { Status: 'ok' } },
  ],
  ConsoleOutputs: [{ InstanceId: 'i-1', Output: 'hello\n' }],
  LaunchTemplateVersions: [
    {
      LaunchTemplateId: 'lt-1',
      LaunchTemplateName: 'nodes',
      VersionNumber: 3,
      DefaultVersion: true,
      LaunchTemplateData: {
        ImageId: 'ami-1',
        UserData: '[settings.kubernetes]\n',
        SecurityGroupIds: ['sg-1'],
        IamInstanceProfile: { Name: 'node' },
        MetadataOptions: { HttpPutResponseHopLimit: 2 },
        TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'a', Value: 'b' }] }],
      },
    },
  ],
  Images: [
    {
      ImageId: 'ami-1',
      Name: 'amazon-eks-node-al2023-x86_64-standard-1.33-v20251112',
      OwnerId: '602401143452',
      ImageOwnerAlias: 'amazon',
      Architecture: 'x86_64',
      State: 'available',
      CreationDate: '2025-11-12T00:00:00.000Z',
    },
  ],
};

/** Node groups and who may be a node, as EKS says it. */
export const NODE_EKS = {
  nodegroups: [
    {
      clusterName: 'prod',
      nodegroupName: 'workers',
      status: 'DEGRADED',
      version: '1.34',
      amiType: 'CUSTOM',
      nodeRole: 'arn:aws:iam::111122223333:role/node',
      subnets: ['subnet-1'],
      resources: { autoScalingGroups: [{ name: 'asg-1' }] },
      launchTemplate: { id: 'lt-1', name: 'nodes', version: '3' },
      scalingConfig: { desiredSize: 2 },
      health: { issues: [ISSUE] },
      taints: [{ key: 'gpu', effect: 'NO_SCHEDULE' }],
    },
  ],
  accessEntries: [
    {
      clusterName: 'prod',
      principalArn: 'arn:aws:iam::111122223333:role/node',
      type: 'EC2_LINUX',
      kubernetesGroups: ['system:nodes'],
      username: 'system:node:{{EC2PrivateDNSName}}',
    },
  ],
};

/** What an Auto Scaling group did. */
export const NODE_SCALING = {
  Activities: [
    {
      ActivityId: 'a-1',
      AutoScalingGroupName: 'asg-1',
      Description: 'Launching a new EC2 instance',
      StatusCode: 'Failed',
      StatusMessage: 'no capacity',
      Cause: 'a difference',
      StartTime: '2026-05-01T10:00:00Z',
    },
  ],
};
