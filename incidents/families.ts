import type { Incident } from './incident.ts';
import { incidentsByFamily } from './index.ts';

/** Incidents of one kind of trouble, under one heading. */
export interface Family {
  readonly title: string;
  readonly incidents: readonly Incident[];
}

const { identity, endpoints, images, nodes, workloads, aks, ways } = incidentsByFamily;

/** All incidents in the order in which a new user meets them; what tables give comes last. */
export const families: readonly Family[] = [
  { title: 'AWS credentials and roles', incidents: identity },
  { title: 'Endpoints and networks', incidents: endpoints },
  { title: 'Image pulls', incidents: images },
  { title: 'Worker nodes', incidents: nodes },
  { title: 'Pods and workloads', incidents: workloads },
  { title: 'AKS and Azure', incidents: aks },
  { title: 'Every place where packets of nodes can stop', incidents: ways },
];
