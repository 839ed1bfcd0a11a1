import { describe, expect, it } from 'vitest';
import { outsiderIn } from '../../src/handlers/outsider.ts';

const NOBODY: ReadonlySet<string> = new Set();
const guest = { team_id: 'TOWN', event: { type: 'message', user: 'UGUEST', user_team: 'TOTHER' } };

describe('people of other workspaces', () => {
  it.each([
    ['a message through Slack Connect', guest, 'UGUEST'],
    ['a message that tells its source team', { event: { user: 'UGUEST', source_team: 'TOTHER' } }, 'UGUEST'],
    ['a button', { team: { id: 'TOWN' }, user: { id: 'UGUEST', team_id: 'TOTHER' } }, 'UGUEST'],
    ['a command', { user_id: 'UGUEST', team_id: 'TOTHER' }, 'UGUEST'],
    ['a message of our own', { event: { user: 'UADA', user_team: 'TOWN' } }, undefined],
    ['a message of the same organisation', { event: { user: 'UADA', user_team: 'EORG' } }, undefined],
    ['a message that tells no team', { event: { user: 'UADA' } }, undefined],
    ['a body that is none', null, undefined],
  ])('are known in %s', (_, body, user) => {
    expect(outsiderIn(body, ['TOWN', 'EORG'], NOBODY)?.user).toBe(user);
  });

  it('may ask when a rule names them', () => {
    expect(outsiderIn(guest, ['TOWN'], new Set(['UGUEST']))).toBeNull();
  });
});
