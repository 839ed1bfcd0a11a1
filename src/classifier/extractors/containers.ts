import type { Extractor } from './extractor.ts';
import { NS } from './names.ts';

/** Names of containers, as the kubelet, kubectl and clients of the API write them; most certain first. */
export const CONTAINER_EXTRACTORS: readonly Extractor[] = [
  {
    literals: ['containers{', 'initcontainers{'],
    pattern: new RegExp(`spec\\.(?:init|ephemeral)?containers\\{(?<container>${NS})\\}`, 'i'),
  },
  {
    literals: ['container "', 'containers "'],
    pattern: new RegExp(
      `\\bcontainers? "(?<container>${NS})"(?:, "${NS}"){0,10} (?:in pod|of pod|for pod|must |uses |has |is waiting|is terminated)`,
    ),
  },
  {
    literals: ['start container "', '"startcontainer" for'],
    pattern: new RegExp(`(?:start container|StartContainer["'] for) ["'](?<container>${NS})["']`),
  },
  {
    literals: ['container ', 'container: '],
    pattern: new RegExp(
      `\\bContainer ["']?(?<container>${NS})["']? (?:was using|failed (?:liveness|readiness|startup)|exceeded its|definition changed)`,
    ),
  },
  {
    literals: ['container is not allowed: '],
    pattern: new RegExp(`container is not allowed: (?<container>${NS})`),
  },
  // Of a pod that is described, an init container only when it is the one that fails.
  {
    literals: ['init containers:'],
    reach: { before: 20, after: 900 },
    pattern: new RegExp(
      `\\bInit Containers: (?<container>${NS}): (?:(?! Ready: | Containers: ).){0,700} Ready: False`,
    ),
  },
  {
    literals: ['containers:'],
    pattern: new RegExp(`(?<!Init )\\bContainers: (?<container>${NS}): (?:Container ID:|Image:|State:|Port)`),
  },
  {
    literals: ['containers:'],
    pattern: new RegExp(
      `\\b(?:Init )?Containers: (?<container>${NS}): (?:Container ID:|Image:|State:)|\\b(?:Init )?Containers: (?<container2>${NS}):?$`,
    ),
  },
  {
    literals: ['"state"', "'state'"],
    pattern: new RegExp(
      `["'](?<container>${NS})["']: ?\\{ ?["']state["']: ?\\{ ?["'](?:termin|waiting|running)`,
    ),
  },
  {
    literals: [
      'ready: false',
      '"ready": false',
      '"ready":false',
      "'ready': false",
      'restartcount',
      'restart_count',
      "'state'",
    ],
    pattern: new RegExp(
      `["']?\\bname["']?: ?["']?(?<container>${NS})["']?,? ["']?(?:ready|restartCount|restart_count|state)["']?: ?(?:[Ff]alse|\\d|\\{)`,
    ),
  },
  {
    literals: ['containerstatuses'],
    pattern: new RegExp(`ontainerStatuses["']?: ?\\[\\{ ?["']name["']: ?["'](?<container>${NS})["']`),
  },
  {
    literals: ['containers with unready status', 'containers with incomplete status'],
    pattern: new RegExp(`containers with (?:unready|incomplete) status: \\[(?<container>${NS})`),
  },
  {
    literals: [' is backing off', ' terminated with exit', ' is waiting'],
    pattern: new RegExp(
      `\\bcontainer (?<container>${NS}) (?:is backing off|terminated with exit|is waiting|in pod [-a-z0-9.]{1,253} is waiting)`,
    ),
  },
  {
    literals: ['container ', 'container: '],
    pattern: new RegExp(
      `\\b(?:Created|Started|Stopping|restarting failed|in|on|failed) container:? ["']?(?<container>(?!with|in\\b|for|because|at\\b|on\\b|image|logs?\\b|is\\b|to\\b|of\\b|and\\b|has|that|was)${NS})["']?(?: |$)`,
    ),
  },
  {
    literals: ['container not found ("', 'for container "', 'container name "'],
    pattern: new RegExp(
      `(?:[cC]ontainer not found \\("|for container "|container name ")(?<container>${NS})["_]`,
    ),
  },
  {
    literals: [' is not valid for pod '],
    pattern: new RegExp(`container (?<container>${NS}) is not valid for pod`),
  },
  { literals: ['containermetadata{'], pattern: new RegExp(`ContainerMetadata\\{Name:(?<container>${NS}),`) },
  // kubectl, which picks one of several.
  {
    literals: ['defaulted container "', 'defaulting container name to '],
    pattern: new RegExp(`Default(?:ed container "|ing container name to )(?<container>${NS})(?=[". ])`),
  },
];
