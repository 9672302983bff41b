/** Names as somebody may give them to harm or to deceive a reader, who is shown all of them as text. */
export const hostileNames = {
  script: '</bdi></script><script>document.title="owned"</script><img src=x onerror=alert(1)>',
  quotes: `"><svg onload='alert(1)'> & &amp; \${7*7} {{7*7}}`,
  // Would show what follows from right to left: "Invoice fdp.exe" for "Invoice exe.pdf".
  override: 'Invoice \u202Eexe.pdf',
  // No blank, no hyphen: nothing to break it at.
  long: 'W'.repeat(240),
  formula: `=cmd|' /C calc'!A0`,
} as const
