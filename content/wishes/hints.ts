import { checkText } from '../privacy/check-text.ts';
import { findingKinds, type FindingKind } from '../privacy/finding-kinds.ts';

/** What a resident should know about: it tells who they are, and will not be public. */
const told: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'idCard',
  'disabilityCard',
  'certificate',
  'mobile',
  'fixedPhone',
  'bankCard',
  'address',
  'email',
  'chatId',
]);

/** Chinese names of the private things in a wish, each once. Nothing that the town knows is used. */
export function privateThings(text: string): string[] {
  const nothingKnown = {
    names: new Set<string>(),
    allowed: new Set<string>(),
    published: [],
    words: [],
    ownHosts: [],
    hasPage: undefined,
  };
  const found = checkText(text, 'text', nothingKnown).filter(({ kind }) => told.has(kind));
  return [...new Set(found.map(({ kind }) => findingKinds[kind].label))];
}
