import { describe, expect, it } from 'vitest';
import { resourceProvider, roleAssignment } from '../../../simulator/builders/aks/account-resources.ts';
import { armUnder, findArm, withArm, withoutArm } from '../../../simulator/builders/aks/change-arm.ts';
import { healthyAks, PIPELINE } from '../../../simulator/builders/aks/healthy-aks.ts';
import {
  AKS_PROD,
  clusterIdOf,
  groupIdOf,
  identityIdOf,
  kubeletOf,
} from '../../../simulator/builders/aks/site.ts';
import { changeObjects, findObject, put } from '../../../simulator/builders/change.ts';
import { runCommand, runCommands } from '../../../simulator/engineer/run-commands.ts';
import { textAt } from '../../../simulator/fields.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const WORLD = healthyAks(NOW);
const AT = '--resource-group shop-prod --name aks-prod';
const CREATE = `az aks connection create storage-blob ${AT} --connection receipts`;

describe('az', () => {
  it('fails for a cluster, a resource or a role that is not there, as the real one would', () => {
    expect(() => runCommand(WORLD, 'az aks start -g shop-prod -n nothing', NOW)).toThrow(/ResourceNotFound/);
    expect(() => runCommand(WORLD, 'az resource wait --updated --ids /subscriptions/s/x', NOW)).toThrow(
      /ResourceNotFound/,
    );
    expect(() =>
      runCommand(WORLD, "az role assignment create --assignee p --role 'No Role' --scope /x", NOW),
    ).toThrow(/doesn't exist/);
    expect(() => runCommand(WORLD, 'az vm delete --name x', NOW)).toThrow(/not known to the engineer/);
  });

  it('registers a provider at once only when told to wait', () => {
    const id = `/subscriptions/${AKS_PROD.subscription}/providers/Microsoft.ServiceLinker`;
    const bare = withArm(WORLD, resourceProvider(AKS_PROD, 'Microsoft.ServiceLinker', 'NotRegistered'));
    expect(
      findArm(runCommand(bare, 'az provider register -n Microsoft.ServiceLinker --wait', NOW), id),
    ).toMatchObject({
      registrationState: 'Registered',
    });
    const register = 'az provider register --namespace Microsoft.ServiceLinker';
    expect(findArm(runCommand(bare, register, NOW), id)?.registrationState).toBe('Registering');
    expect(findArm(runCommand(bare, `${register} --wait`, NOW), id)?.registrationState).toBe('Registered');
  });

  it('makes no connection where no node can run the job', () => {
    const closed = changeObjects(
      WORLD,
      'aks-prod',
      ({ kind }) => kind === 'Node',
      node => put(node, ['spec', 'unschedulable'], true),
    );
    expect(() => runCommand(closed, CREATE, NOW)).toThrow(/Unable to get a response from the Agent/);
  });

  it('takes everything down with the extension, and brings it back with a connection', () => {
    const reset =
      'az k8s-extension delete --resource-group shop-prod --cluster-name aks-prod --cluster-type managedClusters --name sc-extension --yes';
    const extension = clusterIdOf(
      AKS_PROD,
      'providers/Microsoft.KubernetesConfiguration/extensions/sc-extension',
    );
    const namespace = { kind: 'Namespace', name: 'sc-system' };
    const gone = runCommand(WORLD, reset, NOW);
    expect([findArm(gone, extension), findObject(gone, 'aks-prod', namespace)]).toEqual([
      undefined,
      undefined,
    ]);
    const back = runCommand(gone, CREATE, NOW);
    expect(textAt(findArm(back, extension), 'properties', 'provisioningState')).toBe('Succeeded');
    expect(findObject(back, 'aks-prod', namespace)).toBeDefined();
    expect(
      findObject(back, 'aks-prod', { kind: 'Secret', namespace: 'shop', name: 'sc-receipts-secret' }),
    ).toBeDefined();
  });

  it('attaches a registry by giving the kubelets a role, and fails for one that is not there', () => {
    const attach = 'az aks update -g shop-prod -n aks-prod --attach-acr';
    const id = groupIdOf(AKS_PROD, 'Microsoft.ContainerRegistry/registries/shopregistry');
    const given = roleAssignment(
      AKS_PROD,
      { principal: kubeletOf(AKS_PROD), role: 'AcrPull', scope: id },
      NOW,
    );
    const bare = withoutArm(WORLD, String(given.id));
    expect(findArm(bare, String(given.id))).toBeUndefined();
    expect(findArm(runCommand(bare, `${attach} shopregistry`, NOW), String(given.id))).toBeDefined();
    expect(() => runCommand(bare, `${attach} nothing`, NOW)).toThrow(/ACR nothing not found/);
  });

  it('gives a role that is fresh until somebody signs in again', () => {
    const scope = groupIdOf(AKS_PROD);
    const grant = `az role assignment create --assignee ${PIPELINE} --role Contributor --scope ${scope}`;
    const createdOn = (commands: readonly string[]) => {
      const given = armUnder(
        runCommands(WORLD, commands, NOW),
        `${scope}/providers/Microsoft.Authorization/`,
      );
      return given
        .map(one => textAt(one, 'properties', 'createdOn'))
        .sort()
        .at(-1);
    };
    expect(createdOn([grant])).toBe(NOW.toISOString());
    expect(createdOn([grant, 'az account clear\naz login'])).toBe(
      new Date(NOW.getTime() - 3_600_000).toISOString(),
    );
  });

  it('tells creating a federated credential from changing one', () => {
    const flags = '--identity-name checkout --resource-group shop-prod --issuer https://i/ --subject s';
    const change = (verb: string, name: string) =>
      `az identity federated-credential ${verb} --name ${name} ${flags}`;
    expect(() => runCommand(WORLD, change('create', 'aks-prod-checkout'), NOW)).toThrow(/exists already/);
    expect(() => runCommand(WORLD, change('update', 'other'), NOW)).toThrow(/does not exist/);
    const made = findArm(
      runCommand(WORLD, change('create', 'other'), NOW),
      `${identityIdOf(AKS_PROD)}/federatedIdentityCredentials/other`,
    );
    expect(made).toMatchObject({ properties: { subject: 's', audiences: ['api://AzureADTokenExchange'] } });
  });
});
