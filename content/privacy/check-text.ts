import { findAddresses } from './find-addresses.ts';
import { findBankCards } from './find-bank-cards.ts';
import { findChatIds } from './find-chat-ids.ts';
import { findChildNames } from './find-child-names.ts';
import { findEmails } from './find-emails.ts';
import { findFixedPhones } from './find-fixed-phones.ts';
import { findIdCards } from './find-id-cards.ts';
import { findKnownNames } from './find-known-names.ts';
import { findLinks } from './find-links.ts';
import { findListedWords } from './find-listed-words.ts';
import { findMobiles } from './find-mobiles.ts';
import { findNicknames } from './find-nicknames.ts';
import { findingKinds, type FindingKind } from './finding-kinds.ts';
import type { Finding } from './finding.ts';
import { isPublished } from './is-published.ts';
import { judgeLink } from './judge-link.ts';
import { mask } from './mask.ts';
import type { Passage } from './passage.ts';
import type { TextSurroundings } from './text-surroundings.ts';

/** Private kinds in the order in which a passage is given to one of them. */
function privatePassages(text: string, { names, allowed }: TextSurroundings): [FindingKind, Passage[]][] {
  return [
    ['idCard', findIdCards(text)],
    ['mobile', findMobiles(text)],
    ['bankCard', findBankCards(text)],
    ['email', findEmails(text)],
    ['chatId', findChatIds(text)],
    ['fixedPhone', findFixedPhones(text)],
    ['address', findAddresses(text)],
    ['knownName', findKnownNames(text, names, allowed)],
    ['childName', findChildNames(text).filter(({ match }) => !allowed.has(match))],
    ['nickname', findNicknames(text).filter(({ match }) => !allowed.has(match))],
  ];
}

const overlaps = (a: Passage, b: Passage) =>
  a.index < b.index + b.match.length && b.index < a.index + a.match.length;

/**
 * Looks through one text: every passage that is private, on the town's list, or a link that leads nowhere or away, in the
 * order of the text. A passage is told once, under the first kind that claims it.
 */
export function checkText(text: string, field: string, surroundings: TextSurroundings): Finding[] {
  const findings: Finding[] = [];
  const tell = (kind: FindingKind, { index, match }: Passage, suggestion: string | null, more = '') => {
    const { severity, advice } = findingKinds[kind];
    findings.push({ kind, field, index, match, severity, advice: advice + more, suggestion });
  };
  const taken: Passage[] = [];
  for (const [kind, passages] of privatePassages(text, surroundings)) {
    for (const passage of passages) {
      if (taken.some((other) => overlaps(passage, other))) continue;
      taken.push(passage);
      if (!isPublished(kind, passage.match, surroundings.published))
        tell(kind, passage, mask(kind, passage.match));
    }
  }
  for (const { better, ...passage } of findListedWords(text, surroundings.words))
    tell('listedWord', passage, better, better === null ? '' : `建议写“${better}”。`);
  for (const { href, ...passage } of findLinks(text)) {
    const verdict = judgeLink(href, surroundings);
    if (verdict !== 'fine') tell(verdict === 'broken' ? 'brokenLink' : 'foreignLink', passage, null);
  }
  return findings.sort((a, b) => a.index - b.index);
}
