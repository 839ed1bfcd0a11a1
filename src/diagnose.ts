import { authorised, clustersFor, REFUSAL } from './diagnosis/authorise.ts';
import { composeReport } from './diagnosis/compose-report.ts';
import type { Came } from './diagnosis/conclusion.ts';
import { lookFurther } from './diagnosis/look-further.ts';
import { openSight } from './diagnosis/open-sight.ts';
import { aloneFor, planChecks, toldPlan } from './diagnosis/plan-checks.ts';
import { redactFindings } from './diagnosis/redact-findings.ts';
import { hasNothingToCheck, noteOn, type Understanding, understand } from './diagnosis/understand.ts';
import type { Using } from './diagnosis/using.ts';
import { investigate } from './diagnostics/investigate.ts';
import { knownOf, resolveTarget } from './diagnostics/target/resolve.ts';
import type { Inquiry } from './domain/inquiry.ts';
import type { Report } from './domain/report.ts';
import { redact } from './security/redact.ts';

/**
 * Answers one inquiry: redact → classify → authorise → resolve target → plan → investigate → report.
 * Only reads. What could not be looked at is told in the report; it rejects for nothing but a defect of its own.
 */
export async function diagnose(inquiry: Inquiry, using: Using): Promise<Report> {
  const diagnosis = openSight(using);
  const report = (what: Understanding, came: Came) => composeReport(what, came, diagnosis.effort());

  const message = redact(inquiry.text);
  const understood = understand(message, inquiry.named, using);
  using.tell({
    type: 'recognised',
    recognition: understood.recognition,
    title: understood.kinds[0]?.text.title ?? '',
  });
  if (understood.kinds.length === 0 && !understood.named)
    return report(understood, { to: 'not-recognised', note: noteOn(message) });
  if (hasNothingToCheck(understood)) return report(understood, { to: 'no-checks' });

  const clusters = clustersFor(diagnosis.sight.clusters, inquiry, using.access);
  if (clusters.length === 0 && diagnosis.sight.clusters.length > 0)
    return report(understood, { to: 'refused', note: REFUSAL });

  const resolution = authorised(
    await resolveTarget(understood.entities, clusters, aloneFor(understood)),
    inquiry,
    using.access,
  );
  if (resolution.status === 'refused') return report(understood, { to: 'refused', note: REFUSAL });
  if (resolution.status === 'none') return report(understood, { to: 'no-target', ...resolution });
  if (resolution.status === 'several') return report(understood, { to: 'several-targets', ...resolution });
  const { target, obstacles = [] } = resolution;
  using.tell({ type: 'resolved', target });

  const better = await lookFurther(understood, target, diagnosis.sight, using);
  const known = knownOf(better.entities, target);
  const plan = planChecks(better, known);
  using.tell(toldPlan(plan));
  const { findings } = await investigate(plan.checks, known, diagnosis.investigating(target));
  return report(better, {
    to: 'findings',
    target,
    obstacles,
    causes: plan.causes,
    findings: redactFindings(findings),
  });
}
