import type { AgentPool } from '../../../providers/azure/types.ts';

/** The pool to make larger: not of spot machines, which can be taken away again, and a system pool before others. */
export function poolToGrow(pools: readonly AgentPool[]): AgentPool | undefined {
  const lasting = pools.filter(({ priority }) => priority !== 'Spot');
  return lasting.find(({ mode }) => mode === 'System') ?? lasting[0];
}

/** What the commands say of the pool: its name, one node more, and the most that the autoscaler may start; empty for none. */
export function sizeFor(pool: AgentPool | undefined) {
  if (!pool) return { pool: '', size: '', most: '' };
  const size = pool.count + 1;
  return { pool: pool.name, size: String(size), most: String(Math.max(size + 2, pool.maxCount ?? 0)) };
}
