import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';

/** A built page on a server of its own. */
export interface ServedPage {
  /** `http://127.0.0.1:…/` */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * Builds the page of a folder (its `index.html`) with Vite, on the built package, and serves it on loopback.
 * `contentSecurityPolicy` is sent with every answer.
 */
export async function servePage(folder: string, contentSecurityPolicy?: string): Promise<ServedPage> {
  const built = mkdtempSync(join(tmpdir(), 'kotoplan-page-'));
  await build({ root: folder, logLevel: 'warn', build: { outDir: built, emptyOutDir: true } });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = join(built, normalize(pathname === '/' ? '/index.html' : pathname));
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', contentTypes[extname(file)] ?? 'application/octet-stream');
    if (contentSecurityPolicy !== undefined) response.setHeader('content-security-policy', contentSecurityPolicy);
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      rmSync(built, { recursive: true, force: true });
    },
  };
}
