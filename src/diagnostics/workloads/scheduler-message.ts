/** One reason of the scheduler, with the number of nodes that it rules out. */
export interface Refusal {
  readonly nodes: number;
  /** `Insufficient cpu`, `node(s) didn't match Pod's node affinity/selector`. */
  readonly phrase: string;
}

/** What the scheduler said: what stopped it before it looked at nodes, or the nodes by reason. */
export interface SchedulerMessage {
  readonly early: string;
  readonly refusals: readonly Refusal[];
}

// Remarks of plug-ins and of preemption are no reasons.
const REMARKS =
  /[.,]? ?(?:no new claims to deallocate|preemption:|not found$|Preemption is not helpful)[\s\S]{0,1000}$/;

/** Reads `0/3 nodes are available: 1 Insufficient cpu, 2 node(s) had untolerated taint(s).`; the most nodes first. */
export function readSchedulerMessage(message: string): SchedulerMessage {
  const { rest = message } = /nodes are available: (?<rest>[\s\S]{1,2000})/.exec(message)?.groups ?? {};
  const told = rest.replace(REMARKS, '').replace(/[.\s]{1,4}$/, '');
  const refusals = [...told.matchAll(/(?:^|, )(?<nodes>\d{1,6}) (?<phrase>[^,]{3,300})/g)].map(
    ({ groups }) => ({
      nodes: Number(groups?.nodes),
      phrase: groups?.phrase ?? '',
    }),
  );
  const ordered = refusals.toSorted((a, b) => b.nodes - a.nodes);
  return { early: refusals.length === 0 ? told : '', refusals: ordered };
}
