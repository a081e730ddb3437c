// Plain JavaScript, so that a Node that is too old for the rest can read it and say so.

/**
 * What to tell somebody whose Node cannot run this project: it must run TypeScript as it is (22.18).
 * @param {string} version as `process.versions.node`: "20.20.2"
 * @returns {string | null} a line for people, or null when this Node will do
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return null;
  return `Rapportkaart needs Node 22.18 or newer, and this is ${version}. On Linux npm ci brings one along: start every command with npm run. Elsewhere, install a newer Node.`;
}
