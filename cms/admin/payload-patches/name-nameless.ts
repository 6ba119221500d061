/** Buttons of Payload that show only an icon, and what they do. */
const buttons: readonly (readonly [selector: string, name: string])[] = [
  ['.clickable-arrow--left', '上一页'],
  ['.clickable-arrow--right', '下一页'],
  ['.date-time-picker__clear-button', '清除日期'],
  ['.copy-to-clipboard', '复制'],
  ['.file-details__remove', '换一个文件'],
  ['.collapsible__drag', '拖动排序'],
];

/** Input and select fields that are not linked to their label. */
const boxes = ['.rs__input', '.date-time-picker input'].map((box) => `${box}:not([aria-label])`).join(',');

const textOf = (element: Element | null | undefined) => element?.textContent.replace('*', '').trim() ?? '';
const labelOf = (element: Element) => textOf(element.closest('.field-type')?.querySelector('.field-label'));

/**
 * Names elements that Payload leaves without a name for screen readers: buttons by what they do, fields by
 * their label, the checkbox of a list row by the first text in the row. Elements that the tab key reaches are
 * no longer hidden from screen readers, and hidden elements are no longer reached by it.
 */
export function nameNameless(root: ParentNode): void {
  for (const [selector, name] of buttons) {
    for (const button of root.querySelectorAll(`${selector}:not([aria-label])`))
      button.setAttribute('aria-label', name);
  }
  for (const button of root.querySelectorAll('.popup-button:not([aria-label])'))
    if (textOf(button) === '') button.setAttribute('aria-label', '更多操作');
  for (const button of root.querySelectorAll('.clear-indicator[aria-hidden]')) {
    button.removeAttribute('aria-hidden');
    button.setAttribute('aria-label', `清除${labelOf(button)}`);
  }
  for (const box of root.querySelectorAll(boxes)) {
    const name = labelOf(box);
    if (name !== '') box.setAttribute('aria-label', name);
  }
  for (const box of root.querySelectorAll('td input[type=checkbox][aria-label=""]')) {
    const name = [...(box.closest('tr')?.cells ?? [])].map(textOf).find(Boolean);
    if (name) box.setAttribute('aria-label', `选择“${name}”`);
  }
  for (const button of root.querySelectorAll('.dropdown-indicator[aria-hidden=true]:not([tabindex])'))
    button.setAttribute('tabindex', '-1');
  // A chosen value can be dragged and contains buttons, so it is not a button itself.
  for (const value of root.querySelectorAll('.rs__multi-value[role=button]')) {
    value.setAttribute('role', 'group');
    value.setAttribute('aria-label', textOf(value));
  }
}
