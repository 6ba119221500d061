import { APIError } from 'payload';

/** Data of a stale save for the forms, which then show both versions (`conflict/form/`). */
export interface Conflict {
  /** Slug of the collection or global. */
  of: string;
  id: string | null;
}

/**
 * A save that did not start from the newest version. The name is set because of the bundler: see `Refusal`.
 */
export class StaleSave extends APIError {
  constructor(conflict: Conflict) {
    super(
      '没有保存：这条记录在您打开之后又改过（别人改的，或您在另一个页面改的）。您填的内容没有丢，请对照两份再决定留下哪一份。',
      409,
      { conflict },
      true,
    );
    this.name = 'StaleSave';
  }
}
