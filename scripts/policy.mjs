// What the page may load and run: its own files only. Used by the server as a header and by the build as a meta tag.
// Styles may stand inside the page, as the chart library puts a <style> into each picture.

const DIRECTIVES = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy for a meta tag. */
export const PAGE_POLICY = DIRECTIVES.join('; ');

/** The policy for a header, which may also forbid framing. */
export const HEADER_POLICY = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ');
