import { Obstruction } from '../../../domain/obstruction.ts';
import type { Region } from '../../../providers/aws/network-types.ts';
import type { Pod } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { nearestTo } from '../../facts/edit-distance.ts';
import { rolloutTargetOf } from '../../facts/rollout.ts';
import { regionSettingOf, secretSourceOf } from './region-setting.ts';
import { text } from './text.ts';

const ARGS = ['namespace', 'pod', 'container', 'variable', 'region', 'restart'] as const;
const FOUND = [...ARGS, 'found'] as const;

/** Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html */
export const podNamesItsRegion = defineCheck({
  id: 'kubernetes/pod-names-its-region',
  needs: ['namespace', 'pod', 'account', 'region'],
  reads: { kubernetes: ['pod', 'configMap'], aws: ['regions'] },
  codes: {
    absent: ARGS,
    empty: ARGS,
    zone: FOUND,
    'no-region': FOUND,
    'not-enabled': FOUND,
    'other-than-expected': FOUND,
  },
  text,
  async run(found, { kubernetes, aws }) {
    const { namespace, account, region } = found;
    const pod = await kubernetes.pod(namespace, found.pod);
    if (!pod) return skipped('the pod is gone');
    const setting = await regionSettingOf(pod, namespace, kubernetes);
    const regions = await aws.regions({ account, region });
    const args = {
      namespace,
      pod: found.pod,
      container: setting?.container ?? firstContainer(pod),
      variable: setting?.variable ?? 'AWS_REGION',
      region: found.expectedRegion ?? region,
      restart: rolloutTargetOf(found) ?? '',
    };
    const subject = `pod ${namespace}/${found.pod}`;
    if (!setting) return absent(pod, subject, args);
    return judge(setting.value, subject, args, regions, found.expectedRegion);
  },
});

type Args = Readonly<Record<(typeof ARGS)[number], string>>;

function absent(pod: Pod, subject: string, args: Args) {
  const secret = secretSourceOf(pod);
  const question = `whether secret ${secret ?? ''}, from which the pod takes variables, names a region`;
  if (secret !== undefined) throw new Obstruction({ kind: 'undecidable', question });
  return problem('absent', args, [{ subject, path: 'env AWS_REGION, AWS_DEFAULT_REGION', value: 'absent' }]);
}

function judge(value: string, subject: string, args: Args, regions: readonly Region[], expected?: string) {
  // What is not shaped like a region may be anything, a secret that slipped included: it is not quoted.
  const shown = /^[A-Za-z0-9-]{1,25}$/.test(value) ? value : 'something that is no region name';
  const seen = { subject, path: `container ${args.container} env ${args.variable}`, value: shown || 'empty' };
  if (value.trim() === '') return problem('empty', args, [{ ...seen, value: 'empty' }]);
  const named = regions.find(({ name }) => name === value);
  const all = { ...args, found: shown };
  if (named && expected !== undefined && value !== expected)
    return problem('other-than-expected', all, [seen]);
  if (named?.enabled) return ok([seen]);
  if (named) return problem('not-enabled', all, [seen]);
  const ofZone = regions.find(
    ({ name }) => value.startsWith(name) && /^[a-z]$/.test(value.slice(name.length)),
  );
  if (ofZone) return problem('zone', { ...all, region: ofZone.name }, [seen]);
  return problem('no-region', { ...all, region: nearest(value, regions) ?? args.region }, [seen]);
}

/** The only region that is a slip or two away. */
function nearest(value: string, regions: readonly Region[]): string | undefined {
  const [one, ...others] = nearestTo(
    value.toLowerCase(),
    regions.map(({ name }) => name),
  );
  return others.length === 0 ? one : undefined;
}

function firstContainer(pod: Pod): string {
  return pod.spec?.containers[0]?.name ?? '';
}
