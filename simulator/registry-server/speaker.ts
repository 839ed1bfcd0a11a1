import type { Answer, Received, Speaker, Spoken } from '../loopback/message.ts';
import type { RegistryWorld } from '../world.ts';
import * as answers from './answers.ts';
import { questionIn, type RegistryQuestion } from './question.ts';
import { manifestAnswer, tagsAnswer } from './repository-answers.ts';
import { reaches, tokenFor } from './tokens.ts';

/** A public registry to somebody without a login; `state` is asked anew for each request. */
export function registrySpeaker(host: string, state: () => RegistryWorld): Speaker {
  return {
    server: 'registry',
    target: host,
    speak: request => spoken(request, state()),
    throttled: (_request, seconds) => answers.tooManyRequests(seconds),
    failed: (_request, status) => answers.failure(status, 'UNKNOWN', 'unknown error'),
  };
}

function spoken(request: Received, state: RegistryWorld): Spoken {
  const question = questionIn(request, state.login?.realm);
  const action = question.for;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const answer = answers.failure(405, 'UNSUPPORTED', 'The operation is unsupported.');
    return { answer, action, violation: `${request.method} is not a read` };
  }
  return { answer: answerTo(question, request, state), action };
}

function answerTo(question: RegistryQuestion, request: Received, state: RegistryWorld): Answer {
  const { login, repositories } = state;
  switch (question.for) {
    case 'version':
      return login === undefined ? answers.json(200, {}) : answers.unauthorized(login, '', false);
    case 'token':
      return given(question.scope, state);
    case 'nothing':
      return answers.failure(404, 'NOT_FOUND', 'there is nothing at this path');
    case 'manifest':
    case 'tags': {
      const { name } = question;
      const refusal = refusalOf(name, request, state);
      const repository = repositories[name];
      if (refusal !== undefined || repository === undefined) return refusal ?? answers.nameUnknown(name);
      if (question.for === 'tags') return tagsAnswer(name, repository, request);
      return state.isLimited
        ? answers.tooManyRequests()
        : manifestAnswer(repository, question.reference, request);
    }
  }
}

/** Who may not pull a repository is not told whether it exists; without a login, what is not there is said to be so. */
function refusalOf(
  name: string,
  { headers }: Received,
  { login, repositories }: RegistryWorld,
): Answer | undefined {
  const repository = repositories[name];
  if (login === undefined) return repository?.isPrivate ? answers.denied() : undefined;
  const isOpen = repository !== undefined && !repository.isPrivate;
  const hasToken = reaches(headers.authorization, name);
  return isOpen && hasToken ? undefined : answers.unauthorized(login, name, hasToken);
}

/** Docker Hub and Quay give everybody a token, for the little that it is good for; GHCR gives none for what is private. */
function given(scope: string, { login, repositories }: RegistryWorld): Answer {
  const name = /^repository:(.{1,255}):pull$/.exec(scope)?.[1] ?? '';
  const isOpen = repositories[name] !== undefined && !repositories[name].isPrivate;
  if (login?.isStrict && !isOpen) return answers.unauthorized(login, name, false);
  return answers.json(200, { token: tokenFor(scope), expires_in: 300 });
}
