import { createHash, createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { mintEksToken } from '../../../src/providers/aws/client-eks-token.ts';

const credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'not-a-secret-4711',
  sessionToken: 'session/with+signs==',
};

/** Signature Version 4, written down from https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html */
function signatureOf(url: URL, headers: Readonly<Record<string, string>>, secret: string): string {
  const encode = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .toSorted()
    .join('&');
  const names = Object.keys(headers).toSorted();
  const lines = names.map(name => `${name}:${headers[name]}\n`).join('');
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const canonical = ['GET', url.pathname, query, lines, names.join(';'), sha256('')].join('\n');
  const [, day = '', region = '', service = ''] = url.searchParams.get('X-Amz-Credential')?.split('/') ?? [];
  const scope = `${day}/${region}/${service}/aws4_request`;
  const signed = ['AWS4-HMAC-SHA256', url.searchParams.get('X-Amz-Date'), scope, sha256(canonical)].join(
    '\n',
  );
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(
    (last, part) => createHmac('sha256', last).update(part).digest(),
    `AWS4${secret}`,
  );
  return createHmac('sha256', key).update(signed).digest('hex');
}

it.each([
  ['eu-west-1', 'sts.eu-west-1.amazonaws.com'],
  ['cn-north-1', 'sts.cn-north-1.amazonaws.com.cn'],
])('a token for a cluster in %s is a signed question to the STS of that region', async (region, host) => {
  const signedAt = new Date('2026-05-01T10:00:00Z');
  const token = await mintEksToken({ cluster: 'prod', region, credentials, signedAt });
  expect(token).toMatch(/^k8s-aws-v1\.[\w-]+$/);
  const url = new URL(Buffer.from(token.slice('k8s-aws-v1.'.length), 'base64url').toString());
  expect([url.protocol, url.host, url.pathname]).toEqual(['https:', host, '/']);
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    Action: 'GetCallerIdentity',
    Version: '2011-06-15',
    'X-Amz-Date': '20260501T100000Z',
    'X-Amz-Expires': '60',
    'X-Amz-Security-Token': credentials.sessionToken,
    'X-Amz-SignedHeaders': 'host;x-k8s-aws-id',
    'X-Amz-Signature': signatureOf(url, { host, 'x-k8s-aws-id': 'prod' }, credentials.secretAccessKey),
  });
});
