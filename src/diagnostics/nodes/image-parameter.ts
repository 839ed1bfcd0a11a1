import type { MachineImage } from '../../providers/aws/node-types.ts';
import { imageKindOf } from './image-name.ts';

/**
 * The parameter under which AWS publishes the recommended image for a version of Kubernetes: of the same family and
 * processor as the image before, Amazon Linux 2023 where that is not known or its family has ended.
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/retrieve-ami-id.html
 */
export function imageParameterFor(version: string, before: MachineImage | undefined): string {
  const processor = before?.architecture === 'arm64' ? 'arm64' : 'x86_64';
  const family = imageKindOf(before?.name ?? '')?.family;
  if (family === 'bottlerocket')
    return `/aws/service/bottlerocket/aws-k8s-${version}/${processor}/latest/image_id`;
  return `/aws/service/eks/optimized-ami/${version}/amazon-linux-2023/${processor}/standard/recommended/image_id`;
}
