import type { Report } from '../domain/report.ts';
import { visibleLine } from './visible.ts';

/** Where the answer is about: `prod-eu / shop / checkout`, with the words that were read as its names; empty when nothing is known. */
export function headingOf({ target, entities }: Pick<Report, 'target' | 'entities'>): string {
  const known = target?.entities ?? entities;
  const { workload, pod, serviceAccount, node, nodegroup, nodeClaim, nodeClass, connection, image } = known;
  const cluster = target?.cluster ?? known.cluster ?? known.subscription;
  const machine = node ?? known.instanceId ?? nodegroup ?? nodeClaim ?? nodeClass;
  const name = workload ?? pod ?? serviceAccount ?? machine ?? connection ?? image;
  const place = [cluster, known.namespace, name]
    .flatMap(part => (part ? [visibleLine(part)] : []))
    .join(' / ');
  const read = (target?.read ?? []).map(({ word, as }) => `“${word}” as ${as}`).join(', ');
  return read === '' ? place : visibleLine(`${place} (read ${read})`);
}
