import { conclude } from '../diagnostics/conclude.ts';
import type { Finding } from '../diagnostics/investigate.ts';
import { obstacleOf } from '../diagnostics/obstacle-of.ts';
import { phraseFixes, phraseProblem } from './phrase.ts';

/** Findings that can be put into words; one that cannot counts as unchecked and costs no other. */
export function phraseable(findings: readonly Finding[]): readonly Finding[] {
  return findings.map(finding => {
    try {
      const { others } = conclude([finding], [], []);
      others.forEach(phraseProblem);
      phraseFixes(others, { scope: {}, profiles: {} });
      return finding;
    } catch (error) {
      return { check: finding.check, outcome: { status: 'unchecked', obstacle: obstacleOf(error) } };
    }
  });
}
