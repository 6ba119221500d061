import type { Dataset } from '#site/dataset/dataset.ts';
import type { Read } from '#site/dataset/read.ts';

/** What is known about a rendered site: the dataset, its URLs, and what each page read from the dataset. */
export interface RenderedSite {
  readonly dataset: Dataset;
  /** Folder that now holds the dataset's tables; it moves with the release. */
  readonly tablesDir: string;
  readonly urls: readonly string[];
  readonly reads: ReadonlyMap<string, readonly Read[]>;
}

/** URLs that are new since `former`, or whose page would now read different data. */
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
