/**
 * The one door behind every npm script. It runs in a fresh clone, before any package is installed, and on a Node.js too old
 * for the rest: so this file imports the tasks only after the check and keeps to old syntax.
 */
/** @type {[number, number]} */
const OLDEST_NODE = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isTooOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);

if (isTooOld) {
  console.error(
    'MineWatch needs Node.js ' +
      OLDEST_NODE.join('.') +
      ' or newer (24 is best); this is ' +
      process.version +
      '.\n' +
      'Get it from https://nodejs.org or with your version manager, for example: nvm install 24',
  );
  process.exitCode = 1;
} else {
  import('./tasks.mjs').then((tasks) => tasks.runTask(process.argv[2], process.argv.slice(3)));
}
