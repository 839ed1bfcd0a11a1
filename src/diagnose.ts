import { latestTimeIn } from './classifier/latest-time.ts';
import { obstacleOf } from './diagnostics/obstacle-of.ts';
import type { Inquiry } from './domain/inquiry.ts';
import type { Report } from './domain/report.ts';
import { clustersFor } from './pipeline/authorise.ts';
import { brokenReport } from './pipeline/broken-report.ts';
import { composeReport } from './pipeline/compose-report.ts';
import type { DiagnosisResult } from './pipeline/diagnosis-result.ts';
import { examine } from './pipeline/examine.ts';
import { findTarget } from './pipeline/find-target.ts';
import { harmless } from './pipeline/harmless.ts';
import { type Interpretation, interpret } from './pipeline/interpret.ts';
import { asAskedFor } from './pipeline/look-anyway.ts';
import { openProviders } from './pipeline/open-providers.ts';
import { redactReport } from './pipeline/redact-findings.ts';
import { refineFromSymptoms } from './pipeline/refine-from-symptoms.ts';
import { locationsOf } from './pipeline/step-scope.ts';
import { unreadSymptoms, withUnread } from './pipeline/unread.ts';
import type { Using } from './pipeline/using.ts';
import { withImpact } from './pipeline/with-impact.ts';

/**
 * Answers one inquiry, which holds no secrets: classify → authorise → resolve target → plan → investigate → report.
 * Only reads. What could not be looked at is told in the report; it rejects for nothing, not for a defect of its own either.
 */
export async function diagnose(inquiry: Inquiry, using: Using): Promise<Report> {
  const startedAt = using.now().getTime();
  const elapsedMs = () => using.now().getTime() - startedAt;
  try {
    return await answer(inquiry, { ...using, onProgress: harmless(using.onProgress) });
  } catch (error) {
    return redactReport(brokenReport(obstacleOf(error), { calls: {}, elapsedMs: elapsedMs() }));
  }
}

async function answer(inquiry: Inquiry, using: Using): Promise<Report> {
  const diagnosis = openProviders(using, inquiry);
  const { clusters: configured, profiles } = diagnosis.providers;
  const clusters = clustersFor(configured, inquiry, using.access);
  const report = (what: Interpretation, came: DiagnosisResult) => {
    const locations = locationsOf(came, what.entities, clusters, profiles);
    return redactReport(
      withUnread(composeReport(what, came, diagnosis.usage(), locations), diagnosis.unread),
    );
  };

  const understood = interpret(inquiry.text, inquiry, using);
  using.onProgress({
    type: 'recognised',
    recognition: understood.recognition,
    title: understood.kinds[0]?.text.title ?? '',
  });
  const found = await findTarget(understood, inquiry, configured, using);
  if (found.to !== 'target') return report(understood, found);
  const { target, unreachable } = found;
  using.onProgress({ type: 'resolved', target });

  const refined = await refineFromSymptoms(
    asAskedFor(understood, target),
    target,
    diagnosis.providers,
    using,
  );
  const examined = await examine(refined.understood, target, diagnosis, using);
  const unread = [...refined.obstacles.map(unreadSymptoms), ...examined.unread];
  const answered = report(refined.understood, {
    to: 'findings',
    target,
    unreachable,
    ...examined,
    unread,
    isFromTarget: understood.kinds.every(kind => kind.symptomOnly),
    before: inquiry.before,
    errorAt: latestTimeIn(inquiry.text, diagnosis.startedAt),
    lastChange: diagnosis.lastChange(),
  });
  return withImpact(answered, clusters).catch(() => answered);
}
