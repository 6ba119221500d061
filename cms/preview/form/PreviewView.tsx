import type { DocumentViewServerProps } from 'payload';
import { PreviewFrames } from './PreviewFrames.tsx';

/** The tab “预览”: the page as residents will see it, on phone and desktop width. */
export function PreviewView({ doc, initPageResult }: DocumentViewServerProps) {
  return <PreviewFrames collection={initPageResult.collectionConfig?.slug ?? ''} id={String(doc.id)} />;
}
