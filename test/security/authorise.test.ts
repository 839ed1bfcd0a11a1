import { describe, expect, it } from 'vitest';
import type { AccessRule } from '../../src/domain/access-rule.ts';
import type { ReadScope } from '../../src/domain/read-scope.ts';
import { mayAskAbout, maySee } from '../../src/security/authorise.ts';

const NOBODY: AccessRule = {
  users: [],
  groups: [],
  channels: [],
  clusters: [],
  namespaces: [],
  cluster: false,
  accounts: [],
};
const rule = (some: Partial<AccessRule>): AccessRule => ({ ...NOBODY, ...some });
const forAda = (some: Partial<AccessRule>) => rule({ users: ['UADA'], ...some });
const ada = { asker: 'UADA', groups: ['SONCALL'], channel: 'CSHOP' };
const shop: ReadScope = { in: 'namespace', cluster: 'prod', namespace: 'shop' };
const nodes: ReadScope = { in: 'cluster', cluster: 'prod' };
const account: ReadScope = { in: 'account', account: '111122223333' };

describe('maySee', () => {
  it.each([
    ['without rules', [], true],
    ['by user', [rule({ users: ['UADA'] })], true],
    ['by group', [rule({ groups: ['SONCALL'] })], true],
    ['by channel', [rule({ channels: ['CSHOP'] })], true],
    ['by user and channel of one rule', [forAda({ channels: ['CSHOP'] })], true],
    ['not by user alone where the rule names a channel too', [forAda({ channels: ['CHR'] })], false],
    [
      'not by channel alone where the rule names people',
      [rule({ users: ['UBOB'], channels: ['CSHOP'] })],
      false,
    ],
    ['not as another user', [rule({ users: ['UBOB'] })], false],
    ['not from another group or channel', [rule({ groups: ['SDBA'] }), rule({ channels: ['CHR'] })], false],
    ['not by a rule about nobody', [rule({ namespaces: ['*'] })], false],
    ['for that cluster', [forAda({ clusters: ['prod'] })], true],
    ['not for another cluster', [forAda({ clusters: ['staging'] })], false],
    ['for that namespace', [forAda({ namespaces: ['shop'] })], true],
    ['for all namespaces', [forAda({ namespaces: ['*'] })], true],
    ['not for another namespace', [forAda({ namespaces: ['billing'] })], false],
    ['not for a namespace where only the cluster is named', [forAda({ cluster: true })], false],
    ['not for a namespace where only an account is named', [forAda({ accounts: ['*'] })], false],
    ['by the second rule', [rule({ users: ['UBOB'] }), forAda({ clusters: ['prod'] })], true],
  ])('shows a namespace %s', (_, rules, allowed) => {
    expect(maySee(rules, ada, shop)).toBe(allowed);
  });

  it.each([
    ['nodes', nodes, forAda({ cluster: true }), true],
    ['nodes of a named cluster', nodes, forAda({ cluster: true, clusters: ['prod'] }), true],
    ['no nodes of another cluster', nodes, forAda({ cluster: true, clusters: ['staging'] }), false],
    ['no nodes to somebody with all namespaces', nodes, forAda({ namespaces: ['*'] }), false],
    ['no nodes by a rule that names only people', nodes, forAda({}), false],
    ['an account', account, forAda({ accounts: ['111122223333'] }), true],
    ['all accounts', account, forAda({ accounts: ['*'] }), true],
    ['no other account', account, forAda({ accounts: ['444455556666'] }), false],
    ['no account to somebody with the cluster', account, forAda({ namespaces: ['*'], cluster: true }), false],
  ])('shows %s', (_, scope, one, allowed) => {
    expect(maySee([one], ada, scope)).toBe(allowed);
  });

  it('knows an Azure subscription in either case', () => {
    const rules = [forAda({ accounts: ['ABCDEF00-0000-0000-0000-000000000000'] })];
    expect(maySee(rules, ada, { in: 'account', account: 'abcdef00-0000-0000-0000-000000000000' })).toBe(true);
  });

  it('shows the owner of the command line everything', () => {
    expect([shop, nodes, account].map(scope => maySee([forAda({})], { asker: 'cli' }, scope))).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('mayAskAbout', () => {
  it.each([
    ['somebody with one of its namespaces', forAda({ namespaces: ['shop'] }), true],
    ['somebody with its nodes', forAda({ cluster: true }), true],
    ['somebody with its account', forAda({ accounts: ['111122223333'] }), true],
    ['nobody with another account', forAda({ accounts: ['444455556666'] }), false],
    ['nobody with another cluster', forAda({ clusters: ['staging'] }), false],
  ])('lets ask %s', (_, one, allowed) => {
    expect(mayAskAbout([one], ada, { cluster: 'prod', account: '111122223333' })).toBe(allowed);
  });
});
