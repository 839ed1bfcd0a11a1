import { describe, expect, it } from 'vitest';
import { addressOf, redirectOf, tokenOrigin, urlOf } from '../../../src/providers/registry/addresses.ts';

const MIRROR = { 'docker.io': 'https://mirror.example.com:8443' };

describe('the address of a registry', () => {
  it.each([
    ['ghcr.io', {}, 'https://ghcr.io'],
    ['docker.io', {}, 'https://registry-1.docker.io'],
    ['docker.io', MIRROR, 'https://mirror.example.com:8443'],
    ['ghcr.io', MIRROR, 'https://ghcr.io'],
  ])('%s with mirrors %j is %s', (registry, mirrors, address) => {
    expect(addressOf(registry, mirrors)).toBe(address);
  });

  it.each([
    ['https://ghcr.io', 'https://ghcr.io/v2/a/b/manifests/1'],
    ['https://mirror.example.com/', 'https://mirror.example.com/v2/a/b/manifests/1'],
    ['https://mirror.example.com/docker', 'https://mirror.example.com/docker/v2/a/b/manifests/1'],
    ['https://harbor.example.com/v2/hub', 'https://harbor.example.com/v2/hub/a/b/manifests/1'],
    ['https://mirror.example.com/v2/', 'https://mirror.example.com/v2/a/b/manifests/1'],
  ])('%s leads to %s', (address, url) => {
    expect(urlOf(address, '/v2/a/b/manifests/1')).toBe(url);
  });
});

describe('the login of a registry', () => {
  const at = (realm: string, registry: string, mirrors: Readonly<Record<string, string>> = {}) =>
    tokenOrigin(new URL(realm), registry, mirrors);

  it('is its own, or the one that it is known to have', () => {
    expect(at('https://ghcr.io/token', 'ghcr.io')).toBe('https://ghcr.io');
    expect(at('http://ghcr.io/token', 'ghcr.io')).toBe('https://ghcr.io');
    expect(at('https://auth.docker.io/token', 'docker.io')).toBe('https://auth.docker.io');
    expect(at('https://gitlab.com/jwt/auth', 'registry.gitlab.com')).toBe('https://gitlab.com');
  });

  it('is nowhere else', () => {
    expect(at('https://auth.docker.io/token', 'ghcr.io')).toBeUndefined();
    expect(at('https://evil.example/token', 'docker.io')).toBeUndefined();
    expect(at('http://169.254.169.254/latest', 'docker.io', MIRROR)).toBeUndefined();
  });

  it('is the mirror where there is one', () => {
    expect(at('https://auth.docker.io/token', 'docker.io', MIRROR)).toBe(MIRROR['docker.io']);
    expect(at('http://mirror.example.com:8443/token', 'docker.io', MIRROR)).toBe(MIRROR['docker.io']);
    expect(at('https://mirror.example.com/token', 'docker.io', MIRROR)).toBeUndefined();
  });
});

describe('where a registry sends', () => {
  const asked = 'https://registry.k8s.io/v2/pause/manifests/3.10';
  const BEHIND = 'https://europe-west1-docker.pkg.dev/v2/k8s-artifacts-prod/images/pause/manifests/3.10';

  it('is followed to its own place, and to a public registry', () => {
    expect(redirectOf('/v2/x', asked, 'registry.k8s.io', {})).toBe('https://registry.k8s.io/v2/x');
    expect(redirectOf(BEHIND, asked, 'registry.k8s.io', {})).toBe(BEHIND);
  });

  it('is asked of the mirror of that registry, if it has one', () => {
    const mirrors = { 'europe-west1-docker.pkg.dev': 'http://mirror.example.com' };
    expect(redirectOf(BEHIND, asked, 'registry.k8s.io', mirrors)).toBe(
      'http://mirror.example.com/v2/k8s-artifacts-prod/images/pause/manifests/3.10',
    );
  });

  it.each([
    'http://169.254.169.254/latest',
    'https://evil.example/v2/',
    'file:///etc/passwd',
    '//evil.example',
  ])('is not followed to %s', location => {
    expect(redirectOf(location, asked, 'registry.k8s.io', {})).toBeUndefined();
  });
});
