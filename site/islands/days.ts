/**
 * What depends on the day and cannot be baked into a page that may be read weeks later: 今天 and 明天 beside what is coming, and
 * that something is over. By the clock of Asia/Shanghai; without a script the dates alone stand there.
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
  // A list of what is coming, read after its day, leaves out what is over.
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
