import type { AwsSession } from './client-session.ts';
import type { AwsPort } from './port.ts';

/** Reads what an encoded authorization message says. Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html */
export function decodingReads({ ask }: AwsSession): Pick<AwsPort, 'authorizationMessage'> {
  return {
    authorizationMessage: (where, encoded) => {
      const needed = { action: 'sts:DecodeAuthorizationMessage' };
      return ask('sts', where, needed, async (client, options) => {
        const { DecodeAuthorizationMessageCommand } = await import('@aws-sdk/client-sts');
        try {
          const command = new DecodeAuthorizationMessageCommand({ EncodedMessage: encoded });
          return (await client.send(command, options)).DecodedMessage;
        } catch (error) {
          if (error instanceof Error && /^InvalidAuthorizationMessage/.test(error.name)) return undefined;
          throw error;
        }
      });
    },
  };
}
