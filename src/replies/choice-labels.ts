import type { Target } from '../domain/report.ts';
import { LIMITS } from './blocks.ts';
import { literal } from './escape.ts';
import { targetLine } from './target-line.ts';
import { visibleLine } from './visible.ts';

const BETWEEN = ' · ';

/** What the lines of a menu say, one a target: cluster, namespace and name first; no two are equal. */
export function choiceLabels(candidates: readonly Target[]): readonly string[] {
  const all = candidates.map(partsOf);
  const labels = all.map((parts, index) => fitted(parts, all.toSpliced(index, 1)));
  return labels.map((label, index) => {
    const before = labels.slice(0, index).filter(other => other === label).length;
    const end = before === 0 ? '' : ` #${before + 1}`;
    return `${label.slice(0, LIMITS.label - end.length).toWellFormed()}${end}`;
  });
}

interface Parts {
  /** Cluster, namespace and name, as far as they are known. */
  readonly head: readonly string[];
  /** The whole target in words, for what the head leaves open. */
  readonly whole: string;
}

function partsOf(target: Target): Parts {
  const { subscription, namespace, workload, workloadKind, pod, ...entities } = target.entities;
  const { serviceAccount, node, nodegroup, nodeClaim, nodeClass, image, connection } = entities;
  const kind = workload === undefined ? '' : ` (${(workloadKind ?? 'workload').toLowerCase()})`;
  const other = serviceAccount ?? node ?? nodegroup ?? nodeClaim ?? nodeClass ?? connection ?? image;
  const name = workload ?? pod ?? other;
  const place = target.cluster ?? entities.cluster ?? subscription;
  const head = [place, namespace, name && `${name}${kind}`].filter(part => part !== undefined);
  return { head: head.map(shown).filter(part => part.trim() !== ''), whole: shown(targetLine(target)) };
}

const shown = (text: string) => literal(visibleLine(text));

/** The head; with the other names behind it where another target has the same head. */
function fitted({ head, whole }: Parts, others: readonly Parts[]): string {
  const line = head.join(BETWEEN);
  const isShared = head.length === 0 || others.some(other => other.head.join(BETWEEN) === line);
  const parts = isShared ? [...head, whole] : head;
  const room = Math.floor((LIMITS.label - BETWEEN.length * (parts.length - 1)) / Math.max(1, parts.length));
  const long = parts.join(BETWEEN).length > LIMITS.label;
  return (long ? parts.map(part => squeezed(part, room)) : parts).join(BETWEEN);
}

// Names differ at their ends more than at their beginnings.
function squeezed(text: string, room: number): string {
  if (text.length <= room) return text;
  const start = Math.floor(room / 3);
  return `${text.slice(0, start)}…${text.slice(start + 1 - room)}`.toWellFormed();
}
