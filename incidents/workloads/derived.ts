import type { Incident } from '../incident.ts';
import { AROUND } from './around.ts';
import { CRASHES } from './crashes.ts';
import { MISCONFIGURED } from './misconfigured.ts';
import { incidentOf } from './scene.ts';
import { UNANSWERED } from './unanswered.ts';
import { UNCREATED } from './uncreated.ts';
import { UNSCHEDULABLE } from './unschedulable.ts';

/** An incident for every way in which a workload can fail. */
export const workloads: readonly Incident[] = [
  ...[...UNCREATED, ...UNSCHEDULABLE, ...MISCONFIGURED, ...UNANSWERED, ...CRASHES].map(incidentOf),
  ...AROUND,
];
