import { incidentsByFamily } from '../../incidents/index.ts';
import { incidentSuite } from '../support/incident-suite.ts';

const ofImages = incidentsByFamily.ways.filter(one => one.expect.kind.startsWith('image-'));

incidentSuite('ways of images', ofImages);
