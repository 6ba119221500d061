import { APIError } from 'payload';

/** What the forms do with a save whose base is not the newest version: they show both (`components/guard/`). */
export interface Conflict {
  /** Slug of the collection or global. */
  of: string;
  id: string | null;
}

/** A save that started from a version which is not the newest. Named for the bundler: see `Refusal`. */
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
