// The beginning of a longer text.

/** As many whole sentences of a text as fit into so many letters, at least the first. */
export function leadOf(text: string, language: string, letters: number): string {
  const sentences = Array.from(
    new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text),
    ({ segment }) => segment,
  );
  let lead = sentences[0] ?? '';
  for (const sentence of sentences.slice(1)) {
    if ((lead + sentence).trimEnd().length > letters) break;
    lead += sentence;
  }
  return lead.trimEnd();
}
