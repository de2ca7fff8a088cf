/** Words that a page must only ever show: each would set `window.taken` if it were taken for markup or code. */
export const HOSTILE_WORDS: readonly string[] = [
  '<img src=x onerror="window.taken=1">',
  '<script>window.taken=1</script>',
  '"><svg onload=window.taken=1>',
  "'-(window.taken=1)-'",
  'javascript:window.taken=1',
  '{{constructor.constructor("window.taken=1")()}}',
  '</title><iframe srcdoc="<script>parent.taken=1</script>">',
];

/** Names that reach the prototype of every object when they are used as keys without care. */
export const HOSTILE_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype', 'toString'];
