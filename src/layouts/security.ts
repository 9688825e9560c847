/**
 * What a page may load: itself, and WebAssembly for the SQL engine. No inline script or style, no eval, no
 * other host. In a header where the host sets one, and in a meta element of every page where it doesn't.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
