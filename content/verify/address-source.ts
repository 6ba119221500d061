import { limits } from './limits.ts';
import { ReadingBudget } from './reading-budget.ts';
import type { Source } from './source.ts';
import { VerifyRefusal } from './verify-refusal.ts';

/** Follows redirects within the site alone. Null if there is no such file. */
async function ask(from: URL, root: URL, signal: AbortSignal): Promise<Response | null> {
  let address = from;
  for (let turns = 0; turns <= limits.redirects; turns += 1) {
    const answer = await fetch(address, { redirect: 'manual', signal });
    const location = answer.headers.get('location');
    if (answer.status < 300 || answer.status > 399 || location === null) {
      if (answer.status === 404 || answer.status === 410) return null;
      if (!answer.ok) throw new VerifyRefusal(`${address.href} 回答了状态 ${answer.status}，没有核对完。`);
      return answer;
    }
    await answer.body?.cancel();
    address = new URL(location, address);
    if (address.origin !== root.origin)
      throw new VerifyRefusal(
        `${from.href} 转到了别的网站 ${address.origin}，没有跟过去。要核对那里，请直接写那里的网址。`,
      );
  }
  throw new VerifyRefusal(`${from.href} 一直在转来转去，没有核对完。`);
}

/** Reads a site on the web. Only files below the address are asked for. */
export function addressSource(name: string): Source {
  const root = new URL(name.endsWith('/') ? name : `${name}/`);
  const budget = new ReadingBudget();
  const read = async (file: string): Promise<Uint8Array | null> => {
    const address = new URL(file.split('/').map(encodeURIComponent).join('/'), root);
    const stop = new AbortController();
    let quiet = setTimeout(() => stop.abort(), limits.silence);
    const whole = setTimeout(() => stop.abort(), limits.download);
    try {
      const answer = await ask(address, root, stop.signal);
      if (answer?.body == null) return null;
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of answer.body) {
        clearTimeout(quiet);
        quiet = setTimeout(() => stop.abort(), limits.silence);
        size += chunk.length;
        budget.note(file, size, chunk.length);
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    } catch (error) {
      if (error instanceof VerifyRefusal) throw error;
      throw new VerifyRefusal(
        stop.signal.aborted
          ? `${address.href} 太久没有回答完，没有核对完。`
          : `连不上 ${address.href}，请检查网址和网络。`,
      );
    } finally {
      clearTimeout(quiet);
      clearTimeout(whole);
      stop.abort();
    }
  };
  return { name, isRemote: true, read, list: () => Promise.resolve(null), close: () => Promise.resolve() };
}
