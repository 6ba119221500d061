import { claims } from './claims.ts';
import { findAddresses } from './find-addresses.ts';
import { findBankCards } from './find-bank-cards.ts';
import { findCertificates } from './find-certificates.ts';
import { findChatIds } from './find-chat-ids.ts';
import { findChildNames } from './find-child-names.ts';
import { findEmails } from './find-emails.ts';
import { findFixedPhones } from './find-fixed-phones.ts';
import { findDisabilityCards, findIdCards } from './find-id-cards.ts';
import { findKnownNames } from './find-known-names.ts';
import { findLinks } from './find-links.ts';
import { findListedWords } from './find-listed-words.ts';
import { findMobiles } from './find-mobiles.ts';
import { findNicknames } from './find-nicknames.ts';
import { findPlates } from './find-plates.ts';
import { findingKinds, type FindingKind } from './finding-kinds.ts';
import type { Finding } from './finding.ts';
import { isPublished } from './is-published.ts';
import { judgeLink } from './judge-link.ts';
import { mask } from './mask.ts';
import type { Passage } from './passage.ts';
import { plainForm } from './plain-form.ts';
import { pageForm, starlessForm } from './page-form.ts';
import { shownForm } from './shown-form.ts';
import { writtenForm, type TextForm } from './text-form.ts';
import type { TextSurroundings } from './text-surroundings.ts';

/** Passages of each private kind, in order of priority: the first kind that claims a passage gets it. */
function privatePassages(form: TextForm, { names, allowed }: TextSurroundings): [FindingKind, Passage[]][] {
  return [
    ['disabilityCard', findDisabilityCards(form)],
    ['idCard', findIdCards(form)],
    ['certificate', findCertificates(form)],
    ['mobile', findMobiles(form)],
    ['bankCard', findBankCards(form)],
    ['email', findEmails(form)],
    ['chatId', findChatIds(form)],
    ['fixedPhone', findFixedPhones(form)],
    ['plate', findPlates(form)],
    ['address', findAddresses(form)],
    ['knownName', findKnownNames(form, names, allowed)],
    ['childName', findChildNames(form).filter(({ match }) => !allowed.has(match))],
    ['nickname', findNicknames(form).filter(({ match }) => !allowed.has(match))],
  ];
}

/**
 * Forms of the text in which to search. First as its page shows it and as other programs would show it, with
 * `138**1234**5678` and `张&#26690;英` in one piece. Also as written, if a part is not shown at all, such as a
 * link address or a tag.
 */
function formsOf(text: string): TextForm[] {
  const written = writtenForm(text);
  const shown = shownForm(written);
  const isAllShown = !/[[\\&`<]/.test(text);
  const page = pageForm(text, '');
  const forms = [page, pageForm(text, ' '), starlessForm(page), shown, ...(isAllShown ? [] : [written])];
  return forms
    .filter((form, at) => forms.findIndex((other) => other.text === form.text) === at)
    .map(plainForm);
}

/**
 * Checks one text as its page shows it and as it is written. Returns, in text order, every private passage,
 * every passage on the town's list, and every link that is broken or leads to another site. A private passage
 * is reported once, under the first kind that claims it.
 */
export function checkText(text: string, field: string, surroundings: TextSurroundings): Finding[] {
  const findings: Finding[] = [];
  const tell = (kind: FindingKind, { index, match }: Passage, suggestion: string | null, more = '') => {
    const { severity, advice } = findingKinds[kind];
    findings.push({ kind, field, index, match, severity, advice: advice + more, suggestion });
  };
  const claim = claims(text);
  for (const form of formsOf(text))
    for (const [kind, passages] of privatePassages(form, surroundings))
      for (const passage of passages)
        if (claim(passage)) {
          const { match, read = match } = passage;
          if (!isPublished(kind, read, surroundings.published)) tell(kind, passage, mask(kind, read));
        }
  for (const { better, ...passage } of findListedWords(text, surroundings.words))
    tell('listedWord', passage, better, better === null ? '' : `建议写“${better}”。`);
  for (const { href, ...passage } of findLinks(text)) {
    const verdict = judgeLink(href, surroundings);
    if (verdict !== 'fine') tell(verdict === 'broken' ? 'brokenLink' : 'foreignLink', passage, null);
  }
  return findings.sort((a, b) => a.index - b.index);
}
