// Starts a command of package.json: `node scripts/start.mjs build --out dist` runs scripts/build.ts. Without a name it
// only looks at the running Node.
import { nodeComplaint } from './node-version.mjs';

const complaint = nodeComplaint(process.versions.node);
const [name] = process.argv.splice(2, 1);
if (complaint !== null) {
  console.error(complaint);
  process.exitCode = 1;
} else if (name !== undefined) {
  await import(`./${name}.ts`);
}
