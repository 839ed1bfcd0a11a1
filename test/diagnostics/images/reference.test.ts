import { describe, expect, it } from 'vitest';
import { readReference } from '../../../src/diagnostics/images/reference.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const ECR = '111122223333.dkr.ecr.eu-west-1.amazonaws.com';

describe('an image reference', () => {
  it.each([
    ['nginx', { registry: 'docker.io', repository: 'library/nginx', tag: 'latest' }],
    ['acme/web:1', { registry: 'docker.io', repository: 'acme/web', tag: '1' }],
    ['index.docker.io/acme/web:1', { registry: 'docker.io', repository: 'acme/web', tag: '1' }],
    ['localhost/web:1', { registry: 'localhost', repository: 'web', tag: '1' }],
    ['10.0.0.5:5000/team/app:5', { registry: '10.0.0.5:5000', repository: 'team/app', tag: '5' }],
    [`ghcr.io/acme/tool@${DIGEST}`, { registry: 'ghcr.io', repository: 'acme/tool', digest: DIGEST }],
    [`ghcr.io/acme/tool:2@${DIGEST}`, { repository: 'acme/tool', tag: '2', digest: DIGEST }],
    [`${ECR}/shop/web:1`, { ecr: { account: '111122223333', region: 'eu-west-1', isEks: false } }],
    [
      '602401143452.dkr.ecr.us-west-2.amazonaws.com/eks/pause:3.5',
      { ecr: { account: '602401143452', region: 'us-west-2', isEks: true } },
    ],
    [
      '961992271922.dkr.ecr.cn-northwest-1.amazonaws.com.cn/eks/pause:3.5',
      { ecr: { account: '961992271922', region: 'cn-northwest-1', isEks: true } },
    ],
  ])('%s is read', (text, parts) => {
    expect(readReference(text)).toMatchObject({ is: 'image', image: { written: text, ...parts } });
  });

  it.each([
    [`${ECR}/coredns:latest `, `${ECR}/coredns:latest`],
    ['https://ghcr.io/acme/tool:2', 'ghcr.io/acme/tool:2'],
    ['acme/Web:1', 'acme/web:1'],
    ['acme/web::1', 'acme/web:1'],
  ])('%s is corrected', (text, corrected) => {
    expect(readReference(text)).toMatchObject({ is: 'malformed', corrected });
  });

  it.each([
    '',
    'acme/web:',
    'acme/web:$TAG',
    'acme/we b:1',
    'acme/web:a/b:!',
    'acme/web@sha256:12',
    'acme//web',
  ])('%s is malformed, and nobody can tell what was meant', text => {
    const reading = readReference(text);
    expect(reading.is).toBe('malformed');
    expect(reading).not.toHaveProperty('corrected');
  });
});
