import { partitionOf } from '../facts/partition.ts';
import type { ToInternet, ToService } from '../network/walk/question.ts';
import { TOKEN_ACTION } from './pull-actions.ts';
import type { ImageReference } from './reference.ts';

/** Where a pull is answered: the registry itself, by Docker’s protocol. */
export function registryEnd({ registry, repository, ecr }: ImageReference): ToService | ToInternet {
  if (!ecr) return { kind: 'internet', host: registry === 'docker.io' ? 'registry-1.docker.io' : registry };
  const { account, region } = ecr;
  const resource = `arn:${partitionOf(region)}:ecr:${region}:${account}:repository/${repository}`;
  return {
    kind: 'aws-service',
    service: 'ecr.dkr',
    region,
    request: { action: 'ecr:BatchGetImage', resource },
  };
}

/** Where the token for ECR comes from. */
export function tokenEnd(region: string): ToService {
  return {
    kind: 'aws-service',
    service: 'ecr.api',
    region,
    request: { action: TOKEN_ACTION, resource: '*' },
  };
}

/** Where ECR keeps layers. Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html#ecr-setting-up-s3-gateway */
export function layersEnd(region: string): ToService {
  const resource = `arn:${partitionOf(region)}:s3:::prod-${region}-starport-layer-bucket/*`;
  return { kind: 'aws-service', service: 's3', region, request: { action: 's3:GetObject', resource } };
}
