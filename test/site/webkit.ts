import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

/** Debian's WebKit as Safari has it, steered over the W3C's WebDriver protocol, with nothing between. */
export interface WebKit {
  /** What it calls itself and which version it is: "MiniBrowser 2.50.6". */
  readonly name: string;
  open(address: string): Promise<void>;
  /** Runs the body of a function in the page and gives what it returns, as far as JSON can. */
  ask<T>(script: string, ...given: readonly unknown[]): Promise<T>;
  /** Runs it again and again until it returns something true; throws after 15 seconds, with what `script` says. */
  until<T>(script: string, ...given: readonly unknown[]): Promise<T>;
  /**
   * Types into the first element that a CSS selector finds, which is empty, key by key. On a machine that is busy with
   * other things a key gets lost on its way to the window: then once more from the start, three times at most.
   */
  type(selector: string, keys: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** The window as a PNG. */
  picture(): Promise<Uint8Array>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** The browser that belongs to Debian's libwebkit2gtk-4.1-0: no wrapper stands between it and the engine. */
const browser = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;

const needed = 'it comes with Debian: apt-get install xvfb webkit2gtk-driver';

/** Name under which WebDriver gives an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Starts WebKit in a display of its own. Throws where either of them is not installed, or does not start. */
export async function openWebKit(): Promise<WebKit> {
  const home = await mkdtemp(join(tmpdir(), 'rapportkaart-webkit-'));
  const { display, child: screen } = await startScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      HOME: home,
      XDG_RUNTIME_DIR: home,
      // a display without a graphics card
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      NO_AT_BRIDGE: '1',
    },
  });
  const end = async (): Promise<void> => {
    await ended(driver);
    await ended(screen);
    await rm(home, { recursive: true, force: true });
  };
  try {
    return await session(`http://127.0.0.1:${port}`, driver, end);
  } catch (fault) {
    await end();
    throw fault;
  }
}

async function session(origin: string, driver: ChildProcess, end: () => Promise<void>): Promise<WebKit> {
  await ready(origin, driver);
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(origin + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`WebKit: ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const { sessionId, capabilities } = (await send('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
    },
  })) as { sessionId: string; capabilities: { browserName: string; browserVersion: string } };
  const at = `/session/${sessionId}`;
  const ask = async <T>(script: string, ...args: readonly unknown[]): Promise<T> =>
    (await send('POST', `${at}/execute/sync`, { script, args })) as T;
  const find = async (selector: string): Promise<string> => {
    const found = await send('POST', `${at}/element`, { using: 'css selector', value: selector });
    return (found as Record<string, string>)[elementKey] ?? '';
  };
  return {
    name: `${capabilities.browserName} ${capabilities.browserVersion}`,
    open: async (address) => void (await send('POST', `${at}/url`, { url: address })),
    ask,
    until: async <T>(script: string, ...given: readonly unknown[]): Promise<T> => {
      for (let attempt = 0; attempt < 150; attempt += 1) {
        // a page that was left while it was asked gives no answer: the next one may
        const answer = await ask<T>(script, ...given).catch((fault: unknown) => {
          if (String(fault).includes('unload event')) return null;
          throw fault;
        });
        if (answer) return answer;
        await new Promise((later) => setTimeout(later, 100));
      }
      throw new Error(`WebKit: never true: ${script}`);
    },
    type: async (selector, keys) => {
      for (let attempt = 1; ; attempt += 1) {
        await send('POST', `${at}/element/${await find(selector)}/value`, { text: keys });
        const typed = await ask<string>('return document.querySelector(arguments[0]).value', selector);
        if (typed === keys) return;
        if (attempt === 3) throw new Error(`WebKit: typed ${keys} three times, and there stands ${typed}`);
        await send('POST', `${at}/element/${await find(selector)}/clear`, {});
      }
    },
    click: async (selector) => void (await send('POST', `${at}/element/${await find(selector)}/click`, {})),
    picture: async () => Buffer.from(String(await send('GET', `${at}/screenshot`)), 'base64'),
    resize: async (width, height) => void (await send('POST', `${at}/window/rect`, { width, height })),
    close: async () => {
      await send('DELETE', at).catch(() => undefined);
      await end();
    },
  };
}

/** A display that nobody looks at, with a number that was free. */
async function startScreen(): Promise<{ readonly display: string; readonly child: ChildProcess }> {
  const child = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = await new Promise<string>((told, fail) => {
    child.once('error', (fault) => fail(new Error(`Xvfb does not start: ${fault.message}; ${needed}`)));
    child.once('exit', (code) => fail(new Error(`Xvfb ended with code ${code}`)));
    child.stdout.once('data', (number: Buffer) => told(String(number).trim()));
  });
  return { display, child };
}

async function ready(origin: string, driver: ChildProcess): Promise<void> {
  let fault: Error | null = null;
  driver.once(
    'error',
    ({ message }) => (fault = new Error(`WebKitWebDriver does not start: ${message}; ${needed}`)),
  );
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (fault !== null) throw fault;
    const answers = await fetch(`${origin}/status`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (answers) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error('WebKitWebDriver does not answer');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill('SIGTERM');
  await new Promise((gone) => child.once('exit', gone));
}
