import { describe, expect, it } from 'vitest';
import { clustersOf, phraseSearch } from '../../src/pipeline/phrase-search.ts';

const searched = {
  sought: 'pod cart in namespace shop',
  searched: ['prod-us'],
  unreachable: [],
  nearest: [],
  hint: 'Check the name.',
};
const silent = {
  cluster: 'prod-eu',
  obstacle: { kind: 'unreachable', target: 'https://10.0.0.1', why: 'it refused the connection' },
} as const;
const closed = {
  cluster: 'dev',
  obstacle: {
    kind: 'forbidden',
    permission: { provider: 'kubernetes', verb: 'list', group: '', resource: 'pods' },
  },
} as const;

describe('phraseSearch', () => {
  it('says where a name was searched and not found', () => {
    expect(phraseSearch(searched)).toBe('Found no pod cart in namespace shop in prod-us. Check the name.');
  });

  it('says first what could not be searched, apart from what was', () => {
    expect(phraseSearch({ ...searched, unreachable: [silent, closed] })).toBe(
      'Could not search cluster prod-eu (it refused the connection) and cluster dev (the bot may not list pods): pod cart in namespace shop may be there. Found no pod cart in namespace shop in prod-us. Check the name.',
    );
  });

  it('does not say that nothing was found where nothing was searched', () => {
    const note = phraseSearch({ ...searched, searched: [], unreachable: [silent] });
    expect(note).not.toContain('Found no');
  });

  it('names the nearest, in whichever namespace and cluster they are', () => {
    const entities = { namespace: 'shop', workload: 'cart-api', workloadKind: 'Deployment' };
    const note = phraseSearch({ ...searched, nearest: [{ cluster: 'prod-us', entities }] });
    expect(note).toContain('Nearest: deployment cart-api in namespace shop (prod-us).');
  });
});

describe('clustersOf', () => {
  it('names a cluster once, however many searches failed there', () => {
    expect(clustersOf([silent, silent])).toBe('cluster prod-eu (it refused the connection)');
  });
});
