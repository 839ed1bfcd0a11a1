import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Image not found',
  meaning: 'The registry answered and has no such repository, tag or digest.',
  advice: [
    {
      text: 'Check the reference for a typing error, and whether the build that should have pushed it finished.',
      command: 'kubectl get pod {pod} -n {namespace} -o jsonpath=\'{.spec.containers[*].image}{"\\n"}\'',
    },
    {
      fits: { registry: /\.dkr[.-]ecr\./ },
      text: 'List the newest tags that do exist.',
      command:
        "aws ecr describe-images --registry-id {account} --region {region} --repository-name {repository} --query 'sort_by(imageDetails,&imagePushedAt)[-5:].imageTags'",
    },
    {
      fits: { registry: /^(?!.{1,200}\.dkr[.-]ecr\.)/ },
      text: 'Ask the registry for the manifest.',
      command: 'docker manifest inspect {image}',
    },
  ],
};
