import { defineCheck, ifReadable, ok, problem, skipped } from '../../check.ts';
import { biggestConsumers } from './consumers.ts';
import { text } from './text.ts';

const ARGS = ['node', 'type', 'message', 'consumers'] as const;
const CODES = { MemoryPressure: 'memory', DiskPressure: 'disk', PIDPressure: 'process-ids' } as const;

/** Source: https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/ */
export const nodeHasNoPressure = defineCheck({
  id: 'kubernetes/node-has-no-pressure',
  needs: ['node'],
  reads: { kubernetes: ['node', 'podsOnNode'] },
  codes: { memory: ARGS, disk: ARGS, 'process-ids': ARGS },
  text,
  async run({ node: name }, { kubernetes }) {
    const node = await kubernetes.node(name);
    if (!node) return skipped('there is no node of that name');
    const conditions = node.status?.conditions ?? [];
    const shown = (['MemoryPressure', 'DiskPressure', 'PIDPressure'] as const).map(type => {
      const found = conditions.find(one => one.type === type);
      const evidence = { subject: `node ${name}`, path: type, value: found?.status ?? 'not said' };
      return { type, message: found?.message ?? '', evidence };
    });
    const pressed = shown.find(({ evidence }) => evidence.value === 'True');
    if (!pressed) return ok(shown.map(({ evidence }) => evidence));
    const pods = await ifReadable(kubernetes.podsOnNode(name));
    const consumers = biggestConsumers(pods?.items ?? [], CODES[pressed.type]).join(', ') || 'not known';
    const message = pressed.message && `${pressed.message.replace(/\.?$/, '')}.`;
    const args = { node: name, type: pressed.type, message, consumers };
    return problem(CODES[pressed.type], args, [pressed.evidence]);
  },
});
