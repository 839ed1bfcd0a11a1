/** A repository of ECR. Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Repository.html */
export interface Repository {
  readonly arn: string;
  readonly name: string;
  /** The registry's host and the name, as images are called. */
  readonly uri: string;
}

/** Which image of a repository: by tag, or by digest. */
export type ImageId = { readonly tag: string } | { readonly digest: string };

/** An image of ECR. Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageDetail.html */
export interface EcrImage {
  readonly digest: string;
  readonly tags: readonly string[];
  readonly pushedAt?: Date;
}

/** The manifest of an image, as JSON text. Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Image.html */
export interface EcrManifest {
  readonly text: string;
  readonly mediaType?: string;
}

/** A pull-through cache rule. Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PullThroughCacheRule.html */
export interface CacheRule {
  readonly prefix: string;
  /** `registry-1.docker.io`. */
  readonly upstream: string;
}
