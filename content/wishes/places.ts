/** Where the public forms are, without the base path. */
export const formPath = '/wishes/new/';
export const askPath = '/wishes/ask/';
/** The empty page into which the CMS writes its answers. */
export const answerPath = '/wishes/answer/';
/** What the CMS replaces in it, and what is seen without an answer. */
export const answerPlace =
  '<div data-wish-answer><h1>微心愿</h1><p>答复会显示在这一页。请从“微心愿”里提心愿，或者查办理情况。</p></div>';
/** Address of the steps at the CMS. */
export const stepsPath = '/api/wishes';
