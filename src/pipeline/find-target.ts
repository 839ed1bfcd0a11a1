import { obstacleOf } from '../diagnostics/obstacle-of.ts';
import type {
  ClusterHandle,
  NotFound,
  Resolution,
  TargetQuestion,
  Unsearched,
} from '../diagnostics/target/resolution.ts';
import { resolveTarget } from '../diagnostics/target/resolve.ts';
import type { Inquiry } from '../domain/inquiry.ts';
import type { Target } from '../domain/report.ts';
import { authorised, clustersFor, REFUSAL } from './authorise.ts';
import type { DiagnosisResult } from './diagnosis-result.ts';
import { type Interpretation, noteOn } from './interpret.ts';
import { forWorkloads, isUnknown, mayName, namedIn, needsName } from './look-anyway.ts';
import { namesNoWorkload, offerFailing } from './offer-failing.ts';
import { phraseSearch } from './phrase-search.ts';
import { targetQuestion } from './target-question.ts';
import type { Using } from './using.ts';

/** The one target of a message, or how far the diagnosis came without. */
export type TargetResult =
  | { readonly to: 'target'; readonly target: Target; readonly unreachable: readonly Unsearched[] }
  | DiagnosisResult;

/** Finds what a message is about, in the clusters that the asker may see; a message without a decidable error must name it. */
export async function findTarget(
  understood: Interpretation,
  inquiry: Inquiry,
  configured: readonly ClusterHandle[],
  using: Using,
): Promise<TargetResult> {
  const clusters = clustersFor(configured, inquiry, using.access);
  const asked = targetQuestion(understood, inquiry.text, inquiry, using.access);
  const isByName = needsName(understood);
  const question = isByName ? forWorkloads(asked) : asked;
  if (isByName && (clusters.length === 0 || !mayName(understood, question)))
    return withoutTarget(understood, inquiry, using);
  if (clusters.length === 0 && configured.length > 0) return { to: 'refused', note: REFUSAL };
  const found = await resolve(question, clusters);
  const resolution = authorised(isByName ? namedIn(found, understood) : found, inquiry, using.access);
  switch (resolution.status) {
    case 'refused':
      return { to: 'refused', note: REFUSAL };
    case 'several':
      return { to: 'several-targets', ...resolution };
    case 'one':
      return { to: 'target', ...resolution };
    case 'none':
      if (isByName) return withoutTarget(understood, inquiry, using, resolution);
      return understood.kinds.length > 0 && namesNoWorkload(question, resolution)
        ? offerFailing(understood, inquiry, resolution, clusters, using)
        : { to: 'no-target', ...resolution };
  }
}

/** What is said where no check can decide the error, and nothing that the message names was found. */
function withoutTarget(
  understood: Interpretation,
  { text }: Inquiry,
  { kinds }: Using,
  searched?: NotFound,
): DiagnosisResult {
  if (!isUnknown(understood)) return { to: 'no-checks' };
  const search = searched ? phraseVain(searched) : '';
  return { to: 'not-recognised', note: noteOn(text, search), kinds, searched };
}

async function resolve(question: TargetQuestion, clusters: readonly ClusterHandle[]): Promise<Resolution> {
  try {
    return await resolveTarget(question, clusters);
  } catch (error) {
    const unreachable = clusters.map(({ name }) => ({ cluster: name, obstacle: obstacleOf(error) }));
    return { status: 'none', sought: '', searched: [], unreachable, nearest: [], hint: '' };
  }
}

function phraseVain(searched: NotFound): string {
  const says = phraseSearch({ ...searched, hint: '' });
  if (says !== '' || searched.searched.length === 0) return says;
  return `No word of it is the name of a pod, workload or service account in ${searched.searched.join(', ')}.`;
}
