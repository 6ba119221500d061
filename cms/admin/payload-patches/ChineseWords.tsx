'use client';
import { useEffect, type ReactNode } from 'react';
import { nameEditor } from './name-editor.ts';
import { nameNameless } from './name-nameless.ts';

/**
 * English texts of Payload that its translations do not cover (labels for screen readers, tooltips), with
 * their Chinese.
 */
const words: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^Notifications.*/, '通知'],
  [/^Close toast$/, '关闭通知'],
  [/^Edit (?=.*\p{Script=Han})/u, '编辑 '],
  [/^sortable$/, '可拖动排序'],
  [/^doc-drawer_.*/, '弹出的表单'],
  [/^select-all$/, '全选'],
  [/^[a-z]+(?:-[a-z0-9]+)+$/, '提示'],
  [/^Collapse$/, '收起'],
  [/^Choose Date and Time$/, '选择日期和时间'],
  [/^Choose Date$/, '选择日期'],
  [/^Choose /, '选择 '],
  [/^Not available /, '不可选 '],
  [/^Next Month$/, '下个月'],
  [/^Previous Month$/, '上个月'],
  [/^[Mm]onth /, ''],
  [/^Time$/, '时间'],
  [/ ?\{\{label\}\} ?/, '这一列'],
];
const attributes = ['aria-label', 'aria-roledescription', 'title'] as const;
/** Elements with fixed texts of Payload: the clock of the calendar, yes and no when comparing versions. */
const texts: readonly (readonly [selector: string, english: string, chinese: string])[] = [
  ['.react-datepicker-time__header', 'Time', '时间'],
  ['.react-datepicker__navigation-icon', 'Next Month', '下个月'],
  ['.react-datepicker__navigation-icon', 'Previous Month', '上个月'],
  ['[class*="diff"] :is(p, span, div):not(:has(*))', 'true', '是'],
  ['[class*="diff"] :is(p, span, div):not(:has(*))', 'false', '否'],
];

/** Names a checkbox by its label. Payload names it by the path of its field. */
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
  for (const attribute of attributes) {
    for (const element of root.querySelectorAll(`[${attribute}]`)) {
      const value = element.getAttribute(attribute) ?? '';
      const word = words.find(([english]) => english.test(value));
      if (word) element.setAttribute(attribute, value.replace(...word));
    }
  }
  for (const [selector, english, chinese] of texts) {
    for (const element of root.querySelectorAll(selector))
      if (element.textContent === english) element.textContent = chinese;
  }
  root.querySelectorAll('input[type=checkbox][title]').forEach(nameCheckbox);
  nameNameless(root);
  nameEditor(root);
}

/** Translates texts that Payload shows in English in every language, as soon as they appear. */
export function ChineseWords({ children }: { children: ReactNode }) {
  useEffect(() => {
    translate(document);
    const observer = new MutationObserver(() => translate(document));
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: [...attributes],
    });
    return () => observer.disconnect();
  }, []);
  return children;
}
