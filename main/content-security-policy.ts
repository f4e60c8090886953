/**
 * What a page of ours may do, the same in both hosts: its own files, pictures it holds itself, and a connection to the
 * host that served it. Styles may be inline because reveal.js sizes its slides that way; scripts may not.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
