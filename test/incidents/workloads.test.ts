import { incidentsByFamily } from '../../incidents/index.ts';
import { incidentSuite } from '../support/incident-suite.ts';

incidentSuite('workloads', incidentsByFamily.workloads);
