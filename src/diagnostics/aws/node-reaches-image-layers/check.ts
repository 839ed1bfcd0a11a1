import { defineCheck, skipped } from '../../check.ts';
import { layersEnd, registryEnd } from '../../images/registry-ends.ts';
import { registryWays, WALK_READS } from '../../images/registry-walk.ts';
import { stopsAlike } from '../../images/same-stop.ts';
import { STOPS_TO_LAYERS } from '../../network/walk/stops-by-end.ts';
import { walkVerdict } from '../../network/walk/walk-verdict.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html#ecr-setting-up-s3-gateway */
export const nodeReachesImageLayers = defineCheck({
  id: 'aws/node-reaches-image-layers',
  needs: [],
  reads: WALK_READS,
  codes: STOPS_TO_LAYERS.codes,
  text,
  async run(found, reads) {
    const ways = await registryWays(found, reads);
    if ('because' in ways) return skipped(ways.because);
    const { ecr } = ways.image;
    if (!ecr) return skipped('the image is not in a private registry of ECR');
    const walk = ways.walk(layersEnd(ecr.region));
    if (stopsAlike(walk, ways.walk(registryEnd(ways.image))))
      return skipped('what stops the way to the registry stops this one too');
    return walkVerdict(walk, STOPS_TO_LAYERS.codes);
  },
});
