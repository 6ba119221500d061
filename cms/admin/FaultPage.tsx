/** Error page for a page that could not be rendered, with the number under which the log has the cause. */
export function FaultPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <main style={{ maxWidth: '34em', margin: '12vh auto', padding: '0 20px', lineHeight: 1.7 }}>
      <title>出了意外 · 文明实践管理后台</title>
      <h1 style={{ fontSize: '1.4em' }}>这一页没有打开</h1>
      <p>
        服务器出了意外。您已保存的内容没有变。请稍后刷新再试；还不行，请把
        {error.digest === undefined ? '出错的时间' : `编号 ${error.digest} `}
        告诉管理员，原因记在服务器的运行日志里。
      </p>
      <p>
        <a href="">刷新</a>　<a href="/admin">回到工作台</a>
      </p>
    </main>
  );
}
