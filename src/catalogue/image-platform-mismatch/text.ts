import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Image not built for this platform',
  meaning:
    'The image exists, but not for the processor or operating system of the node: it could not be chosen from the index, or its program could not be run.',
  advice: [
    {
      text: 'See what the node is.',
      command:
        'kubectl get node {node} -o jsonpath=\'{.status.nodeInfo.architecture} {.status.nodeInfo.operatingSystem}{"\\n"}\'',
    },
    { text: 'See what the image offers.', command: 'docker manifest inspect {image}' },
    {
      text: 'Build for both, or keep the pods off nodes that do not fit.',
      command: 'docker buildx build --platform linux/amd64,linux/arm64 -t {image} --push .',
    },
  ],
};
