// How a language of the page writes numbers, dates and lists.

/** The locale of a language: Arabic is written as in Syria, with its own digits and names of months. */
export function localeOf(language: string): string {
  return language === 'ar' ? 'ar-SY' : language;
}
