'use client';
import { useState } from 'react';

interface Props {
  label: string;
  placeholder: string;
  /** Resolves to what is wrong; '' if it was done. */
  onSend: (reason: string) => Promise<string>;
  onClose: () => void;
}

/** Asks for a reason before something is undone. */
export function ReasonForm({ label, placeholder, onSend, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState('');
  const [isSending, setIsSending] = useState(false);
  return (
    <form
      className="counter-reason"
      onSubmit={(event) => {
        event.preventDefault();
        setIsSending(true);
        void onSend(reason).then((told) => {
          setIsSending(false);
          setFault(told);
          if (told === '') onClose();
        });
      }}
    >
      <label>
        {label}
        <input
          value={reason}
          placeholder={placeholder}
          maxLength={500}
          autoFocus
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      {fault !== '' && (
        <p className="counter-fault" role="alert">
          {fault}
        </p>
      )}
      <p className="counter-row">
        <button type="submit" className="is-main" disabled={isSending}>
          确定
        </button>
        <button type="button" className="is-quiet" onClick={onClose}>
          不办了
        </button>
      </p>
    </form>
  );
}
