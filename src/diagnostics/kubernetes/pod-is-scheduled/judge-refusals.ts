import type { Node } from '../../../providers/kubernetes/types.ts';
import { problem } from '../../check.ts';
import { amountOf } from '../../facts/quantity.ts';
import { instead, requirementsOf, shown, unmetBy } from '../../workloads/node-labels.ts';
import { largestAllocatable, largestRequest } from '../../workloads/pod-requests.ts';
import type { Refusal } from '../../workloads/scheduler-message.ts';
import { taintAgainst } from '../../workloads/taints.ts';
import type { Refused } from './refused.ts';

/** Which reason rules out most nodes, and what it means on the nodes as they are. */
export function judgeRefusals(refused: Refused, refusals: readonly Refusal[], nodes: readonly Node[]) {
  const told = refusals.map(refusal => judgeOne(refused, refusal, nodes));
  return told.find(one => one !== undefined) ?? unexplained(refused);
}

function judgeOne(refused: Refused, refusal: Refusal, nodes: readonly Node[]) {
  const { phrase } = refusal;
  const resource = /^Insufficient (?<name>[\w./-]{1,100})/.exec(phrase)?.groups?.name;
  if (resource) return insufficient(refused, resource, refusal, nodes);
  if (/node affinity\/selector/.test(phrase)) return unlabelled(refused, nodes);
  if (/untolerated taint|were unschedulable/.test(phrase)) return tainted(refused, refusal, nodes);
  if (/anti-affinity/.test(phrase)) return keptApart(refused, refusal);
  return undefined;
}

function insufficient(refused: Refused, resource: string, refusal: Refusal, nodes: readonly Node[]) {
  const asked = largestRequest(refused.pod, resource);
  const largest = largestAllocatable(nodes, resource);
  const found = { ...refused.place, resource, asked };
  const value = largest ?? 'none';
  const offered = { subject: 'nodes', path: `largest allocatable ${resource}`, value };
  const evidence = [said(refused), offered] as const;
  if (largest === undefined) return problem('nobody-offers', found, evidence);
  if (amountOf(asked) > amountOf(largest))
    return problem('bigger-than-any-node', { ...found, largest, owner: refused.owner }, evidence);
  return problem('no-room', { ...found, nodes: String(refusal.nodes) }, evidence);
}

function unlabelled(refused: Refused, nodes: readonly Node[]) {
  const unmet = unmetBy(requirementsOf(refused.pod.spec ?? {}), nodes);
  if (!unmet) return undefined;
  const have = instead(unmet, nodes);
  const label = shown(unmet);
  const required = { subject: refused.subject, path: 'required node labels', value: label };
  return problem('label-on-no-node', { ...refused.place, label, have, owner: refused.owner }, [
    required,
    said(refused),
  ]);
}

function tainted(refused: Refused, refusal: Refusal, nodes: readonly Node[]) {
  const found = taintAgainst(refused.pod.spec?.tolerations ?? [], nodes);
  if (!found) return undefined;
  const evidence = [
    { subject: `node ${found.node}`, path: 'spec.taints', value: found.taint },
    said(refused),
  ] as const;
  if (found.isCordon) return problem('cordoned', { ...refused.place, node: found.node }, evidence);
  return problem('tainted', { ...refused.place, taint: found.taint, nodes: String(refusal.nodes) }, evidence);
}

function keptApart(refused: Refused, refusal: Refusal) {
  const [own] =
    refused.pod.spec?.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? [];
  const domain = own?.topologyKey ?? 'kubernetes.io/hostname';
  const { place, owner } = refused;
  return problem('kept-apart', { ...place, domain, nodes: String(refusal.nodes), owner }, [
    { subject: refused.subject, path: 'spec.affinity.podAntiAffinity', value: `required by ${domain}` },
    said(refused),
  ]);
}

function unexplained(refused: Refused) {
  const message = refused.scheduled.message ?? '';
  return problem('unschedulable', { ...refused.place, message }, [said(refused)]);
}

function said({ subject, scheduled }: Refused) {
  return { subject, path: 'PodScheduled', value: scheduled.message ?? '' };
}
