// How a language of the page writes numbers, dates and lists.

/** The locale of a language: Arabic is written as in Syria, with its own digits and names of months. */
export function localeOf(language: string): string {
  return language === 'ar' ? 'ar-SY' : language;
}

const formats = new Map<string, Intl.NumberFormat>();

/** How a language writes numbers, made once: to make it takes as long as to write hundreds. */
export function numbersOf(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const locale = localeOf(language);
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}
