import { investigate } from '../diagnostics/investigate.ts';
import { obstacleOf } from '../diagnostics/obstacle-of.ts';
import { knownOf } from '../diagnostics/target/known-of.ts';
import type { Target } from '../domain/report.ts';
import type { Interpretation } from './interpret.ts';
import { onlyCauses } from './only-causes.ts';
import type { Diagnosis } from './open-providers.ts';
import { phraseable } from './phraseable.ts';
import { planChecks, planEvent } from './plan-checks.ts';
import { redactFindings } from './redact-findings.ts';
import type { Using } from './using.ts';

/** Plans the checks and runs them; a defect in between leaves what is known of the target. */
export async function examine(
  understood: Interpretation,
  target: Target,
  diagnosis: Diagnosis,
  using: Using,
) {
  try {
    const known = knownOf(understood.entities, target);
    const plan = planChecks(understood, target.entities, known);
    using.onProgress(planEvent(plan));
    const { findings } = await investigate(plan.checks, known, diagnosis.investigating(target));
    const told = plan.causesOnly ? onlyCauses(findings, plan.looked) : findings;
    const { causes, isUndecided } = plan;
    return { causes, isUndecided, findings: phraseable(redactFindings(told)), unread: [] };
  } catch (error) {
    const unread = { check: 'diagnosis/completed', title: 'The checks could be run' };
    return {
      causes: [],
      isUndecided: false,
      findings: [],
      unread: [{ ...unread, obstacle: obstacleOf(error) }],
    };
  }
}
