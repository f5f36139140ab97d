// The texts of a world: only people read them.

/** A text by language code; `en` is always there. */
export type Text = { readonly en: string } & { readonly [language: string]: string };

/** What the text of a table's rows says to people. */
export interface Named {
  readonly count: number;
  readonly ids: readonly string[];
  readonly names: readonly Text[];
}
