interface Props {
  lists: readonly { collection: string; label: string }[];
  stations: readonly { id: string; name: string }[];
  today: string;
  /** Whether the user may export everything at once. */
  canTakeAll: boolean;
}

/** Export: a ledger for a station and a period, any list, or everything. */
export function ExportPart({ lists, stations, today, canTakeAll }: Props) {
  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title">导出</h2>
      <h3>活动台账</h3>
      <form className="exchange-row" action="/api/exchange/ledger" method="get">
        <label>
          <span>站点</span>
          <select name="station" defaultValue={stations.length === 1 ? stations[0]?.id : ''}>
            <option value="">全部站点（每站一张表）</option>
            {stations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>从</span>
          <input type="date" name="from" defaultValue={`${today.slice(0, 4)}-01-01`} required />
        </label>
        <label>
          <span>到</span>
          <input type="date" name="to" defaultValue={today} required />
        </label>
        <button type="submit" className="exchange-button">
          下载台账
        </button>
      </form>
      <h3>单张表</h3>
      <p className="exchange-hint">
        想只要其中一部分，先在列表里筛选，再点列表上方的“导出”。导出的表改好以后可以原样导入。
      </p>
      <ul className="exchange-lists">
        {lists.map(({ collection, label }) => (
          <li key={collection}>
            <span>{label}</span>
            <a href={`/api/exchange/list/${collection}?format=xlsx`}>Excel</a>
            <a href={`/api/exchange/list/${collection}?format=csv`}>CSV</a>
          </li>
        ))}
      </ul>
      {canTakeAll && (
        <>
          <h3>全部数据</h3>
          <p className="exchange-hint">含内部档案，请妥善保管，不要外传。</p>
          <p className="exchange-actions">
            <a className="exchange-link" href="/api/exchange/all">
              一个 Excel 文件，每张表一页
            </a>
            <a className="exchange-link" href="/api/exchange/archive">
              连同全部图片和文件（ZIP）
            </a>
          </p>
        </>
      )}
    </section>
  );
}
