import { html, type Html } from '#content/writing/html.ts';
import { printedPage } from '#cms/papers/printed-page.ts';
import { qrPicture } from '#cms/papers/printed-parts.ts';

/** What a card says. */
export interface Card {
  name: string;
  code: string;
  /** Address of the page where the code is used. */
  address: string;
  issuer: string;
  phone: string;
}

/** The card with the code for the own points, to be printed on A6 and handed to the person. */
export const cardPage = ({ name, code, address, issuer, phone }: Card): Html =>
  printedPage({
    title: '查积分的卡片',
    paper: '105mm 148mm',
    margin: '8mm',
    width: '89mm',
    hint: '打在 A6 纸上，当面交给本人，不要留底。',
    body: html`<div class="slip">
      <h1>志愿积分查询卡</h1>
      <p class="centred">${issuer}</p>
      <p class="big centred">${name}</p>
      <p class="code centred">${code}</p>
      ${qrPicture(address, '查积分的页面', 28)}
      <p class="centred">${address}</p>
      <p class="foot">
        扫码或打开上面的地址，输入登记时留的电话和这个码，就能看到自己的积分。
        不要把卡片拍给别人。丢了请到站里换一个，旧码随即作废。${phone === '' ? '' : `电话 ${phone}。`}
      </p>
    </div>`,
  });
