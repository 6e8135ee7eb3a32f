/** Three small personas, one of each kind of pattern. */
export const all = '---\nalwaysApply: true\n---\n# All\n\n- [ ] One <!-- id=one -->\n';
export const go = '---\npatterns: ["*.go", "!*_gen.go"]\n---\n# Go\n\n- [ ] Two <!-- id=two -->\n';
export const server =
  '---\npatterns: "internal/server/*.go"\n---\n# Server\n\n- [ ] Three <!-- id=three -->\n';
export const three = { '.personas/all.md': all, '.personas/go.md': go, '.personas/server.md': server };
