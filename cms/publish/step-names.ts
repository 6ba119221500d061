/** Chinese names of the steps that the site's build reports. */
export const stepNames: Readonly<Record<string, string>> = {
  carry: '沿用未变的页面',
  dataset: '读取数据',
  files: '准备文件',
  pages: '生成页面',
  search: '建立搜索索引',
  verify: '检查页面与链接',
};
