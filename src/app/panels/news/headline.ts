// The headline of a piece of news: enough of its first sentence to know what happened.

/** Letters above which a first sentence is cut at a clause, and the least that a cut may leave. */
const LONG = 90;
const SHORT = 22;

/** The first sentence of a text, cut at its first clause where it is long; the whole text where it is short. */
export function headlineOf(text: string, language: string): string {
  if (text.length <= LONG) return text;
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  const [first] = sentences;
  const sentence = first?.segment.trim() ?? text;
  if (sentence.length <= LONG) return sentence;
  for (const { index } of sentence.matchAll(/[,،;؛:] /g)) {
    const before = sentence.slice(0, index);
    if (index >= SHORT && isWhole(before)) return before;
  }
  return sentence;
}

/** A headline as it is set: without the stop at its end. */
export function withoutStop(headline: string): string {
  return headline.replace(/(?<!\.)\.$/, '');
}

/** Whether every bracket that a text opens is closed in it. */
function isWhole(text: string): boolean {
  return text.split(/[([]/).length === text.split(/[)\]]/).length;
}
