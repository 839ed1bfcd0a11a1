import { AWS_ACTIONS } from './permissions.ts';
import type { AwsPort } from './port.ts';

/** An IAM policy document. */
export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly {
    readonly Sid: string;
    readonly Effect: 'Allow';
    readonly Action: readonly string[];
    readonly Resource: string;
  }[];
}

/** The least IAM policy that lets these methods of the port be used: one statement a service, sorted. */
export function policyFor(methods: readonly (keyof AwsPort)[]): PolicyDocument {
  const actions = [...new Set(methods.flatMap(method => AWS_ACTIONS[method]))].sort();
  const services = Map.groupBy(actions, action => action.split(':', 1)[0] ?? '');
  return {
    Version: '2012-10-17',
    Statement: [...services].map(([service, Action]) => ({
      Sid: `Read${service.charAt(0).toUpperCase()}${service.slice(1)}`,
      Effect: 'Allow',
      Action,
      Resource: '*',
    })),
  };
}
