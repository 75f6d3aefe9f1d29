// nginx, serving one file as our page is served: the same bytes, the same compression, the same headers.

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gzipSync } from 'node:zlib';

import { freePort, until } from './portal.js';

const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const SENT_BY_NGINX = new Set(['content-type', 'content-length', 'content-encoding', 'etag', 'date', 'connection', 'x-request-id', 'transfer-encoding', 'keep-alive']);

export class Nginx {
  /**
   * @param {Buffer} brotli the page as our portal sends it
   * @param {Record<string, string>} headers of our answer
   */
  async serve(brotli, headers) {
    if (!existsSync(MODULE)) throw new Error('nginx has no brotli_static module');
    this.folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    const site = join(this.folder, 'site');
    mkdirSync(site, { mode: 0o755 });
    const plain = brotliDecompressSync(brotli);
    writeFileSync(join(site, 'page.html'), plain);
    writeFileSync(join(site, 'page.html.br'), brotli);
    writeFileSync(join(site, 'page.html.gz'), gzipSync(plain));
    this.origin = `http://127.0.0.1:${await freePort()}`;
    const file = join(this.folder, 'nginx.conf');
    writeFileSync(file, this.configuration(site, headers));
    this.server = spawn('taskset', ['-c', '0', 'nginx', '-p', this.folder, '-c', file], { stdio: ['ignore', 'ignore', 'inherit'] });
    await until('nginx serves', async () => (await fetch(`${this.origin}/page.html`)).ok);
    return this;
  }

  configuration(site, headers) {
    const lines = Object.entries(headers)
      .filter(([name]) => !SENT_BY_NGINX.has(name))
      .map(([name, value]) => `add_header ${name} ${JSON.stringify(value)};`);
    const user = process.getuid() === 0 ? 'user root;' : '';
    return `load_module ${MODULE};
${user}
daemon off; worker_processes 1; pid ${this.folder}/nginx.pid; error_log ${this.folder}/error.log;
events { worker_connections 1024; }
http {
  types { text/html html; } charset utf-8;
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=100 inactive=1h;
  client_body_temp_path ${this.folder}/a; proxy_temp_path ${this.folder}/b; fastcgi_temp_path ${this.folder}/c;
  uwsgi_temp_path ${this.folder}/d; scgi_temp_path ${this.folder}/e;
  server { listen ${this.origin.slice('http://'.length)}; root ${site}; brotli_static on; gzip_static on; ${lines.join(' ')} }
}
`;
  }

  async stop() {
    const ended = new Promise((resolve) => { this.server.once('exit', resolve); });
    this.server.kill('SIGTERM');
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * Requests a second, as wrk counts them from the other core. A run with errors has no result.
 * @param {string} address
 * @param {Record<string, string>} headers
 */
export function saturate(address, headers, seconds = 4) {
  const more = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const order = ['-c', '1', 'wrk', '-t1', '-c32', `-d${seconds}s`, ...more, address];
  const told = execFileSync('taskset', order, { encoding: 'utf8' });
  if (/Socket errors|Non-2xx/.test(told) && !('If-None-Match' in headers)) throw new Error(`${address}:\n${told}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(told)[1]);
}
