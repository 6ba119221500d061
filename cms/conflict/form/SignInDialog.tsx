'use client';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';

interface Props {
  /** Account whose session ended. No other account may continue its work. */
  email: string;
  /** Signs in; resolves to the reason of a refusal, or to null on success. */
  onSignIn: (password: string) => Promise<string | null>;
  onClose: () => void;
}

/** 登录已过期 (session expired): asks for the password on the current page, so that typed data is not lost. */
export function SignInDialog({ email, onSignIn, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState('');
  const [isSending, setIsSending] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // A dialog focuses its first field. That is the account, which is already filled in.
    input.current?.focus();
  }, []);

  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (password === '') return setProblem('请填写密码。');
    setIsSending(true);
    const refusal = await onSignIn(password);
    setIsSending(false);
    setProblem(refusal ?? '');
  };

  return (
    <dialog
      ref={dialog}
      className="guard-dialog guard-signin"
      aria-labelledby="guard-signin-title"
      onClose={onClose}
    >
      <form onSubmit={(event) => void send(event)}>
        <h2 id="guard-signin-title">登录已过期</h2>
        <p>您填的内容都还在这一页上。请再输一次密码，接着办刚才的事。</p>
        <label htmlFor="guard-email">账号</label>
        <input id="guard-email" type="email" autoComplete="username" value={email} readOnly />
        <label htmlFor="guard-password">密码</label>
        <input
          id="guard-password"
          type="password"
          ref={input}
          autoComplete="current-password"
          value={password}
          aria-describedby="guard-signin-problem"
          onChange={(event) => setPassword(event.target.value)}
        />
        <p id="guard-signin-problem" className="guard-problem" role="alert">
          {problem}
        </p>
        <div className="guard-buttons">
          <button type="button" className="guard-plain" onClick={() => dialog.current?.close()}>
            暂不登录
          </button>
          <button type="submit" className="guard-main" disabled={isSending}>
            {isSending ? '正在登录…' : '登录，接着办'}
          </button>
        </div>
      </form>
    </dialog>
  );
}
