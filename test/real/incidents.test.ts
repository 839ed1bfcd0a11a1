import { beforeAll, expect, it } from 'vitest';
import { incidents } from '../../incidents/index.ts';
import { isSampled } from '../support/scope.ts';
import { type CompareOnRealServers, compareOnRealServers } from './support/compare.ts';
import { clustersWithoutControllers } from './support/control-plane.ts';
import { describeReal } from './support/describe-real.ts';

describeReal('every incident, its objects in real API servers', () => {
  let compare: CompareOnRealServers;

  beforeAll(async () => {
    compare = await compareOnRealServers(clustersWithoutControllers());
  });

  it.each(
    incidents.filter(({ name }) => isSampled(name, 31)).map(incident => [incident.name, incident] as const),
  )('%s gives the report that the simulator gives', async (_name, incident) => {
    const { simulated, real } = await compare.run(incident);
    expect(real).toEqual(simulated);
  });
});
