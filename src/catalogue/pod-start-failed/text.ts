import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Container could not be started',
  meaning:
    'The image is on the node, but the container could not be created or its command could not be run: the program is missing or not executable, a mount is wrong, or the runtime refused.',
  advice: [
    {
      text: 'See what it tries to run.',
      command:
        'kubectl get pod {pod} -n {namespace} -o jsonpath=\'{range .spec.containers[*]}{.name} command={.command} args={.args}{"\\n"}{end}\'',
    },
    {
      text: 'Look into the image with a shell of your own.',
      command: 'kubectl debug {pod} -n {namespace} -it --copy-to=start-probe --container={container} -- sh',
    },
    { text: 'Read the full message.', command: 'kubectl describe pod {pod} -n {namespace}' },
  ],
};
