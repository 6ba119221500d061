import type { SingleRelationshipField, CollectionSlug } from 'payload';
import { relationship } from 'payload/shared';
import { applyRules } from './rules/apply-rules.ts';
import type { Rule } from './rules/rule.ts';

type Options = {
  name: string;
  label: string;
  relationTo: CollectionSlug;
  rules: readonly Rule[];
  index?: boolean;
  admin?: SingleRelationshipField['admin'];
};

/** A reference with rules beyond Payload's own check. */
export function ruledRelationship({ rules, ...options }: Options): SingleRelationshipField {
  return {
    type: 'relationship',
    ...options,
    validate: async (value: unknown, context) => {
      const verdict = applyRules(rules, value, context);
      return verdict === true ? relationship(asReference(value), context) : verdict;
    },
  };
}

/** The value for Payload's own check: an id or null. */
function asReference(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
