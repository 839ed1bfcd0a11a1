import type { Entities } from '../../../domain/entities.ts';

/**
 * The names in a decoded authorization message; nothing else of it is taken.
 * Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
 */
export function decodedFrom(
  json: string | undefined,
): Pick<Entities, 'operation' | 'resourceArn' | 'principalArn'> {
  const context = partOf(parsed(json), 'context');
  const operation = textIn(context, 'action', /^[a-z][a-z0-9-]{1,40}:[A-Za-z]{2,80}$/);
  const resourceArn = textIn(context, 'resource', /^arn:[\w+=,.@/:*-]{5,600}$/);
  const principalArn = textIn(partOf(context, 'principal'), 'arn', /^arn:[\w+=,.@/:-]{5,400}$/);
  return {
    ...(operation && { operation }),
    ...(resourceArn && { resourceArn }),
    ...(principalArn && { principalArn }),
  };
}

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '{}');
  } catch {
    return {};
  }
}

function partOf(whole: unknown, name: string): unknown {
  return typeof whole === 'object' && whole !== null ? Reflect.get(whole, name) : undefined;
}

function textIn(whole: unknown, name: string, shape: RegExp): string | undefined {
  const value = partOf(whole, name);
  return typeof value === 'string' && shape.test(value) ? value : undefined;
}
