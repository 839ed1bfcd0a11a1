import { describe, expect, it } from 'vitest';
import { findAlone, inNamedPlace } from '../../../src/diagnostics/target/find-alone.ts';
import type { ClusterHandle } from '../../../src/diagnostics/target/resolution.ts';
import { Obstruction } from '../../../src/domain/obstruction.ts';
import type { AzurePort } from '../../../src/providers/azure/port.ts';
import type { KubernetesPort } from '../../../src/providers/kubernetes/port.ts';

const SUB = '6f1e2d3c-4b5a-4c6d-8e7f-901a2b3c4d5e';
const kubernetes = {} as KubernetesPort;

function aks(
  name: string,
  place: { group?: string; subscription?: string; has?: readonly string[] | Error } = {},
): ClusterHandle {
  const { group = `${name}-group`, subscription = SUB, has = [] } = place;
  const azure: Pick<AzurePort, 'connection'> = {
    connection: async (_where, connection) => {
      if (has instanceof Error) throw has;
      if (!has.includes(connection)) return undefined;
      return { id: '/x', name: connection, provisioningState: 'Succeeded', usesKeyVaultCsi: false };
    },
  };
  return { name, known: { cluster: name, subscription, resourceGroup: group }, kubernetes, azure };
}

const EKS: ClusterHandle = { name: 'eks', known: { cluster: 'eks', account: '111122223333' }, kubernetes };

const names = async (...asked: Parameters<typeof findAlone>) =>
  (await findAlone(...asked)).targets.map(({ cluster, entities }) => cluster ?? entities.subscription);

describe('findAlone', () => {
  it('takes any cluster that was asked for, and only AKS clusters for errors of AKS', async () => {
    expect(await names([EKS, aks('one')], {}, 'cluster')).toEqual(['eks', 'one']);
    expect(await names([EKS, aks('one')], {}, 'aks-cluster')).toEqual(['one']);
    expect(await names([EKS], {}, 'aks-cluster')).toEqual([]);
  });

  it('never takes another place for the one that the message names', async () => {
    const named = { subscription: '00000000-0000-4000-8000-000000000000' };
    expect(await names([aks('one')], named, 'azure-subscription')).toEqual([]);
    expect(await names([aks('one')], { cluster: 'one', resourceGroup: 'elsewhere' }, 'aks-cluster')).toEqual(
      [],
    );
    expect(await names([aks('one')], { subscription: SUB.toUpperCase() }, 'aks-cluster')).toEqual(['one']);
  });

  it('is content with the subscription that several clusters share, when it is all that matters', async () => {
    expect(await names([aks('one'), aks('two')], {}, 'azure-subscription')).toEqual([SUB]);
    expect(await names([aks('one'), aks('two')], {}, 'aks-cluster')).toEqual(['one', 'two']);
    const other = aks('two', { subscription: '00000000-0000-4000-8000-000000000000' });
    expect(await names([aks('one'), other], {}, 'azure-subscription')).toEqual(['one', 'two']);
  });

  it('finds the cluster that has a connection, and tells where it could not look', async () => {
    const obstacle = { kind: 'unreachable', target: 'Azure' } as const;
    const clusters = [
      EKS,
      aks('one'),
      aks('two', { has: ['ledger'] }),
      aks('three', { has: new Obstruction(obstacle) }),
    ];
    const found = await findAlone(clusters, { connection: 'ledger' }, 'cluster');
    expect(found.targets.map(({ cluster }) => cluster)).toEqual(['two']);
    expect(found.unreachable).toMatchObject([{ obstacle }]);
  });
});

describe('inNamedPlace', () => {
  it('tells clusters of one name apart by resource group, then by subscription', () => {
    const [one, two] = [aks('same', { group: 'a' }), aks('same', { group: 'b' })];
    expect(inNamedPlace([one, two], { resourceGroup: 'B' })).toEqual([two]);
    expect(inNamedPlace([one, two, EKS], { subscription: SUB })).toEqual([one, two]);
  });

  it('leaves all in where the message names the place of something else', () => {
    expect(inNamedPlace([EKS, aks('one')], { resourceGroup: 'vaults' })).toHaveLength(2);
  });
});
