import type { Dataset } from '#site/dataset/dataset.ts';
import type { Read } from '#site/dataset/read.ts';

/** What is known of a rendered site: the dataset, its addresses, and what each of them read of the dataset. */
export interface RenderedSite {
  readonly dataset: Dataset;
  /** Folder in which the dataset's tables lie now; they move with the release. */
  readonly tablesDir: string;
  readonly urls: readonly string[];
  readonly reads: ReadonlyMap<string, readonly Read[]>;
}

/** Addresses of a dataset that are new since `former` or would read something else than there. */
export function affectedUrls(former: RenderedSite, dataset: Dataset, urls: readonly string[]): string[] {
  const answers = new Map<Read, boolean>();
  const isSame = (read: Read) => {
    let answer = answers.get(read);
    if (answer === undefined) {
      answer = read.isSame(former.dataset, dataset);
      answers.set(read, answer);
    }
    return answer;
  };
  return urls.filter((url) => !(former.reads.get(url)?.every(isSame) ?? false));
}
