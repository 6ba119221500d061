import Link from 'next/link';

interface Props {
  id: string;
  title: string;
  /** Base path of the admin. */
  admin: string;
  onAgain: () => void;
}

/** Shown after an activity was handed in, with links to the next steps. */
export function RecordDone({ id, title, admin, onAgain }: Props) {
  return (
    <div className="record record-done" role="status">
      <h1>已交去审核</h1>
      <p>“{title}”审核通过后会自动出现在网站上，退回时会在工作台告诉您。</p>
      <p className="record-actions">
        <button type="button" className="record-submit" onClick={onAgain}>
          再记一场
        </button>
        <Link href={`${admin}/collections/activities/${id}`}>看这条记录</Link>
        <Link href={admin}>回工作台</Link>
      </p>
    </div>
  );
}
