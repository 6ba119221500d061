import { useState, type RefObject } from 'react';
import type { GateFinding } from '#content/privacy/gate-finding.ts';
import { sendJson } from '#cms/admin/send.ts';
import { doubtsIn } from './doubts-in.ts';
import type { Population } from '#cms/gate/population-of.ts';
import type { Entry } from './entry.ts';

/** How long handing in waits for running photo uploads, in milliseconds. */
const patience = 10_000;

interface HandingIn {
  entry: Entry;
  /** Errors that prevent handing in, by field. */
  missing: object;
  population: Population | null;
  /** Number of photos that are being uploaded. */
  waiting: RefObject<number>;
  /** Saves the draft; resolves to its id, or to null if it was not saved. */
  save: () => Promise<string | null>;
  clear: () => void;
}

/** Asks the clerk to confirm implausible figures. */
const isMeant = (entry: Entry, population: Population | null): boolean => {
  const doubts = doubtsIn(entry, population);
  return (
    doubts.length === 0 ||
    window.confirm(
      `${doubts.map(({ text }) => text).join('\n')}\n\n核对过、没有错，请点“确定”；要改，请点“取消”。`,
    )
  );
};

/**
 * Waits some seconds for photos that are still being uploaded and for their consent. If they are not finished
 * then, the clerk is asked to wait.
 */
async function photosAreThere(waiting: RefObject<number>): Promise<boolean> {
  for (let waited = 0; waiting.current > 0 && waited < patience; waited += 100)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return waiting.current === 0;
}

/** Scrolls to the first problem after it has been drawn. */
const afterDrawing = (selector: string, show: (element: HTMLElement) => void) =>
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element) show(element);
  });

/**
 * Hands an entry in for review. Asks for missing input, shows what the gate found, and says why it failed.
 */
export function useHandIn({ entry, missing, population, waiting, save, clear }: HandingIn) {
  const [isAsked, setIsAsked] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [found, setFound] = useState<GateFinding[]>([]);
  const [sent, setSent] = useState<{ id: string; title: string } | null>(null);

  const forget = () => {
    setIsAsked(false);
    setRefusal('');
    setFound([]);
  };

  const send = async () => {
    if (!(await photosAreThere(waiting))) {
      setRefusal(`还有 ${waiting.current} 张照片没有传完。传完后请再点一次“交去审核”；不要的照片可以去掉。`);
      return;
    }
    const id = await save();
    if (id === null) {
      // The reason is also shown at the top, which is far from the button on a phone.
      setRefusal('没有交上去：草稿没有存进系统。已填的内容还在手机里，请再点一次“交去审核”。');
      return;
    }
    const step = { action: 'submit', remark: '' };
    const result = await sendJson<object>('POST', `/api/activities/${id}/review`, step);
    if (result.kind === 'done') {
      setSent({ id, title: entry.title });
      clear();
      setIsAsked(false);
    } else if (result.kind === 'offline') {
      setRefusal('没有网络，内容已存在手机里。联网后请再点一次“交去审核”。');
    } else if (result.findings.length > 0) {
      setFound(result.findings);
      setRefusal('还不能提交：上面标红的地方要先改好。');
      afterDrawing('.record .gate-findings .is-block', (element) =>
        element.scrollIntoView({ block: 'center' }),
      );
    } else setRefusal(result.message);
  };

  const handIn = async () => {
    setIsAsked(true);
    setRefusal('');
    setFound([]);
    if (Object.keys(missing).length > 0) {
      afterDrawing('.record-field.has-error :is(input, select)', (element) => element.focus());
      return;
    }
    if (!isMeant(entry, population)) return;
    setIsSending(true);
    await send();
    setIsSending(false);
  };

  return { handIn, forget, isAsked, isSending, refusal, found, sent, again: () => setSent(null) };
}
