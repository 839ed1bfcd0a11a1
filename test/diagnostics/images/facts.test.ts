import { describe, expect, it } from 'vitest';
import { statementAdded } from '../../../src/diagnostics/aws/repository-admits-puller/statement-added.ts';
import { ago } from '../../../src/diagnostics/images/ago.ts';
import { nearestTags, tellTags } from '../../../src/diagnostics/images/nearest-tags.ts';
import { platformsIn } from '../../../src/diagnostics/images/platforms.ts';

const NOW = new Date('2026-01-10T00:00:00Z');
const ROLE = 'arn:aws:iam::111122223333:role/node';

function image(tag: string, day: number) {
  return { digest: `sha256:${tag}`, tags: [tag], pushedAt: new Date(Date.UTC(2026, 0, day)) };
}

describe('the nearest tags', () => {
  const images = [image('2.0.1', 1), image('1.4.2', 5), image('1.4.1', 7), image('nightly', 9)];

  it('are spelt most alike, the newest first', () => {
    expect(nearestTags(images, '1.4.3').map(({ tag }) => tag)).toEqual(['1.4.1', '1.4.2', '2.0.1']);
  });

  it('are the newest when no tag was wanted', () => {
    expect(nearestTags(images, '').map(({ tag }) => tag)).toEqual(['nightly', '1.4.1', '1.4.2']);
  });

  it('are told with their age', () => {
    expect(tellTags(nearestTags([image('1.4.1', 7)], '1.4'), NOW)).toBe('1.4.1 (pushed 3 days ago)');
    expect(ago(new Date('2026-01-09T23:59:50Z'), NOW)).toBe('just now');
    expect(ago(new Date('2026-01-09T23:00:00Z'), NOW)).toBe('1 hour ago');
  });
});

describe('the platforms of a manifest', () => {
  it('are those of an index, without attestations', () => {
    const manifests = [
      { platform: { os: 'linux', architecture: 'amd64' } },
      { platform: { os: 'linux', architecture: 'arm64' } },
      { platform: { os: 'unknown', architecture: 'unknown' } },
    ];
    expect(platformsIn(JSON.stringify({ manifests }))).toEqual({
      is: 'index',
      platforms: ['linux/amd64', 'linux/arm64'],
    });
  });

  it.each([
    ['{"config":{},"layers":[]}', 'single'],
    ['{"signatures":[]}', 'unreadable'],
    ['<html>', 'unreadable'],
  ])('of %s are %s', (text, is) => {
    expect(platformsIn(text)).toEqual({ is });
  });
});

describe('the statement that admits a role', () => {
  const REPOSITORY = 'arn:aws:ecr:eu-west-1:444455556666:repository/shop';
  const policyOf = (before: string | null) => {
    const { correction } = statementAdded(ROLE, REPOSITORY, before);
    return correction.is === 'proven' ? JSON.parse(correction.policy) : correction;
  };

  it('names the role, and stands beside those that are there', () => {
    const there = { Sid: 'AllowPull', Effect: 'Allow', Principal: { AWS: `${ROLE}-2` }, Action: 'ecr:*' };
    expect(policyOf(JSON.stringify({ Version: '2008-10-17', Statement: [there] }))).toEqual({
      Version: '2008-10-17',
      Statement: [
        there,
        expect.objectContaining({ Sid: 'AllowPull2', Effect: 'Allow', Principal: { AWS: ROLE } }),
      ],
    });
  });

  it('makes a policy where there is none, and none where today’s cannot be read or denies', () => {
    expect(policyOf(null).Statement).toHaveLength(1);
    expect(policyOf('not json')).toEqual({ is: 'by-hand', because: 'it cannot be read' });
    const denied = { Statement: [{ Effect: 'Deny', Principal: '*', Action: 'ecr:*' }] };
    expect(policyOf(JSON.stringify(denied))).toMatchObject({ is: 'by-hand' });
  });
});
