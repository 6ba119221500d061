'use client';
import { useEffect, type ReactNode } from 'react';

/** Payload's words that no translation reaches: attributes that are read out, by attribute and what they begin with. */
const words: readonly { attribute: string; english: RegExp; chinese: string }[] = [
  { attribute: 'aria-label', english: /^Notifications.*/, chinese: '通知' },
  { attribute: 'aria-label', english: /^Close toast$/, chinese: '关闭通知' },
  { attribute: 'aria-label', english: /^Edit /, chinese: '编辑 ' },
  { attribute: 'aria-roledescription', english: /^sortable$/, chinese: '可拖动排序' },
];

/** A checkbox is called by its field's path; its label says what it is. */
function nameCheckbox(box: Element): void {
  const label =
    box.id &&
    document
      .querySelector(`label[for="${CSS.escape(box.id)}"]`)
      ?.textContent?.replace('*', '')
      .trim();
  if (!label) return;
  for (const attribute of ['aria-label', 'title'])
    if (box.getAttribute(attribute) !== label) box.setAttribute(attribute, label);
}

function translate(root: ParentNode): void {
  for (const { attribute, english, chinese } of words) {
    for (const element of root.querySelectorAll(`[${attribute}]`)) {
      const value = element.getAttribute(attribute) ?? '';
      if (english.test(value)) element.setAttribute(attribute, value.replace(english, chinese));
    }
  }
  root.querySelectorAll('input[type=checkbox][title]').forEach(nameCheckbox);
}

/** Puts into Chinese what Payload says in English whatever the language, as it appears. */
export function ChineseWords({ children }: { children: ReactNode }) {
  useEffect(() => {
    translate(document);
    const observer = new MutationObserver(() => translate(document));
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['aria-label', 'aria-roledescription', 'title'],
    });
    return () => observer.disconnect();
  }, []);
  return children;
}
