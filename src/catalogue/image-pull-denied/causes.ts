import { nodeReachesEcrApi } from '../../diagnostics/aws/node-reaches-ecr-api/check.ts';
import { nodeReachesImageLayers } from '../../diagnostics/aws/node-reaches-image-layers/check.ts';
import { nodeReachesRegistry } from '../../diagnostics/aws/node-reaches-registry/check.ts';
import { imageItself, imagePermissions } from '../image-chain.ts';
import { type Cause, when } from '../kind.ts';

const BY_ENDPOINT = ['endpoint-policy-lacks', 'endpoint-policy-forbids'] as const;

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [
  ...imageItself,
  // The policy of an endpoint refuses as a registry does.
  when(nodeReachesRegistry, ...BY_ENDPOINT),
  when(nodeReachesEcrApi, ...BY_ENDPOINT),
  when(nodeReachesImageLayers, ...BY_ENDPOINT),
  ...imagePermissions,
];
