import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { text } from './text.ts';

const ARGS = ['node', 'instanceId', 'region', 'reason', 'message', 'since'] as const;

/** Source: https://kubernetes.io/docs/reference/node/node-status/#condition */
export const nodeIsReady = defineCheck({
  id: 'kubernetes/node-is-ready',
  needs: ['node'],
  reads: { kubernetes: ['node'] },
  codes: { silent: ARGS, 'network-not-ready': ARGS, 'runtime-down': ARGS, 'not-ready': ARGS },
  text,
  async run({ node: name, region = '' }, { kubernetes }, now) {
    const node = await kubernetes.node(name);
    if (!node) return skipped('there is no node of that name');
    const ready = node.status?.conditions?.find(one => one.type === 'Ready');
    const { status = 'Unknown', reason = 'not said', message = '', lastTransitionTime } = ready ?? {};
    const evidence = {
      subject: `node ${name}`,
      path: 'Ready',
      value: `${status} ${reason} ${message}`.trim(),
    };
    if (status === 'True') return ok([evidence]);
    const args = {
      node: name,
      instanceId: /\/(i-[0-9a-f]{8,17})$/.exec(node.spec?.providerID ?? '')?.[1] ?? '',
      region,
      reason,
      message: message || 'it says nothing more.',
      since: ageOf(lastTransitionTime, now),
    };
    return problem(codeOf(status, message), args, [evidence]);
  },
});

function codeOf(status: string, message: string) {
  if (status === 'Unknown') return 'silent';
  if (/NetworkPluginNotReady|cni|network not ready/i.test(message)) return 'network-not-ready';
  return /PLEG|container runtime/i.test(message) ? 'runtime-down' : 'not-ready';
}

function ageOf(time: Date | undefined, now: Date): string {
  if (!time) return 'some time';
  const minutes = Math.round((now.getTime() - time.getTime()) / 60_000);
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
}
