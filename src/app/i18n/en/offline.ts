// The page without a network, and its newer versions.

export const offline = {
  offline: {
    ready: 'A newer version of Orontes is ready. Games that are kept stay kept.',
    load: 'Load it',
    busy: 'A game is on in another tab, and the newer version waits for its end.',
    busyRemedy: 'Go back to the start page there, then load it.',
  },
} as const;
