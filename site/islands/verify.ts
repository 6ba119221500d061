/** Starts the check of the figures when asked; the program for it is large and is loaded only then. */
const box = document.getElementById('verify');
const button = document.getElementById('verify-start');
const line = document.getElementById('verify-status');
const list = document.getElementById('verify-list');

const say = (text: string) => {
  if (line) line.textContent = text;
};
const add = (text: string) => {
  const item = document.createElement('li');
  item.textContent = text;
  list?.append(item);
};

/** The page whose figures are looked at: a path of this site, from `?page=`. */
function pageAddress(home: string): string {
  const asked = new URLSearchParams(location.search).get('page') ?? '';
  return /^\/(?:[\w-]+\/)*$/.test(asked) ? home + asked.slice(1) : `${home}achievements/`;
}

async function start(data: string, home: string): Promise<void> {
  const { verifyFigures } = await import('./verify-figures.ts');
  await verifyFigures({ data, page: pageAddress(home), say, add });
}

if (box && button) {
  box.hidden = false;
  button.addEventListener('click', () => {
    button.setAttribute('disabled', '');
    list?.replaceChildren();
    start(box.dataset['base'] ?? '', box.dataset['home'] ?? '')
      .catch((error: unknown) => {
        const isOurs = error instanceof Error && /\p{Script=Han}/u.test(error.message);
        say(`没有核对完：${isOurs ? error.message : '数据下载不全，或者格式不对。'}`);
      })
      .finally(() => button.removeAttribute('disabled'));
  });
}
