/**
 * Text that depends on the current day and cannot be built into a page that may be read weeks later: 今天 and
 * 明天 next to coming activities, and that something is over. Uses the clock of Asia/Shanghai. Without a script
 * only the dates are shown.
 */
import { relativeDay } from '#site/words/dates.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';

function update(): void {
  const today = shanghaiDay(new Date());
  for (const element of document.querySelectorAll<HTMLElement>('[data-near]')) {
    const words = relativeDay(element.dataset['near'] ?? '', today);
    element.textContent = words ?? '';
    element.hidden = words === null;
  }
  // Removes activities that are over from lists of coming activities.
  for (const element of document.querySelectorAll<HTMLElement>('.coming [data-until]')) {
    const item = element.closest('li');
    if (item) item.hidden = (element.dataset['until'] ?? '') < today;
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-over]')) {
    const { over = '', overText = '' } = element.dataset;
    if (over < today && overText !== '') element.textContent = overText;
  }
}

update();
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) update();
});
