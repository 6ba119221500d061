/** Below the login: what to do without the password. No mail is sent, so that there is no link to ask for one. */
export function LoginNotice() {
  return <p className="login-notice">忘记密码？请联系管理员重设。本系统不发邮件。</p>;
}
