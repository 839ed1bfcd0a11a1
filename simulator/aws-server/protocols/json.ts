import { isRecord } from '../../fields.ts';
import type { Answer } from '../../loopback/message.ts';
import type { Resource } from '../../world.ts';
import type { AwsError } from '../call.ts';

/** A result in JSON 1.1 or REST JSON. */
export function jsonAnswer(result: Resource, requestId: string): Answer {
  return answer(200, result, requestId, {});
}

/** An error in JSON 1.1. Source: https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html */
export function jsonError({ code, message, status }: AwsError, requestId: string): Answer {
  return answer(status, { __type: code, message }, requestId, {});
}

/** An error in REST JSON. Source: https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html */
export function restError({ code, message, status }: AwsError, requestId: string): Answer {
  return answer(status, { message }, requestId, { 'x-amzn-errortype': code });
}

/** The parameters of a JSON body; empty when it is none. */
export function paramsOfJson(body: string): Resource {
  try {
    const read: unknown = JSON.parse(body);
    return isRecord(read) ? read : {};
  } catch {
    return {};
  }
}

function answer(
  status: number,
  body: Resource,
  requestId: string,
  headers: Readonly<Record<string, string>>,
): Answer {
  const usual = { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': requestId };
  return { status, headers: { ...usual, ...headers }, body: JSON.stringify(body) };
}
