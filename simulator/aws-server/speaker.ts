import { createHash } from 'node:crypto';
import { textAt } from '../fields.ts';
import type { Answer, Received, Speaker, Spoken } from '../loopback/message.ts';
import type { Resource, World } from '../world.ts';
import type { AwsError, Call, Operation, Result } from './call.ts';
import { denialOf, throttling, unknownKey } from './denial.ts';
import type { Keys } from './keys.ts';
import { operationsOf } from './operations.ts';
import { ec2Answer, ec2Error } from './protocols/ec2.ts';
import { eksCallOf } from './protocols/eks-routes.ts';
import { paramsOfForm } from './protocols/form.ts';
import { jsonAnswer, jsonError, paramsOfJson, restError } from './protocols/json.ts';
import { queryAnswer, queryError } from './protocols/query.ts';
import { scopeOf } from './signature.ts';

/** What the AWS endpoint needs beside the world. */
export interface AwsAccess {
  readonly keys: Keys;
  /** Most items on a page. */
  readonly pageSize: number;
  now(): Date;
}

const READS = /^(?:Get|List|Describe|Lookup|Simulate|Decode|BatchGet|BatchCheck|Search|Head|AssumeRole)/;

/** All AWS services of the world's accounts on one endpoint; `world` is asked anew for each request. */
export function awsSpeaker(world: () => World, access: AwsAccess): Speaker {
  const operations = operationsOf(access.keys);
  return {
    server: 'aws',
    target: 'aws',
    speak: request => spoken(request, world(), access, operations),
    throttled: (request, seconds) => {
      const service = serviceOf(request);
      const answer = errorAnswer(service, throttling(service), requestIdOf(request));
      return { ...answer, headers: { ...answer.headers, 'retry-after': String(seconds) } };
    },
    failed: (request, status) => {
      const error = { code: 'InternalFailure', message: 'An internal error has occurred', status };
      return errorAnswer(serviceOf(request), error, requestIdOf(request));
    },
  };
}

function spoken(
  request: Received,
  world: World,
  access: AwsAccess,
  operations: Readonly<Record<string, Readonly<Record<string, Operation>>>>,
): Spoken {
  const service = serviceOf(request);
  const { operation, params } = askedOf(request, service);
  const action = `${service}:${operation}`;
  const refuse = (error: AwsError) => ({ answer: errorAnswer(service, error, requestIdOf(request)), action });
  const scope = scopeOf(request);
  const caller = scope === undefined ? undefined : access.keys.callerOf(scope.accessKeyId);
  if (scope === undefined) return refuse(missingSignature());
  if (caller === undefined) return refuse(unknownKey(service));
  const account = textAt(params, 'registryId') || caller.account;
  const call: Call = {
    world,
    service,
    operation,
    account,
    region: scope.region,
    params,
    caller,
    pageSize: access.pageSize,
    now: access.now(),
  };
  if (!READS.test(operation)) return { ...refuse(denialOf(call)), violation: `${action} is not a read` };
  const isWithdrawn = (world.withdrawn.aws ?? []).includes(action) && operation !== 'GetCallerIdentity';
  if (isWithdrawn || account !== caller.account) return refuse(denialOf(call));
  const run = operations[service]?.[operation];
  if (run === undefined) return refuse(unknownOperation(operation));
  return { answer: answerOf(call, run(call), requestIdOf(request)), action };
}

function serviceOf(request: Received): string {
  return scopeOf(request)?.service ?? 'sts';
}

function askedOf(
  request: Received,
  service: string,
): { readonly operation: string; readonly params: Resource } {
  if (service === 'eks') {
    const call = request.method === 'GET' ? eksCallOf(request.path, request.query) : undefined;
    return call ?? { operation: `${request.method} ${request.path}`, params: {} };
  }
  const target = request.headers['x-amz-target'];
  if (target !== undefined) {
    return { operation: target.split('.').at(-1) ?? '', params: paramsOfJson(request.body) };
  }
  const form = new URLSearchParams(request.method === 'GET' ? request.query : request.body);
  return { operation: form.get('Action') ?? '', params: paramsOfForm(form) };
}

function answerOf({ service, operation }: Call, outcome: Result, requestId: string): Answer {
  if ('error' in outcome) return errorAnswer(service, outcome.error, requestId);
  if (service === 'ec2') return ec2Answer(operation, outcome.result, requestId);
  if (isQuery(service)) return queryAnswer(service, operation, outcome.result, requestId);
  return jsonAnswer(outcome.result, requestId);
}

function errorAnswer(service: string, error: AwsError, requestId: string): Answer {
  if (service === 'ec2') return ec2Error(error, requestId);
  if (isQuery(service)) return queryError(service, error, requestId);
  return service === 'eks' ? restError(error, requestId) : jsonError(error, requestId);
}

function isQuery(service: string): boolean {
  return service === 'iam' || service === 'sts' || service === 'autoscaling';
}

function missingSignature(): AwsError {
  const message = 'Request is missing Authentication Token';
  return { code: 'MissingAuthenticationToken', message, status: 403 };
}

function unknownOperation(operation: string): AwsError {
  const message = `The action ${operation} is not valid for this web service.`;
  return { code: 'InvalidAction', message, status: 400 };
}

// Derived from the request, so that two runs of an incident give the same answers byte for byte.
function requestIdOf({ path, body }: Received): string {
  const digest = createHash('sha256').update(path).update(body).digest('hex');
  return [8, 12, 16, 20, 32].map((end, place) => digest.slice([0, 8, 12, 16, 20][place], end)).join('-');
}
