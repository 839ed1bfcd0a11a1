import { ifReadable } from '../diagnostics/check.ts';
import type { ClusterHandle } from '../diagnostics/target/resolution.ts';
import type { Report, Step } from '../domain/report.ts';
import { disruptionOf } from '../security/commands/disruption-of.ts';
import { type ImpactReads, impactOf } from './impact-of.ts';

/** The report with what each disruptive step ends, read from the target's cluster; where that cannot be read, it says so. */
export async function withImpact(report: Report, clusters: readonly ClusterHandle[]): Promise<Report> {
  const cluster = clusters.find(one => one.name === report.target?.cluster);
  if (cluster === undefined) return report;
  const steps = await Promise.all(
    report.steps.map(step => assessed(step, report.target, cluster.kubernetes)),
  );
  return { ...report, steps };
}

async function assessed(step: Step, target: Report['target'], kubernetes: ImpactReads): Promise<Step> {
  const disruption = step.command === undefined ? undefined : disruptionOf(step.command);
  if (disruption === undefined) return step;
  // A read that fails must not take the answer along.
  const read = impactOf(disruption, target, kubernetes).then(impact => ({ impact }));
  const known = await ifReadable(read);
  if (known === undefined) return { ...step, impact: 'what it ends could not be read' };
  return known.impact === undefined ? step : { ...step, impact: known.impact };
}
