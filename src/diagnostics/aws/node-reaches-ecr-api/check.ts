import { defineCheck, skipped } from '../../check.ts';
import { registryEnd, tokenEnd } from '../../images/registry-ends.ts';
import { registryWays, WALK_READS } from '../../images/registry-walk.ts';
import { stopsAlike } from '../../images/same-stop.ts';
import { STOPS_TO_TOKEN } from '../../network/walk/stops-by-end.ts';
import { walkVerdict } from '../../network/walk/walk-verdict.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html */
export const nodeReachesEcrApi = defineCheck({
  id: 'aws/node-reaches-ecr-api',
  needs: [],
  reads: WALK_READS,
  codes: STOPS_TO_TOKEN.codes,
  text,
  async run(found, reads) {
    const ways = await registryWays(found, reads);
    if ('because' in ways) return skipped(ways.because);
    const { ecr } = ways.image;
    if (!ecr) return skipped('the image is not in a private registry of ECR');
    const walk = ways.walk(tokenEnd(ecr.region));
    if (stopsAlike(walk, ways.walk(registryEnd(ways.image))))
      return skipped('what stops the way to the registry stops this one too');
    return walkVerdict(walk, STOPS_TO_TOKEN.codes);
  },
});
