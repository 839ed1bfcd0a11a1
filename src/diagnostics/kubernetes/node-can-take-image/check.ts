import type { Evidence } from '../../../domain/outcome.ts';
import { defineCheck, ifReadable, ok, problem, skipped } from '../../check.ts';
import { PULL_ARGS, pullOf } from '../../images/pull-of.ts';
import { pullTrouble, wordsLike } from '../../images/pull-trouble.ts';
import { text } from './text.ts';

/** The kubelet’s own words for reasons that are the node’s own, in the order in which they are tried. */
const REASONS = [
  { code: 'never-pulled', words: /pull policy of Never|ErrImageNeverPull/i },
  { code: 'disk-full', words: /no space left on device|disk pressure|insufficient disk space/i },
  { code: 'kubelet-limit', words: /pull QPS exceeded/i },
  {
    code: 'layer-damaged',
    words:
      /filesystem layer verification failed|failed to (?:extract|register) layer|failed size validation|failed commit on ref .{0,200}unexpected (?:commit )?digest|archive\/tar: invalid|gzip: invalid (?:header|checksum)/i,
  },
] as const;

/** Source: https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/ */
export const nodeCanTakeImage = defineCheck({
  id: 'kubernetes/node-can-take-image',
  needs: [],
  reads: { kubernetes: ['pod', 'eventsAbout', 'node'] },
  codes: {
    'never-pulled': [...PULL_ARGS, 'node', 'patch'],
    'disk-full': [...PULL_ARGS, 'node'],
    'kubelet-limit': [...PULL_ARGS, 'node'],
    'layer-damaged': [...PULL_ARGS, 'node'],
  },
  text,
  async run(found, { kubernetes }) {
    const pull = await pullOf(found, kubernetes);
    const trouble = pull && (await pullTrouble(pull, kubernetes));
    if (!pull || !trouble) return skipped('no pod is known that pulls the image');
    if (trouble.is === 'over') return ok([trouble.evidence]);
    if (trouble.is === 'silent') return skipped('the pod’s events say nothing (any more)');
    const name = pull.pod?.spec?.nodeName ?? '';
    const [reason] = REASONS.flatMap(({ code, words }) => {
      const said = wordsLike(trouble, words);
      return said ? [{ code, said }] : [];
    });
    if (!reason) return ok(trouble.words.slice(0, 1));
    const { code, said } = reason;
    const args = { ...pull.args, node: name };
    if (code === 'never-pulled')
      return problem(code, { ...args, patch: patchFor(pull.args.container) }, [said]);
    if (code !== 'disk-full') return problem(code, args, [said]);
    const node = name ? await ifReadable(kubernetes.node(name)) : undefined;
    return problem(code, args, [said, ...pressureOf(name, node?.status?.conditions ?? [])]);
  },
});

function pressureOf(
  name: string,
  conditions: readonly { readonly type: string; readonly status: string }[],
): readonly Evidence[] {
  const pressure = conditions.find(({ type }) => type === 'DiskPressure');
  return pressure ? [{ subject: `node ${name}`, path: 'DiskPressure', value: pressure.status }] : [];
}

function patchFor(container: string): string {
  const containers = [{ name: container, imagePullPolicy: 'IfNotPresent' }];
  return JSON.stringify({ spec: { template: { spec: { containers } } } });
}
