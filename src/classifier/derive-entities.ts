import { parseEcrHost, parseImage } from './parse-image.ts';
import { addGroups, type Gathered } from './read-entities.ts';

/** Docker Hub answers under several names; images call it `docker.io`. */
const DOCKER_HUB = /^(?:registry-1|index|auth|registry|www)\.docker\.(?:io|com)$/;

/** Completes entities with what their values say about others: an image names its registry, a session its role. */
export function deriveEntities(gathered: Gathered): Gathered {
  if (gathered.image !== undefined) {
    const parts = parseImage(gathered.image);
    // What the image says of its registry is truer than an address that was called on the way to it.
    if (parts.registry !== undefined) delete gathered.registry;
    if (parts.registry !== undefined) delete gathered.repository;
    addGroups(gathered, parts);
  }
  if (gathered.registry !== undefined && DOCKER_HUB.test(gathered.registry)) gathered.registry = 'docker.io';
  if (gathered.registry !== undefined) addGroups(gathered, parseEcrHost(gathered.registry));
  if (gathered.principalArn !== undefined) addGroups(gathered, fromPrincipal(gathered.principalArn));
  const arn = gathered.roleArn ?? gathered.principalArn;
  if (arn !== undefined) addGroups(gathered, fromArn(arn));
  if (gathered.node !== undefined) addGroups(gathered, fromNode(gathered.node));
  if (gathered.host !== undefined) addGroups(gathered, fromHost(gathered.host));
  return gathered;
}

function fromPrincipal(arn: string) {
  const found =
    /^arn:(?<partition>aws[a-z-]*):sts::(?<account>\d{12}):assumed-role\/(?<role>[^/]+)\/(?<session>.+)$/.exec(
      arn,
    )?.groups;
  if (found === undefined) return {};
  // Roles of IAM Identity Center live under a path that the session does not show.
  const guessable = found.role !== undefined && !found.role.startsWith('AWSReservedSSO_');
  return {
    account: found.account,
    instanceId: found.session,
    ...(guessable && { roleArn: `arn:${found.partition}:iam::${found.account}:role/${found.role}` }),
  };
}

function fromArn(arn: string) {
  return { account: /^arn:aws[a-z-]*:(?:iam|sts)::(\d{12}):/.exec(arn)?.[1] };
}

function fromNode(node: string) {
  const region = /\.([a-z]{2}(?:-[a-z]{2,9}){1,2}-\d)\.compute\.internal$/.exec(node)?.[1];
  return { region, instanceId: node };
}

function fromHost(host: string) {
  const region =
    /\.([a-z]{2}(?:-[a-z]{2,9}){1,2}-\d{1,2})\.(?:[a-z]+\.)?(?:amazonaws\.com(?:\.cn)?|api\.aws)$/.exec(
      host,
    )?.[1];
  return { region };
}
