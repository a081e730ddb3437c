// Loaded into a page builder that makes a whole site: it says something of each page, and each would be a call of the
// system. What it says in a tenth of a second leaves together; the last of it when it ends.
const { stdout } = process;

stdout.cork();
setInterval(() => {
  stdout.uncork();
  stdout.cork();
}, 100).unref();
process.on('exit', () => stdout.uncork());
