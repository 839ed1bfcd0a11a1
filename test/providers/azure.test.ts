import { describe, expect, it } from 'vitest';
import { cloudOf } from '../../src/providers/azure/clouds.ts';
import { customRoleFor } from '../../src/providers/azure/custom-role.ts';
import { AZURE_ACTIONS, CLUSTER_USER_ACTION } from '../../src/providers/azure/permissions.ts';
import type { AzurePort } from '../../src/providers/azure/port.ts';

describe('cloudOf', () => {
  it.each([
    [{}, {}, 'https://login.microsoftonline.com', 'https://management.azure.com'],
    [
      {},
      { AZURE_AUTHORITY_HOST: 'https://login.microsoftonline.us/' },
      'https://login.microsoftonline.us',
      'https://management.usgovcloudapi.net',
    ],
    [
      { authorityHost: 'https://login.chinacloudapi.cn' },
      { AZURE_AUTHORITY_HOST: 'https://x' },
      'https://login.chinacloudapi.cn',
      'https://management.chinacloudapi.cn',
    ],
    [
      { resourceManager: 'https://arm.example/' },
      {},
      'https://login.microsoftonline.com',
      'https://arm.example',
    ],
    [
      {},
      { AZURE_RESOURCE_MANAGER_ENDPOINT: 'http://127.0.0.1:1' },
      'https://login.microsoftonline.com',
      'http://127.0.0.1:1',
    ],
  ])('of %j and %j', (settings, environment, authorityHost, resourceManager) => {
    expect(cloudOf(settings, environment)).toEqual({ authorityHost, resourceManager });
  });
});

describe('customRoleFor', () => {
  const isMethod = (name: string): name is keyof AzurePort => name in AZURE_ACTIONS;
  const methods = Object.keys(AZURE_ACTIONS).filter(isMethod);

  it('has read actions only, none with a star, and no data', () => {
    const role = customRoleFor(methods, { subscriptions: ['a', 'a', 'b'], clusterUser: false });
    expect(role.Actions.length).toBeGreaterThan(8);
    expect(role.Actions.filter(action => !/^Microsoft\.\w+(\/\w+)+\/read$/.test(action))).toEqual([]);
    expect([role.DataActions, role.NotActions]).toEqual([[], []]);
    expect(role.AssignableScopes).toEqual(['/subscriptions/a', '/subscriptions/b']);
  });

  it('names and explains the one action that is not a read, when it is asked for', () => {
    const role = customRoleFor(methods, { subscriptions: [], clusterUser: true });
    expect(role.Actions.filter(action => !action.endsWith('/read'))).toEqual([CLUSTER_USER_ACTION]);
    expect(role.Description).toContain('listClusterUserCredential/action');
  });
});
