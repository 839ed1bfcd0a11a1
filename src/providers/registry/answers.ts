import { type Answers, absentOr, listed, object, oneOf, type Parser, text } from '../parse.ts';
import type { AnonymousManifest, RegistryPort } from './port.ts';

type Of<Is extends AnonymousManifest['is']> = Extract<AnonymousManifest, { readonly is: Is }>;

const SORTS = {
  found: object<Of<'found'>>({ is: oneOf('found'), text }),
  absent: object<Of<'absent'>>({ is: oneOf('absent') }),
  'login-needed': object<Of<'login-needed'>>({ is: oneOf('login-needed') }),
  'not-asked': object<Of<'not-asked'>>({ is: oneOf('not-asked'), because: text }),
} as const;

const sort = object<{ readonly is: AnonymousManifest['is'] }>({
  is: oneOf('found', 'absent', 'login-needed', 'not-asked'),
});

const anonymousManifest: Parser<AnonymousManifest> = (value, at) => SORTS[sort(value, at).is](value, at);

/** What a registry may answer to each read. */
export const REGISTRY_ANSWERS: Answers<RegistryPort> = {
  anonymousManifest,
  anonymousTags: absentOr(listed(text)),
};
