/** Below the login: what to do without a password. The CMS sends no mail, so there is no reset link. */
export function LoginNotice() {
  return <p className="login-notice">忘记密码？请联系管理员重设。本系统不发邮件。</p>;
}
