import { expect, it } from 'vitest';
import { wishAddressOf } from '#site/environment.ts';

it('the forms post to the CMS that serves the pages, to the one that is named, or nowhere', () => {
  expect([
    wishAddressOf(undefined, true),
    wishAddressOf('', true),
    wishAddressOf(undefined, false),
    wishAddressOf('', false),
    wishAddressOf('off', true),
    wishAddressOf('https://cms.example.gov.cn/', false),
    wishAddressOf('https://cms.example.gov.cn/town', true),
  ]).toEqual(['', '', null, null, null, 'https://cms.example.gov.cn', 'https://cms.example.gov.cn/town']);
});

it('anything else is refused with an example', () => {
  for (const wrong of ['cms.example', 'ftp://x', 'javascript:alert(1)', 'no', 'https://x/?a', '/api'])
    expect(() => wishAddressOf(wrong, true), wrong).toThrow(/WISH_URL.*例如/s);
});
