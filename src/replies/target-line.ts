import type { Entities, EntityName } from '../domain/entities.ts';
import type { Target } from '../domain/report.ts';
import { visibleLine } from './visible.ts';

const SHOWN: readonly EntityName[] = [
  'namespace',
  'pod',
  'serviceAccount',
  'service',
  'ingress',
  'hpa',
  'pdb',
  'pvc',
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

const WORDS: Readonly<Record<string, string>> = {
  serviceAccount: 'service account',
  nodegroup: 'node group',
  nodeClaim: 'node claim',
  nodeClass: 'node class',
  roleArn: 'IAM role',
  instanceId: 'EC2 instance',
  clientId: 'client id',
  principalId: 'principal id',
  sdk: 'SDK version',
};

/** A name's kind as people say it: `service account`. */
export function wordFor(name: string): string {
  return WORDS[name] ?? name;
}
