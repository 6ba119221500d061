/** Where the public forms are, without the base path. */
export const formPath = '/wishes/new/';
export const askPath = '/wishes/ask/';
/** Where a volunteer asks for the own points. */
export const ownPointsPath = '/points/me/';
/** The empty pages into which the CMS writes its answers, by the part of the site that they belong to. */
export const answerPaths = { wishes: '/wishes/answer/', points: '/points/answer/' } as const;
/** What the CMS replaces in it, and what is seen without an answer. */
export const answerPlace =
  '<div data-form-answer><h1>答复</h1><p>答复会显示在这一页。请从“微心愿”或者“积分”里开始。</p></div>';
/** Addresses of the steps at the CMS. */
export const stepsPath = '/api/wishes';
export const ownPointsStepsPath = '/api/my-points';
export const signInStepsPath = '/api/sign-in';
export const formSteps = [stepsPath, ownPointsStepsPath, signInStepsPath] as const;
