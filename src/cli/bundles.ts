// The threads of their own, which the build puts beside the file that this ends up in.

/** Plays games. */
export const WORKER = new URL('./worker.js', import.meta.url);

/** Keeps a program that plays a seat. */
export const BOT_THREAD = new URL('./bot-thread.js', import.meta.url);

/** Plays draws of estimates. */
export const FORECAST_THREAD = new URL('./forecast-thread.js', import.meta.url);
