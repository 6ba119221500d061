/** Where the public forms are, without the base path. */
export const formPath = '/wishes/new/';
export const askPath = '/wishes/ask/';
/** The empty page into which the CMS writes its answers. */
export const answerPath = '/wishes/answer/';
/** What the CMS replaces in it. */
export const answerPlace = '<div data-wish-answer></div>';
/** Address of the steps at the CMS. */
export const stepsPath = '/api/wishes';
