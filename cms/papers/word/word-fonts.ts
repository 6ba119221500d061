/**
 * Fonts of official papers by what they are for (GB/T 9704-2012, 7.2 and 7.3). They are named, not enclosed:
 * Windows and WPS have all but the title's, which only offices install.
 */
export const wordFonts = {
  title: '方正小标宋简体',
  text: '仿宋',
  first: '黑体',
  second: '楷体',
  number: '宋体',
} as const;

/** What is used where a font is not installed: its other name, or the nearest of those that Windows brings. */
const instead: Readonly<Record<string, readonly [other: string, family: 'roman' | 'swiss' | 'script']>> = {
  方正小标宋简体: ['华文中宋', 'roman'],
  仿宋: ['仿宋_GB2312', 'roman'],
  黑体: ['SimHei', 'swiss'],
  楷体: ['楷体_GB2312', 'script'],
  宋体: ['SimSun', 'roman'],
};

/** The table of fonts in a Word file, with what to use where one is missing. */
export const fontTable = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.entries(instead)
    .map(
      ([name, [other, family]]) =>
        `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
    )
    .join('')}</w:fonts>`;

/** A font for Chinese and for what stands between it. */
export const font = (name: keyof typeof wordFonts) => ({
  ascii: wordFonts[name],
  hAnsi: wordFonts[name],
  eastAsia: wordFonts[name],
  cs: wordFonts[name],
});
