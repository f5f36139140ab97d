// The choice of a language, and what has to be said of its texts.

export const language = {
  language: {
    change: 'Change the language',
    /** Stands where texts have not been read by anybody whose language it is; empty where they have. */
    unread: '',
    failed: 'The texts of the other language could not be had: {{reason}}',
    failedRemedy: 'Try again when there is a connection. The page goes on in this language.',
  },
} as const;
