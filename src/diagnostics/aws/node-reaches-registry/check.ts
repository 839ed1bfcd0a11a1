import { defineCheck, skipped } from '../../check.ts';
import { registryEnd } from '../../images/registry-ends.ts';
import { registryWays, WALK_READS } from '../../images/registry-walk.ts';
import { STOPS_TO_REGISTRY } from '../../network/walk/stops-by-end.ts';
import { walkVerdict } from '../../network/walk/walk-verdict.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html */
export const nodeReachesRegistry = defineCheck({
  id: 'aws/node-reaches-registry',
  needs: [],
  reads: WALK_READS,
  codes: STOPS_TO_REGISTRY.codes,
  text,
  async run(found, reads) {
    const ways = await registryWays(found, reads);
    if ('because' in ways) return skipped(ways.because);
    const { host } = splitPort(ways.image.registry);
    if (isPrivateName(host)) return skipped(`${host} is a name of your own network`);
    return walkVerdict(ways.walk(registryEnd(ways.image)), STOPS_TO_REGISTRY.codes);
  },
});

const splitPort = (registry: string) => ({ host: registry.replace(/:\d{1,5}$/, '') });

/** Where such a name leads is for its own DNS to say. */
function isPrivateName(host: string): boolean {
  return (
    /^(?:\d{1,3}\.){3}\d{1,3}$|^localhost$|\.(?:internal|local|lan|corp|intranet|svc)$/.test(host) ||
    !host.includes('.')
  );
}
