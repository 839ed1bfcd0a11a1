import type { Incident } from '../incident.ts';
import { CRASHES } from './crashes.ts';
import { incidentOf } from './scene.ts';

/** An incident for every way in which a workload can fail. */
export const workloads: readonly Incident[] = [...CRASHES].map(incidentOf);
