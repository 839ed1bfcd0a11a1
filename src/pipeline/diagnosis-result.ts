import type { Cause } from '../catalogue/kind.ts';
import type { Finding } from '../diagnostics/investigate.ts';
import type { Obstacle } from '../domain/outcome.ts';
import type { Target } from '../domain/report.ts';

/** How far a diagnosis came. */
export type DiagnosisResult =
  | { readonly to: 'not-recognised'; readonly note: string }
  | { readonly to: 'refused'; readonly note: string }
  | { readonly to: 'no-checks' }
  | { readonly to: 'no-target'; readonly note: string; readonly obstacles: readonly Obstacle[] }
  | { readonly to: 'several-targets'; readonly candidates: readonly Target[] }
  | {
      readonly to: 'findings';
      readonly target: Target;
      /** Searches for the target that could not be made in other clusters. */
      readonly obstacles: readonly Obstacle[];
      readonly causes: readonly Cause[];
      readonly findings: readonly Finding[];
    };
