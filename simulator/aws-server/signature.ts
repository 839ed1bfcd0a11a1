import type { Received } from '../loopback/message.ts';

/** What a signature says about a request; it is read, never verified. */
export interface Scope {
  readonly accessKeyId: string;
  readonly region: string;
  readonly service: string;
}

const CREDENTIAL = /([A-Z0-9]{16,128})\/\d{8}\/([a-z0-9-]{1,50})\/([a-z0-9-]{1,50})\/aws4_request/;

/** Reads the credential scope from the Authorization header or from a presigned address. */
export function scopeOf({ headers, query }: Received): Scope | undefined {
  const credential = headers.authorization ?? query.get('X-Amz-Credential') ?? '';
  const [, accessKeyId, region, service] = CREDENTIAL.exec(credential) ?? [];
  if (accessKeyId === undefined || region === undefined || service === undefined) return undefined;
  return { accessKeyId, region, service };
}
