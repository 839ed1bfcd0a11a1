import { fargateRoleTrustsFargate } from '../diagnostics/aws/fargate-role-trusts-fargate/check.ts';
import { imageExistsInRegistry } from '../diagnostics/aws/image-exists-in-registry/check.ts';
import { imageFitsNode } from '../diagnostics/aws/image-fits-node/check.ts';
import { nodeHasCredentialProvider } from '../diagnostics/aws/node-has-credential-provider/check.ts';
import { nodeReachesEcrApi } from '../diagnostics/aws/node-reaches-ecr-api/check.ts';
import { nodeReachesImageLayers } from '../diagnostics/aws/node-reaches-image-layers/check.ts';
import { nodeReachesRegistry } from '../diagnostics/aws/node-reaches-registry/check.ts';
import { pullerMayPull } from '../diagnostics/aws/puller-may-pull/check.ts';
import { repositoryAdmitsPuller } from '../diagnostics/aws/repository-admits-puller/check.ts';
import { kubeletMayPullFromRegistry } from '../diagnostics/azure/kubelet-may-pull-from-registry/check.ts';
import { imageReferenceCanBeRead } from '../diagnostics/kubernetes/image-reference-can-be-read/check.ts';
import { nodeCanTakeImage } from '../diagnostics/kubernetes/node-can-take-image/check.ts';
import { nodeTrustsRegistry } from '../diagnostics/kubernetes/node-trusts-registry/check.ts';
import { pullSecretsAreRight } from '../diagnostics/kubernetes/pull-secrets-are-right/check.ts';
import { registryLimitIsNotReached } from '../diagnostics/kubernetes/registry-limit-is-not-reached/check.ts';
import { registryGivesImage } from '../diagnostics/registry/registry-gives-image/check.ts';
import { type Cause, when } from './kind.ts';

/** What is asked for: a name that can be read, and an image that is there. */
export const imageItself: readonly Cause[] = [
  when(imageReferenceCanBeRead),
  when(imageExistsInRegistry),
  when(registryGivesImage),
];

/** Who asks, and whether the registry lets it in. */
export const imagePermissions: readonly Cause[] = [
  when(fargateRoleTrustsFargate),
  when(pullerMayPull),
  when(repositoryAdmitsPuller),
  when(kubeletMayPullFromRegistry),
  when(pullSecretsAreRight),
  when(nodeHasCredentialProvider),
];

/** The way to the registry, to the token and to the layers. */
export const imageWays: readonly Cause[] = [
  when(nodeReachesRegistry),
  when(nodeReachesEcrApi),
  when(nodeReachesImageLayers),
];

/** Everything that a pull can fail of, for a text that gives no reason. */
export const imageChain: readonly Cause[] = [
  when(nodeCanTakeImage),
  ...imageItself,
  when(imageFitsNode),
  ...imageWays,
  when(nodeTrustsRegistry),
  when(registryLimitIsNotReached),
  ...imagePermissions,
];
