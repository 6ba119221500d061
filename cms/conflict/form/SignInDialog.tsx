'use client';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';

interface Props {
  /** Whose session was over: nobody else goes on with their work. */
  email: string;
  /** Signs in; resolves to why it was refused, or null. */
  onSignIn: (password: string) => Promise<string | null>;
  onClose: () => void;
}

/** 登录已过期: asks for the password where the person is, so that what they typed goes on. */
export function SignInDialog({ email, onSignIn, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState('');
  const [isSending, setIsSending] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // A dialog begins at its first field, which holds the account and is filled in.
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
