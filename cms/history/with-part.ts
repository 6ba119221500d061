/** Puts a piece of HTML into the place that a page of the site keeps for it. A page without the place is unchanged. */
export const withPart = (page: string, name: string, part: string): string =>
  page.replace(
    new RegExp(`<section data-history="${name}"[^>]*>[\\s\\S]*?</section>`),
    () => `<section data-history="${name}">${part}</section>`,
  );
