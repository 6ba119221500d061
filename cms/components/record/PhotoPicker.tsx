'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { forgetPhoto, keepPhoto, keptPhotos, type KeptPhoto } from './kept-photos.ts';
import type { UploadedPhoto } from './entry.ts';
import { send, sendJson } from './send.ts';

interface Waiting extends KeptPhoto {
  /** Local address of the picture. */
  url: string;
  /** Why it is not uploaded; empty while it is on its way. */
  problem: string;
}

export interface PhotoConsent {
  showsPeople: boolean;
  showsChildren: boolean;
}

interface Props {
  uploaded: readonly UploadedPhoto[];
  consent: PhotoConsent;
  /** Alternative text for a photo, as long as nobody wrote a better one. */
  alt: string;
  /** Whether station and title are known, which name the photo. */
  isReady: boolean;
  onUploaded: (photo: UploadedPhoto) => void;
  onRemoved: (media: string) => void;
  /** Told how many photos are not uploaded yet. */
  onWaiting: (count: number) => void;
}

interface Stored {
  doc: { id: string; url?: string; sizes?: { w480?: { url?: string | null } } };
}

const consentOf = ({ showsPeople, showsChildren }: PhotoConsent) => ({
  showsPeople,
  consentKind: showsChildren ? 'guardian' : showsPeople ? 'recorded' : 'none-needed',
  consentNote: showsPeople ? '登记活动时由信息员确认已取得同意。' : '',
});

const waitingOf = (photo: KeptPhoto): Waiting => ({
  ...photo,
  url: URL.createObjectURL(photo.file),
  problem: '',
});
/** Sends a photo to the CMS, with what people agreed to. */
function upload({ file, name }: KeptPhoto, alt: string, consent: PhotoConsent) {
  const body = new FormData();
  body.set('file', file, name);
  body.set('_payload', JSON.stringify({ alt: alt.slice(0, 120), ...consentOf(consent) }));
  return send<Stored>('/api/media?depth=0', { method: 'POST', body });
}

const newKey = () => `${Date.now()}-${Math.random().toString(36).slice(2)}`;

/** Photos straight from the camera: kept on the phone first, uploaded one after another, again when the connection is back. */
export function PhotoPicker({ uploaded, consent, alt, isReady, onUploaded, onRemoved, onWaiting }: Props) {
  const [waiting, setWaiting] = useState<Waiting[]>([]);
  const isBusy = useRef(false);

  useEffect(() => {
    void keptPhotos().then((left) => setWaiting((list) => [...left.map(waitingOf), ...list]));
  }, []);

  const drop = useCallback(({ key, url }: Waiting) => {
    URL.revokeObjectURL(url);
    void forgetPhoto(key).catch(() => undefined);
    setWaiting((list) => list.filter((photo) => photo.key !== key));
  }, []);

  useEffect(() => {
    const next = waiting.find(({ problem }) => problem === '');
    if (next === undefined || isBusy.current || !isReady) return;
    isBusy.current = true;
    void upload(next, alt, consent).then((result) => {
      isBusy.current = false;
      if (result.kind === 'done') {
        const { id, url, sizes } = result.value.doc;
        onUploaded({ media: id, url: sizes?.w480?.url ?? url ?? '' });
        drop(next);
        return;
      }
      const problem = result.kind === 'offline' ? '没有网络，联网后自动上传' : result.message;
      setWaiting((list) => list.map((photo) => (photo.key === next.key ? { ...photo, problem } : photo)));
    });
  }, [waiting, alt, consent, isReady, onUploaded, drop]);

  useEffect(() => {
    const again = () => setWaiting((list) => list.map((photo) => ({ ...photo, problem: '' })));
    const timer = setInterval(again, 15_000);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, []);

  useEffect(() => onWaiting(waiting.length), [waiting.length, onWaiting]);

  // Consent that is given after the upload holds for what is already there.
  const told = useRef(consent);
  useEffect(() => {
    if (told.current === consent) return;
    told.current = consent;
    for (const { media } of uploaded)
      void sendJson('PATCH', `/api/media/${media}?depth=0`, consentOf(consent));
  }, [consent, uploaded]);

  const take = (files: FileList | null) => {
    const taken = [...(files ?? [])].map((file) => ({ key: newKey(), file, name: file.name || 'photo.jpg' }));
    for (const photo of taken) void keepPhoto(photo).catch(() => undefined);
    setWaiting((list) => [...list, ...taken.map(waitingOf)]);
  };

  const total = uploaded.length + waiting.length;
  return (
    <div className="record-photos">
      {total > 0 && (
        <ul>
          {uploaded.map(({ media, url }, index) => (
            <li key={media}>
              <img src={url} alt={`第 ${index + 1} 张照片`} />
              <button
                type="button"
                onClick={() => onRemoved(media)}
                aria-label={`去掉第 ${index + 1} 张照片`}
              >
                ×
              </button>
              <span>已上传</span>
            </li>
          ))}
          {waiting.map((photo, index) => (
            <li key={photo.key}>
              <img src={photo.url} alt={`第 ${uploaded.length + index + 1} 张照片`} />
              <button
                type="button"
                onClick={() => drop(photo)}
                aria-label={`去掉第 ${uploaded.length + index + 1} 张照片`}
              >
                ×
              </button>
              <span role="status">{photo.problem || (isReady ? '正在上传…' : '填好站点和名称后上传')}</span>
            </li>
          ))}
        </ul>
      )}
      <label className="record-camera">
        {total === 0 ? '拍照或选照片' : '再加照片'}
        <input
          type="file"
          accept="image/jpeg,image/png,image/webp"
          multiple
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </label>
    </div>
  );
}
