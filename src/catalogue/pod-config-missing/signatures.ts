import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'status',
    literals: ['createcontainerconfigerror'],
    pattern:
      /(?:\d{1,2}\/\d{1,2}|(?:reason|status|state|with)['"]?(?:[:=]| is)?|error:|waiting:?) {0,3}['"(]{0,2}(?:Init:)?CreateContainerConfigError\b|CreateContainerConfigError['"]?: ?['"]|[a-z0-9]-[a-z0-9]{5,10}-[a-z0-9]{5}\b[^\n]{0,60}CreateContainerConfigError/i,
  },
  {
    id: 'not-found',
    literals: [
      'some image pull secret',
      'failedtoretrieveimagepull',
      ...['configmap', 'configmaps', 'secret', 'secrets'].flatMap(word => [`${word} "`, `${word} '`]),
      "couldn't find key ",
      ...["couldn't get", 'failed to get', 'failed to fetch'].flatMap(words => [
        `${words} configmap`,
        `${words} secret`,
      ]),
      'references non',
      'not registere',
    ],
    pattern:
      /(?<!\(NotFound\): )(?:configmaps?|secrets?) ["'](?:[a-z0-9-]{1,63}\/)?[a-z0-9][a-z0-9.-]{0,252}["'] not(?: found|$)|(?:references non-existent (?:config|secret) key)|couldn't find key \S{1,200} in (?:ConfigMap|Secret)|(?:couldn't get|failed to get|failed to fetch) (?:configMap|secret) [a-z0-9-]{1,63}\/[a-z0-9.-]{1,253}|unable to retrieve some image pull secrets|(?:Warning|reason['"]?[:=]) {0,3}['"]?FailedToRetrieveImagePullSecret\b|object ["'][a-z0-9-]{1,63}["']\/["'][a-z0-9.-]{1,253}["'] not registered/i,
  },
];
