// What the texts of another language have to look like: those of English, with the plural forms of that language.

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many';

/**
 * Texts of a language that stand in for the English ones. What is missing is read in English and what is too much is not read,
 * so that a change of a text never waits for its translation; a test names both.
 */
export type Translation<English> = {
  readonly [K in keyof English]?: English[K] extends string
    ? string | object
    : string | Translation<English[K]>;
} & {
  readonly [K in keyof English as K extends `${infer Base}_other` ? `${Base}_${PluralForm}` : never]?: string;
} & Readonly<Record<string, unknown>>;
