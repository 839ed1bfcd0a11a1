import { parseAllDocuments } from 'yaml';
import type { UserData } from './user-data-types.ts';
import { childOf, textOf } from './yaml-value.ts';

/** Reads the NodeConfig of Amazon Linux 2023, alone or as a part of a MIME message. Source: https://awslabs.github.io/amazon-eks-ami/nodeadm/doc/api/ */
export function readNodeConfig(text: string): UserData {
  const documents = partsOf(text).flatMap(part => parseAllDocuments(part));
  const broken = documents.find(document => 'errors' in document && document.errors.length > 0);
  if (broken) return { is: 'unreadable', why: 'its NodeConfig is not valid YAML' };
  const configs = documents
    .map((document): unknown => document.toJS())
    .filter(read => textOf(read, 'kind') === 'NodeConfig');
  if (configs.length === 0)
    return { is: 'unreadable', why: 'it has a NodeConfig part without kind NodeConfig' };
  // Later parts win where several say the same.
  const value = (...path: readonly string[]) =>
    configs
      .map(config => textOf(childOf(config, 'spec', 'cluster'), ...path))
      .findLast(one => one !== undefined);
  return {
    is: 'joining',
    family: 'al2023',
    settings: {
      ...named('cluster', value('name')),
      ...named('endpoint', value('apiServerEndpoint')),
      ...named('authority', value('certificateAuthority')),
      ...named('serviceCidr', value('cidr')),
    },
    variable: [],
  };
}

function named<Name extends string>(name: Name, value: string | undefined) {
  return value === undefined || value === '' ? {} : { [name]: value };
}

/** The parts of type `application/node.eks.aws`, or the text itself when it is no MIME message. */
function partsOf(text: string): readonly string[] {
  const boundary = /boundary="?([^"\s;]{1,200})"?/i.exec(text)?.[1];
  if (boundary === undefined || !/^(?:MIME-Version|Content-Type):/im.test(text)) return [text];
  return text
    .split(`--${boundary}`)
    .slice(1)
    .map(part => part.replaceAll('\r\n', '\n').replace(/^\n/, ''))
    .filter(part => /^content-type:\s*application\/node\.eks\.aws/im.test(part.split('\n\n')[0] ?? ''))
    .map(part => part.slice(part.indexOf('\n\n') + 2));
}
