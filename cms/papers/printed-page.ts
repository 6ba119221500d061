import { html, type Html } from '#content/writing/html.ts';

/** A page to be printed by the browser: its paper, and what stands on it. */
export interface PrintedPage {
  title: string;
  /** Paper as CSS names it, with its margins, e.g. `A4` and `14mm 12mm`. */
  paper: string;
  margin: string;
  /** Width of what is printed, e.g. `186mm`: shown on the screen as on paper. */
  width: string;
  /** Said on the screen alone: how to print it, and what to do with it then. */
  hint: string;
  body: Html;
}

/**
 * The whole HTML of a page to print. Sheets, posters, slips and notices share this look: black on white, what
 * is written by hand on lines, tables with borders.
 */
export const printedPage = ({ title, paper, margin, width, hint, body }: PrintedPage): Html =>
  html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>
          @page {
            size: ${paper};
            margin: ${margin};
          }
          * {
            box-sizing: border-box;
          }
          body {
            max-width: ${width};
            margin: 0 auto;
            background: #fff;
            color: #000;
            font:
              11pt/1.4 'Noto Sans CJK SC',
              'Source Han Sans SC',
              'PingFang SC',
              'Microsoft YaHei',
              sans-serif;
          }
          h1 {
            margin: 0;
            font-size: 17pt;
            text-align: center;
          }
          .head {
            display: flex;
            flex-wrap: wrap;
            justify-content: space-between;
            gap: 2mm 4mm;
            margin: 5mm 0 3mm;
          }
          .blank {
            display: inline-block;
            min-width: 25mm;
            padding: 0 1mm;
            border-bottom: 1px solid #000;
          }
          table {
            width: 100%;
            border-collapse: collapse;
            table-layout: fixed;
          }
          thead {
            display: table-header-group;
          }
          tr {
            break-inside: avoid;
          }
          th,
          td {
            padding: 1mm 1.5mm;
            border: 1px solid #000;
            text-align: center;
            vertical-align: middle;
            overflow-wrap: anywhere;
          }
          th {
            font-size: 10pt;
          }
          .lines td {
            height: 11.6mm;
          }
          .lines.is-close td {
            height: 10.7mm;
          }
          .left {
            text-align: left;
          }
          .boxes {
            white-space: pre-line;
            font-size: 10pt;
          }
          .tiny {
            width: 11mm;
          }
          .short {
            width: 20mm;
          }
          .middle {
            width: 24mm;
          }
          .long {
            width: 32mm;
          }
          .foot {
            margin: 3mm 0 0;
            font-size: 9pt;
          }
          .centred {
            text-align: center;
          }
          .big {
            margin: 4mm 0;
            font-size: 20pt;
            font-weight: 700;
          }
          .code {
            margin: 3mm 0;
            font:
              700 26pt/1.3 ui-monospace,
              Menlo,
              Consolas,
              'DejaVu Sans Mono',
              monospace;
            letter-spacing: 0.06em;
            overflow-wrap: anywhere;
          }
          .qr {
            display: block;
            margin: 4mm auto;
          }
          .slip :is(h1, p) {
            margin: 1.5mm 0;
          }
          .slip .qr {
            margin: 2mm auto;
          }
          .whole {
            display: inline-block;
          }
          .slip dl {
            display: grid;
            grid-template-columns: max-content minmax(0, 1fr);
            gap: 1mm 3mm;
            margin: 3mm 0;
          }
          .slip dt,
          .slip dd {
            margin: 0;
          }
          .slip dd {
            text-align: right;
            overflow-wrap: anywhere;
          }
          .witness {
            display: flex;
            align-items: center;
            gap: 4mm;
            margin-top: 4mm;
            break-inside: avoid;
          }
          .witness .qr {
            flex: none;
            margin: 0;
          }
          .columns-2 {
            columns: 2;
            column-gap: 8mm;
          }
          .columns-4 {
            columns: 4;
            column-gap: 8mm;
          }
          caption {
            margin: 3mm 0 1mm;
            font-weight: 700;
            text-align: left;
          }
          .notice :is(th, td) {
            padding: 0.5mm 1mm;
            font-size: 10pt;
          }
          .right {
            text-align: right;
          }
          .screen {
            margin: 5mm 0;
            padding: 3mm 4mm;
            background: #f2eee6;
          }
          @media screen {
            body {
              padding: 3mm;
            }
          }
          @media print {
            .screen {
              display: none;
            }
          }
        </style>
      </head>
      <body>
        <p class="screen">${hint}</p>
        ${body}
      </body>
    </html>`;
