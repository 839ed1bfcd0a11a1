import { incidentsByFamily } from '../../src/demo/incidents/index.ts';
import { incidentSuite } from '../support/incident-suite.ts';

incidentSuite('ways', incidentsByFamily.ways);
