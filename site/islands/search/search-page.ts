/** Runs the search page: reads the query from the URL, queries the index, and shows the results by kind. */
import { findPages, type Found } from './find-pages.ts';
import { excerptOf, markMatches, patternOf } from './excerpt.ts';
import { hitGroups } from './hit-groups.ts';
import { loadPagefind, type Pagefind, type PagefindResult } from './pagefind.ts';

/** Number of results loaded at first; a button loads the others. */
const firstLook = 30;
const waitAfterKey = 200;

interface Shown {
  rank: number;
  url: string;
  kind: string;
  title: string;
  date: string;
  text: string;
}

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const input = document.querySelector<HTMLInputElement>('#query');
const status = document.querySelector<HTMLElement>('#search-status');
const list = document.querySelector<HTMLElement>('#search-results');
const browse = document.querySelector<HTMLElement>('#search-browse');

let loading: Promise<Pagefind> | null = null;
let asked = 0;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function marked(text: string, patterns: readonly RegExp[]): (Node | string)[] {
  return markMatches(text, patterns).map((run) => (run.isMatch ? element('mark', run.text) : run.text));
}

function row(hit: Shown, patterns: readonly RegExp[]): HTMLLIElement {
  const anchor = element('a', ...marked(hit.title, patterns));
  anchor.href = hit.url;
  const item = element('li', anchor);
  item.dataset.rank = String(hit.rank);
  if (hit.date !== '') {
    const [year, month, day] = hit.date.split('-').map(Number);
    const time = element('time', `${year}年${month}月${day}日`);
    time.dateTime = hit.date;
    item.append(time);
  }
  const excerpt = excerptOf(hit.text, hit.title, patterns);
  if (excerpt !== '') item.append(element('p', ...marked(excerpt, patterns)));
  return item;
}

async function read(result: PagefindResult, rank: number): Promise<Shown> {
  const { url, raw_content: raw, content, meta } = await result.data();
  return {
    rank,
    url,
    kind: meta.kind ?? '其他',
    title: meta.title ?? url,
    date: meta.date ?? '',
    text: raw ?? content,
  };
}

function show(hits: readonly Shown[], patterns: readonly RegExp[], named: number): void {
  const groups = hitGroups(hits, patterns, named);
  list?.replaceChildren(
    ...groups.map(({ kind, rows }) => {
      const ordered = element('ol', ...rows.map((hit) => row(hit, patterns)));
      ordered.className = 'result-list';
      const heading = element('h2', kind, element('small', `${rows.length} 条`));
      const group = element('section', heading, ordered);
      group.className = 'result-group';
      group.setAttribute('aria-label', kind);
      return group;
    }),
  );
}

async function showFirst(
  { results, named }: Pick<Found, 'results' | 'named'>,
  amount: number,
  patterns: readonly RegExp[],
  turn: number,
) {
  const hits = await Promise.all(results.slice(0, amount).map(read));
  if (turn !== asked) return;
  show(hits, patterns, named);
  if (results.length > amount) {
    const more = element('button', `再看 ${Math.min(firstLook, results.length - amount)} 条`);
    more.type = 'button';
    more.className = 'button';
    more.addEventListener(
      'click',
      () => void showFirst({ results, named }, amount + firstLook, patterns, turn),
    );
    list?.append(more);
  }
}

function say(text: string): void {
  if (status) status.textContent = text;
}

async function search(query: string): Promise<void> {
  asked += 1;
  const turn = asked;
  if (browse) browse.hidden = query !== '';
  list?.replaceChildren();
  if (query === '') {
    say('');
    return;
  }
  say('正在查找……');
  try {
    loading ??= loadPagefind(form?.dataset.search ?? '');
    const { results, named, match, words } = await findPages(await loading, query, () => turn !== asked);
    if (turn !== asked) return;
    const patterns = words.flatMap((word) => patternOf(word) ?? []);
    await showFirst({ results, named }, firstLook, patterns, turn);
    if (turn !== asked) return;
    document.title = document.title.replace(/^.*?(?= · )/, `“${query}”的搜索结果`);
    if (results.length === 0) {
      say(`没有找到“${query}”。少输几个字，或换个说法试试，例如“量血压”换成“义诊”。`);
      if (browse) browse.hidden = false;
    } else if (match === 'exact') say(`找到 ${results.length} 条含有“${query}”的内容。`);
    else if (match === 'apart') {
      const pieces = words.map((word) => `“${word}”`).join('和');
      say(`没有“${query}”连着写的内容，找到 ${results.length} 条同时含有${pieces}的内容。`);
    } else say(`没有内容完整含有“${query}”，下面是意思可能相近的 ${results.length} 条。`);
  } catch {
    loading = null;
    say('搜索暂时用不了，可能是网络断了。请稍后再试，或从下面几处查找。');
    if (browse) browse.hidden = false;
  }
}

if (form && input) {
  let timer = 0;
  const remember = () => {
    const address = new URL(location.href);
    address.searchParams.set('q', input.value.trim());
    history.replaceState(null, '', address);
  };
  const run = () => {
    remember();
    void search(input.value.trim());
  };
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.clearTimeout(timer);
    run();
  });
  input.addEventListener('input', (event) => {
    window.clearTimeout(timer);
    if (event instanceof InputEvent && event.isComposing) return;
    timer = window.setTimeout(run, waitAfterKey);
  });
  input.addEventListener('compositionend', run);
  void search(input.value.trim());
}
