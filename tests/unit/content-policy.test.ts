import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { embedPolicy } from '#site/build/render/content-policy.ts';

const hash = (code: string) => `sha256-${createHash('sha256').update(code).digest('base64')}`;
const policy = {
  directives: ["default-src 'self'"],
  scriptSources: ["'self'"],
  scriptHashes: [hash('hydrate()'), hash('never used')],
  styleSources: ["'self'"],
  styleHashes: [],
};
const page = (body: string) => `<html><head><meta charset="utf-8"></head><body>${body}</body></html>`;

test('the policy comes before anything that it rules', () => {
  expect(embedPolicy(page(''), policy)).toContain(
    `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'; style-src 'self'">`,
  );
});

test('a page allows only the known inline scripts that it has', () => {
  const html = embedPolicy(page('<script>hydrate()</script>'), policy);
  expect(html).toContain(`script-src 'self' '${hash('hydrate()')}'; style-src`);
});

test('an inline script that Astro did not write is refused by name', () => {
  expect(() => embedPolicy(page('<script>alert(1)</script>'), policy)).toThrowErrorMatchingInlineSnapshot(
    `[Error: 页面里有浏览器会拒绝的内联 <script>（alert(1)…）。请不要用 is:inline 或 define:vars。]`,
  );
});

test('a style attribute is refused by name', () => {
  expect(() => embedPolicy(page('<p style="color:red">'), policy)).toThrowErrorMatchingInlineSnapshot(
    `[Error: 页面里有浏览器会拒绝的属性： style="color:red"…。请把样式写进 <style>，把事件写进 <script>。]`,
  );
});

test('structured data and scripts that are files need no permission', () => {
  const body =
    '<script type="application/ld+json">{"style":" style=\\"a\\""}</script><script src="/a.js"></script>';
  expect(embedPolicy(page(body), policy)).toContain(body);
});
