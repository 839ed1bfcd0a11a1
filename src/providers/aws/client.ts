import { gatewayReads } from './client-ec2-gateways.ts';
import { securityReads } from './client-ec2-security.ts';
import { vpcReads } from './client-ec2-vpc.ts';
import { eksReads } from './client-eks.ts';
import { iamReads } from './client-iam.ts';
import type { AwsSession } from './client-session.ts';
import type { AwsPort } from './port.ts';

/** The configured accounts as the port sees them. */
export function awsPort(session: AwsSession): AwsPort {
  return {
    ...iamReads(session),
    ...eksReads(session),
    ...vpcReads(session),
    ...gatewayReads(session),
    ...securityReads(session),
  };
}
