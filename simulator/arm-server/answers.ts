import type { Answer } from '../loopback/message.ts';
import { type ArmPath, actionOf } from './path.ts';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/** A JSON answer. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) };
}

/** An error in the form of the resource manager. */
export function failure(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return json(status, { error: { code, message } }, headers);
}

/** 403 in the words of the resource manager. */
export function forbidden(path: ArmPath, objectId: string, action = actionOf(path)): Answer {
  const message = `The client '${objectId}' with object id '${objectId}' does not have authorization to perform action '${action}' over scope '${path.id}' or the scope is invalid. If access was recently granted, please refresh your credentials.`;
  return failure(403, 'AuthorizationFailed', message);
}

/** 404 in the words of the resource manager. */
export function notFound({ id, resourceGroup }: ArmPath): Answer {
  const name = id.split('/').slice(-2).join('/');
  const message = `The Resource '${name}' under resource group '${resourceGroup}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`;
  return failure(404, 'ResourceNotFound', message);
}

/** 404 for a subscription that the caller cannot see. */
export function noSubscription(subscription: string): Answer {
  return failure(404, 'SubscriptionNotFound', `The subscription '${subscription}' could not be found.`);
}

/** 409 for a provider that the subscription has not registered. */
export function notRegistered(namespace: string): Answer {
  const message = `The subscription is not registered to use namespace '${namespace}'. See https://aka.ms/rps-not-found for how to register subscriptions.`;
  return failure(409, 'MissingSubscriptionRegistration', message);
}

/** 401 for a token that is not the bot's. */
export function unauthorized(): Answer {
  const challenge = 'Bearer authorization_uri="https://login.microsoftonline.com/", error="invalid_token"';
  const message = 'The access token is invalid.';
  return failure(401, 'InvalidAuthenticationToken', message, { 'www-authenticate': challenge });
}

/** 429 with the wait that is asked for. */
export function tooManyRequests(seconds: number): Answer {
  const message = `Number of requests exceeded the limit. Please try again after '${seconds}' seconds.`;
  return failure(429, 'TooManyRequests', message, { 'retry-after': String(seconds) });
}
