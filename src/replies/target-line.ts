import type { Entities, EntityName } from '../domain/entities.ts';
import type { Report, Target } from '../domain/report.ts';
import { visibleLine } from './visible.ts';

const SHOWN: readonly EntityName[] = [
  'namespace',
  'pod',
  'serviceAccount',
  'node',
  'nodegroup',
  'nodeClaim',
  'nodeClass',
  'image',
  'connection',
  'account',
  'region',
];

/** A target on one line: `cluster prod · namespace shop · deployment checkout`. */
export function targetLine(target: Target): string {
  const cluster = target.cluster ?? target.entities.cluster;
  const { subscription } = target.entities;
  const account = subscription === undefined ? [] : [`subscription ${subscription}`];
  const head = cluster === undefined ? account : [`cluster ${cluster}`];
  return visibleLine([...head, ...namesOf(target.entities)].join(' · '));
}

/** What a report is about: its target, or the names that were read when there is none. */
export function subjectLine(report: Report): string {
  return targetLine(report.target ?? { entities: report.entities });
}

function namesOf(entities: Entities): readonly string[] {
  const { workload, workloadKind } = entities;
  const named = SHOWN.flatMap(name => {
    const value = entities[name];
    return value === undefined ? [] : [`${wordFor(name)} ${value}`];
  });
  if (workload === undefined) return named;
  const at = entities.namespace === undefined ? 0 : 1;
  return named.toSpliced(at, 0, `${(workloadKind ?? 'workload').toLowerCase()} ${workload}`);
}

const WORDS: { readonly [Name in EntityName]?: string } = {
  serviceAccount: 'service account',
  nodegroup: 'node group',
  nodeClaim: 'node claim',
  nodeClass: 'node class',
};

function wordFor(name: EntityName): string {
  return WORDS[name] ?? name;
}
