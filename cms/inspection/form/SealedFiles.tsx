'use client';
import { useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import './findings.css';

/** Above the list of spot checks: the sealed rows of a month, for checking on the spot. */
export function SealedFiles() {
  const { routes } = useConfig().config;
  const [month, setMonth] = useState('');
  return (
    <form className="sealed-files" action={`${routes.api}/inspection/sealed`} method="get">
      <label htmlFor="sealed-month">封存的参与记录</label>
      <input
        id="sealed-month"
        name="month"
        type="month"
        required
        pattern="\d{4}-\d{2}"
        placeholder="2026-06"
        value={month}
        onChange={(event) => setMonth(event.target.value)}
      />
      <button className="btn btn--style-secondary btn--size-small" type="submit">
        取这个月的名册
      </button>
      <p>
        有姓名，只供现场核对，每取一次都记在操作日志里。核对完请删除。怎么核对，见网站“开放数据”里的说明。
      </p>
    </form>
  );
}
