'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { forgetPhoto, keepPhoto, keptPhotos, type KeptPhoto } from './kept-photos.ts';
import type { UploadedPhoto } from './entry.ts';
import { consentFields, type PhotoConsent } from './photo-consent.ts';
import { send, sendJson } from '#cms/admin/send.ts';

interface Waiting extends KeptPhoto {
  /** Local address of the picture. */
  url: string;
  /** Why it is not uploaded; '' while it is being uploaded. */
  problem: string;
  /** Whether sending it again can help: the connection failed, the CMS did not refuse it. */
  isRetried: boolean;
}

interface Props {
  /** Account that owns the photos. */
  owner: string;
  /** Name of the user who vouches for the consent. */
  who: string;
  uploaded: readonly UploadedPhoto[];
  consent: PhotoConsent;
  /** Default alternative text of a photo. */
  alt: string;
  /** Whether station and title, which name the photo, are known. */
  isReady: boolean;
  /** Remembers the entry being typed; the returned function tells whether it is still the same one. */
  begin: () => () => boolean;
  onUploaded: (photo: UploadedPhoto) => void;
  onRemoved: (media: string) => void;
  /** Called when the CMS has stored a photo's consent. */
  onTold: (media: string, consent: PhotoConsent) => void;
  /** Receives the number of photos that are not uploaded yet, or not with the current consent. */
  onWaiting: (count: number) => void;
}

interface Stored {
  doc: { id: string; url?: string; sizes?: { w480?: { url?: string | null } } };
}

const waitingOf = (photo: KeptPhoto): Waiting => ({
  ...photo,
  url: URL.createObjectURL(photo.file),
  problem: '',
  isRetried: true,
});

/** Sends a photo to the CMS, together with the consent. */
function upload({ file, name }: KeptPhoto, alt: string, consent: ReturnType<typeof consentFields>) {
  const body = new FormData();
  body.set('file', file, name);
  body.set('_payload', JSON.stringify({ alt: alt.slice(0, 120), ...consent }));
  return send<Stored>('/api/media?depth=0', { method: 'POST', body });
}

const newKey = () => `${Date.now()}-${Math.random().toString(36).slice(2)}`;

/**
 * Photos from the camera: kept on the phone first, then uploaded one by one. Uploads are repeated when the
 * connection is back.
 */
export function PhotoPicker(props: Props) {
  const { owner, who, uploaded, consent, alt, isReady, begin } = props;
  const { onUploaded, onRemoved, onTold, onWaiting } = props;
  const [waiting, setWaiting] = useState<Waiting[]>([]);
  const [problem, setProblem] = useState('');
  const [turn, setTurn] = useState(0);
  const isBusy = useRef(false);
  const isTelling = useRef(false);

  useEffect(() => {
    void keptPhotos(owner).then((left) => setWaiting((list) => [...left.map(waitingOf), ...list]));
  }, [owner]);

  const drop = useCallback(({ key, url }: Waiting) => {
    URL.revokeObjectURL(url);
    void forgetPhoto(key).catch(() => undefined);
    setWaiting((list) => list.filter((photo) => photo.key !== key));
  }, []);

  useEffect(() => {
    const next = waiting.find(({ problem }) => problem === '');
    if (next === undefined || isBusy.current || !isReady) return;
    isBusy.current = true;
    const isSameEntry = begin();
    void upload(next, alt, consentFields(consent, who)).then((result) => {
      isBusy.current = false;
      if (result.kind === 'done') {
        const { id, url, sizes } = result.value.doc;
        if (isSameEntry()) onUploaded({ media: id, url: sizes?.w480?.url ?? url ?? '', told: consent });
        drop(next);
        return;
      }
      const isRetried = result.kind === 'offline';
      const problem = isRetried ? '没有网络，联网后自动上传' : result.message;
      setWaiting((list) =>
        list.map((photo) => (photo.key === next.key ? { ...photo, problem, isRetried } : photo)),
      );
    });
  }, [waiting, alt, consent, who, isReady, begin, onUploaded, drop]);

  useEffect(() => {
    const again = () => {
      setWaiting((list) => list.map((photo) => (photo.isRetried ? { ...photo, problem: '' } : photo)));
      setTurn((now) => now + 1);
    };
    const timer = setInterval(again, 15_000);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, []);

  // A consent ticked during or after the upload of a photo applies to this photo too.
  const untold = uploaded.filter(({ told }) => told !== consent);
  const next = untold[0]?.media;
  useEffect(() => {
    if (next === undefined || isTelling.current) return;
    isTelling.current = true;
    void sendJson('PATCH', `/api/media/${next}?depth=0`, consentFields(consent, who)).then((result) => {
      isTelling.current = false;
      if (result.kind === 'done') {
        onTold(next, consent);
        setTurn((now) => now + 1);
      }
      setProblem(result.kind === 'refused' ? `照片的同意情况没有存进系统：${result.message}` : '');
    });
  }, [next, consent, who, turn, onTold]);

  const unfinished = waiting.length + untold.length;
  useEffect(() => onWaiting(unfinished), [unfinished, onWaiting]);

  const take = (files: FileList | null) => {
    const taken = [...(files ?? [])].map((file) => ({
      key: newKey(),
      owner,
      file,
      name: file.name || 'photo.jpg',
    }));
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
      {problem !== '' && (
        <p className="record-doubt" role="alert">
          {problem}
        </p>
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
