/** A photo that stays on the phone until it is uploaded. */
export interface KeptPhoto {
  key: string;
  /** Account of the user who took it. */
  owner: string;
  file: Blob;
  name: string;
}

const store = 'photos';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('practice-record', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'key' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

async function within<T>(
  mode: IDBTransactionMode,
  work: (photos: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const request = work(database.transaction(store, mode).objectStore(store));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
    });
  } finally {
    database.close();
  }
}

/** Stores a photo on the phone, so that it survives a lost connection and a closed browser. */
export const keepPhoto = (photo: KeptPhoto) => within('readwrite', (photos) => photos.put(photo));

/** Deletes a photo from the phone after it was uploaded or removed. */
export const forgetPhoto = (key: string) => within('readwrite', (photos) => photos.delete(key));

/** Deletes all photos of an account from the phone. */
export async function forgetPhotos(owner: string): Promise<void> {
  for (const { key } of await keptPhotos(owner)) await forgetPhoto(key);
}

/**
 * The photos of an account that are not uploaded yet. Empty if the browser stores nothing (private windows).
 */
export async function keptPhotos(owner: string): Promise<KeptPhoto[]> {
  try {
    const all = await within<KeptPhoto[]>('readonly', (photos) => photos.getAll());
    return all.filter((photo) => photo.owner === owner);
  } catch {
    return [];
  }
}
