import { type FailingWorkloads, findFailing } from '../diagnostics/target/find-failing.ts';
import type { ClusterHandle, NotFound, TargetQuestion } from '../diagnostics/target/resolution.ts';
import type { Inquiry } from '../domain/inquiry.ts';
import { namespacesFor } from '../security/authorise.ts';
import { redact } from '../security/redact.ts';
import type { DiagnosisResult } from './diagnosis-result.ts';
import type { Interpretation } from './interpret.ts';
import type { Using } from './using.ts';

/** Whether a message shows an error of some workload and names none. */
export function namesNoWorkload(
  { finders, named, scope }: TargetQuestion,
  { nearest, searched }: NotFound,
): boolean {
  return (
    scope === undefined &&
    searched.length > 0 &&
    nearest.length === 0 &&
    finders.every(({ by }) => !named[by])
  );
}

/** Offers the workloads that fail now with the error of a message that names none; nothing is diagnosed by guessing. */
export async function offerFailing(
  { kinds: [kind], entities }: Interpretation,
  inquiry: Inquiry,
  none: NotFound,
  clusters: readonly ClusterHandle[],
  using: Using,
): Promise<DiagnosisResult> {
  const searched = clusters.filter(({ name }) => none.searched.includes(name));
  const found = await findFailing(searched, {
    shows: text => {
      const { kind: shown, also } = using.classify(redact(text));
      return kind !== undefined && [shown, ...also].includes(kind.id);
    },
    namespacesIn: cluster => {
      const allowed = namespacesFor(using.access, inquiry, cluster);
      const { namespace } = entities;
      if (namespace === undefined) return allowed;
      return allowed === undefined || allowed.includes(namespace) ? [namespace] : [];
    },
  });
  const unreachable = [...none.unreachable, ...found.unreachable];
  const { targets: candidates } = found;
  if (candidates.length > 0)
    return { to: 'several-targets', candidates, unreachable, ask: phraseOffer(found) };
  const hint = `${phraseNone(found)} ${REPLY}`;
  return { to: 'no-target', ...none, unreachable, hint };
}

const REPLY = 'Reply in this thread with its name, for example `web in shop`, and I go on from there.';

function phraseOffer({ targets, since, ...found }: FailingWorkloads): string {
  const at = since ? ` since ${since.toISOString().slice(11, 16)} UTC` : '';
  const who =
    targets.length === 1
      ? `1 workload shows this error${at}. Is it this one?`
      : `${targets.length} workloads show this error${at}. Which one do you mean?`;
  return [`The message names no workload. ${who}`, leftOut(found), REPLY].filter(Boolean).join(' ');
}

type Extent = Pick<FailingWorkloads, 'looked' | 'leftOut' | 'isCut'>;

function phraseNone(found: Extent): string {
  const { looked } = found;
  const seen =
    looked === 0
      ? 'no pod has warnings now'
      : `I looked at ${looked} ${looked === 1 ? 'pod' : 'pods'} with warnings, and none shows this error`;
  return ['The message names no pod, workload or service account, and', `${seen}.`, leftOut(found)]
    .filter(Boolean)
    .join(' ');
}

function leftOut({ looked, leftOut: more, isCut }: Extent): string {
  if (more > 0) return `I looked at the ${looked} pods with the newest warnings and left out ${more} more.`;
  return isCut ? 'There are more warnings than I read: I took the newest.' : '';
}
