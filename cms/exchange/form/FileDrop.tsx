'use client';
import { useState, type DragEvent } from 'react';

/** File input: the user chooses a file by tap or keyboard, or drops it. */
export function FileDrop({ isBusy, onFile }: { isBusy: boolean; onFile: (file: File) => void }) {
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !isBusy) onFile(file);
  };
  return (
    <label
      className={`exchange-drop${isOver ? ' is-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <input
        type="file"
        accept=".xlsx,.xls,.csv"
        disabled={isBusy}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <strong>选择文件</strong>
      <span>或把文件拖到这里。Excel 或 CSV，不超过 10 MB。这一步只检查，不会改动任何内容。</span>
    </label>
  );
}
