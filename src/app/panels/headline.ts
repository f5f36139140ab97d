// The headline of a piece of news: enough of its first sentence to know what happened.

/** Letters above which a first sentence is cut at a clause, and the least that a cut may leave. */
const LONG = 64;
const SHORT = 22;

/** The first sentence of a text, cut at its first clause where it is long; the whole text where it is short. */
export function headlineOf(text: string, language: string): string {
  if (text.length <= LONG) return text;
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  const [first] = sentences;
  const sentence = first?.segment.trim() ?? text;
  if (sentence.length <= LONG) return sentence;
  for (const { index } of sentence.matchAll(/[,،;؛:] /g)) {
    if (index >= SHORT) return `${sentence.slice(0, index)} …`;
  }
  return sentence;
}
