import { expect, it } from 'vitest';
import { text } from '../../src/catalogue/image-not-found/text.ts';
import type { Entities } from '../../src/domain/entities.ts';
import { phraseAdvice } from '../../src/pipeline/phrase.ts';

const PLACE = { account: '111122223333', region: 'eu-west-1' };
const commandsFor = (known: Entities) =>
  phraseAdvice(text.advice, known, { scope: {}, profiles: {} }, true).flatMap(
    ({ command }) => command?.split(' ', 2).join(' ') ?? [],
  );

it.each<[string, Entities, readonly string[]]>([
  [
    'ECR names ECR',
    { ...PLACE, registry: '111122223333.dkr.ecr.eu-west-1.amazonaws.com', repository: 'a', image: 'a:1' },
    ['aws ecr'],
  ],
  [
    'another registry names that, whatever account the cluster is in',
    { ...PLACE, registry: 'docker.io', repository: 'library/nginx', image: 'nginx:1.99' },
    ['docker manifest'],
  ],
])('general advice on an image in %s', (_, known, commands) => {
  expect(commandsFor(known)).toEqual(commands);
});
