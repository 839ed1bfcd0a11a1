import { textAt } from '../fields.ts';
import type { AwsError, Call } from './call.ts';

/** The error for an action that the caller may not do, in the words of its service. */
export function denialOf(call: Call): AwsError {
  const { service, operation, caller } = call;
  const action = `${service}:${operation}`;
  const resource = resourceOf(call);
  const on = resource === '' ? '' : ` on resource: ${resource}`;
  const sentence = `User: ${caller.arn} is not authorized to perform: ${action}${on} because no identity-based policy allows the ${action} action`;
  if (service === 'ec2') {
    const message = `You are not authorized to perform this operation. ${sentence}`;
    return { code: 'UnauthorizedOperation', message, status: 403 };
  }
  if (service === 'iam' || service === 'sts' || service === 'autoscaling') {
    return { code: 'AccessDenied', message: sentence, status: 403 };
  }
  return { code: 'AccessDeniedException', message: sentence, status: service === 'eks' ? 403 : 400 };
}

function resourceOf({ service, account, region, params }: Call): string {
  if (service === 'iam') return iamResource(account, params);
  if (service === 'sts') return textAt(params, 'RoleArn');
  if (service === 'eks') {
    const cluster = textAt(params, 'clusterName') || textAt(params, 'name');
    return cluster === '' ? '' : `arn:aws:eks:${region}:${account}:cluster/${cluster}`;
  }
  if (service === 'ecr') {
    const repository = textAt(params, 'repositoryName') || '*';
    return `arn:aws:ecr:${region}:${account}:repository/${repository}`;
  }
  return service === 'ssm' ? `arn:aws:ssm:${region}:${account}:*` : '';
}

function iamResource(account: string, params: Call['params']): string {
  const role = textAt(params, 'RoleName');
  if (role !== '') return `role ${role}`;
  const profile = textAt(params, 'InstanceProfileName');
  if (profile !== '') return `instance profile ${profile}`;
  const arn =
    textAt(params, 'PolicyArn') ||
    textAt(params, 'OpenIDConnectProviderArn') ||
    textAt(params, 'PolicySourceArn');
  return arn === '' ? `arn:aws:iam::${account}:*` : arn;
}

/** The error for a key that no account knows. Sources: the common errors of each service's API reference. */
export function unknownKey(service: string): AwsError {
  const invalid = 'The security token included in the request is invalid.';
  if (service === 'ec2') {
    const message = 'AWS was not able to validate the provided access credentials';
    return { code: 'AuthFailure', message, status: 401 };
  }
  if (service === 'iam' || service === 'sts' || service === 'autoscaling') {
    return { code: 'InvalidClientTokenId', message: invalid, status: 403 };
  }
  return { code: 'UnrecognizedClientException', message: invalid, status: service === 'eks' ? 403 : 400 };
}

/** The error for too many calls. */
export function throttling(service: string): AwsError {
  if (service === 'ec2') {
    return { code: 'RequestLimitExceeded', message: 'Request limit exceeded.', status: 503 };
  }
  const isQuery = service === 'iam' || service === 'sts' || service === 'autoscaling';
  const code = isQuery
    ? 'Throttling'
    : service === 'eks'
      ? 'TooManyRequestsException'
      : 'ThrottlingException';
  return { code, message: 'Rate exceeded', status: service === 'eks' ? 429 : 400 };
}
