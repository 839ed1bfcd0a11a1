import { describe, expect, it } from 'vitest';
import { type AccessRule, mayAsk } from '../../src/security/authorise.ts';

const ANY = { users: [], groups: [], channels: [], clusters: [], namespaces: [] };
const rule = (some: Partial<AccessRule>): AccessRule => ({ ...ANY, ...some });
const ada = { asker: 'UADA', groups: ['SONCALL'], channel: 'CSHOP' };
const shop = { cluster: 'prod', namespace: 'shop' };

describe('mayAsk', () => {
  it.each([
    ['without rules', [], true],
    ['by user', [rule({ users: ['UADA'] })], true],
    ['by group', [rule({ groups: ['SONCALL'] })], true],
    ['by channel', [rule({ channels: ['CSHOP'] })], true],
    ['not as another user', [rule({ users: ['UBOB'] })], false],
    ['not from another group or channel', [rule({ groups: ['SDBA'] }), rule({ channels: ['CHR'] })], false],
    ['for that cluster', [rule({ clusters: ['prod'] })], true],
    ['not for another cluster', [rule({ clusters: ['staging'] })], false],
    ['for that namespace', [rule({ namespaces: ['shop'] })], true],
    ['not for another namespace', [rule({ namespaces: ['billing'] })], false],
    ['by the second rule', [rule({ users: ['UBOB'] }), rule({ users: ['UADA'], clusters: ['prod'] })], true],
  ])('allows %s', (_, rules, allowed) => {
    expect(mayAsk(rules, ada, shop)).toBe(allowed);
  });

  it('does not decide on namespaces before one is known', () => {
    expect(mayAsk([rule({ namespaces: ['shop'] })], ada, { cluster: 'prod' })).toBe(true);
  });

  it('refuses who asks from nowhere where a channel is required', () => {
    expect(mayAsk([rule({ channels: ['CSHOP'] })], { asker: 'cli' }, shop)).toBe(false);
  });
});
