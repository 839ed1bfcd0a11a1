import { investigate } from './diagnostics/investigate.ts';
import { knownOf } from './diagnostics/target/known-of.ts';
import { resolveTarget } from './diagnostics/target/resolve.ts';
import type { Inquiry } from './domain/inquiry.ts';
import type { Report } from './domain/report.ts';
import { authorised, clustersFor, REFUSAL } from './pipeline/authorise.ts';
import { composeReport } from './pipeline/compose-report.ts';
import type { DiagnosisResult } from './pipeline/diagnosis-result.ts';
import { hasNothingToCheck, type Interpretation, interpret, noteOn } from './pipeline/interpret.ts';
import { onlyCauses } from './pipeline/only-causes.ts';
import { openProviders } from './pipeline/open-providers.ts';
import { planChecks, planEvent } from './pipeline/plan-checks.ts';
import { redactFindings } from './pipeline/redact-findings.ts';
import { refineFromSymptoms } from './pipeline/refine-from-symptoms.ts';
import { locationsOf } from './pipeline/step-scope.ts';
import { targetQuestion } from './pipeline/target-question.ts';
import type { Using } from './pipeline/using.ts';
import { withImpact } from './pipeline/with-impact.ts';

/**
 * Answers one inquiry, which holds no secrets: classify → authorise → resolve target → plan → investigate → report.
 * Only reads. What could not be looked at is told in the report; it rejects for nothing but a defect of its own.
 */
export async function diagnose(inquiry: Inquiry, using: Using): Promise<Report> {
  const diagnosis = openProviders(using);
  const { clusters: configured, profiles } = diagnosis.providers;
  const clusters = clustersFor(configured, inquiry, using.access);
  const report = (what: Interpretation, came: DiagnosisResult) =>
    composeReport(what, came, diagnosis.usage(), locationsOf(came, what.entities, clusters, profiles));

  const understood = interpret(inquiry.text, inquiry, using);
  using.onProgress({
    type: 'recognised',
    recognition: understood.recognition,
    title: understood.kinds[0]?.text.title ?? '',
  });
  if (understood.kinds.length === 0 && !understood.named)
    return report(understood, { to: 'not-recognised', note: noteOn(inquiry.text), kinds: using.kinds });
  if (hasNothingToCheck(understood)) return report(understood, { to: 'no-checks' });

  if (clusters.length === 0 && configured.length > 0)
    return report(understood, { to: 'refused', note: REFUSAL });

  const resolution = authorised(
    await resolveTarget(targetQuestion(understood, inquiry.text, inquiry, using.access), clusters),
    inquiry,
    using.access,
  );
  if (resolution.status === 'refused') return report(understood, { to: 'refused', note: REFUSAL });
  if (resolution.status === 'none') return report(understood, { to: 'no-target', ...resolution });
  if (resolution.status === 'several') return report(understood, { to: 'several-targets', ...resolution });
  const { target, unreachable } = resolution;
  using.onProgress({ type: 'resolved', target });

  const better = await refineFromSymptoms(understood, target, diagnosis.providers, using);
  const known = knownOf(better.entities, target);
  const plan = planChecks(better, known);
  using.onProgress(planEvent(plan));
  const { findings } = await investigate(plan.checks, known, diagnosis.investigating(target));
  const answer = report(better, {
    to: 'findings',
    target,
    unreachable,
    causes: plan.causes,
    findings: redactFindings(plan.causesOnly ? onlyCauses(findings, plan.causes) : findings),
  });
  return withImpact(answer, clusters);
}
