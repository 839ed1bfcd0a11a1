import { partitionOf } from '../../facts/partition.ts';
import type { ServiceRequest } from '../walk/question.ts';

/** An endpoint that a VPC without a way to the internet needs. */
export interface NeededEndpoint {
  /** The end of its service name: `ecr.api`. */
  readonly service: string;
  readonly type: 'Interface' | 'Gateway';
  /** A request that its policy must allow, where one is known for all. */
  readonly request?: ServiceRequest;
}

/** What a private network is needed for. */
export type Purpose =
  | 'pull-image'
  | 'join-cluster'
  | 'web-identity'
  | 'pod-identity'
  | 'write-logs'
  | 'balance-load'
  | 'use-volumes';

const STS: NeededEndpoint = { service: 'sts', type: 'Interface' };
const EC2: NeededEndpoint = { service: 'ec2', type: 'Interface' };

/**
 * The endpoints for a purpose, in the order in which they are used.
 * Sources: https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html and
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html, which also names the bucket of the layers.
 */
export function endpointsNeeded(purpose: Purpose, region: string): readonly NeededEndpoint[] {
  switch (purpose) {
    case 'pull-image':
      return pullEndpoints(region);
    case 'join-cluster':
      return [EC2, STS, { service: 'eks', type: 'Interface' }, ...pullEndpoints(region)];
    case 'web-identity':
      return [STS];
    case 'pod-identity':
      return [{ service: 'eks-auth', type: 'Interface' }];
    case 'write-logs':
      return [{ service: 'logs', type: 'Interface' }];
    case 'balance-load':
      return [STS, EC2, { service: 'elasticloadbalancing', type: 'Interface' }];
    case 'use-volumes':
      return [STS, EC2];
  }
}

function pullEndpoints(region: string): readonly NeededEndpoint[] {
  const layers = `arn:${partitionOf(region)}:s3:::prod-${region}-starport-layer-bucket/*`;
  return [
    {
      service: 'ecr.api',
      type: 'Interface',
      request: { action: 'ecr:GetAuthorizationToken', resource: '*' },
    },
    { service: 'ecr.dkr', type: 'Interface' },
    { service: 's3', type: 'Gateway', request: { action: 's3:GetObject', resource: layers } },
  ];
}
