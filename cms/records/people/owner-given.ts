import type { Rule } from '#cms/fields/rules/rule.ts';

/** A figure belongs to a team, a project, or both. For the team field. */
export const ownerGiven: Rule = (team, { siblings }) =>
  team || siblings.project ? true : '请选择这个数字属于哪支队伍或哪个项目。';
