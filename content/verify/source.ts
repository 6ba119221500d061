/** Where a published dataset is read from: a web address, a folder or a ZIP file. Paths are relative, with `/`. */
export interface Source {
  /** As the user named it. */
  readonly name: string;
  /** Whether reading costs the other side something, so that only what is needed is read. */
  readonly isRemote: boolean;
  /** Content of a file; null if there is none. Throws a VerifyRefusal for what must not be read. */
  read: (file: string) => Promise<Uint8Array | null>;
  /** Paths of all files; null where they cannot be listed. */
  list: () => Promise<string[] | null>;
  close: () => Promise<void>;
}
