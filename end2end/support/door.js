// A door with TLS in front of a portal, as an institution's proxy is: one port, which leads plain HTTP to HTTPS.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createPlain, request } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** The first byte of whoever greets with TLS. */
const GREETING = 0x16;

/** Makes a certificate of one day for `localhost`, which vouches for itself; answers its path. */
export function certify(folder) {
  const [key, certificate] = [join(folder, 'door.key'), join(folder, 'door.pem')];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'];
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync('openssl', ['req', ...kind, ...name, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  return { key, certificate };
}

/**
 * Opens the door of `port`; whoever comes through it brings these headers to the portal too.
 * @param {string} behind the address of the portal
 */
export async function openDoor(port, behind, { key, certificate }, headers = {}) {
  const [host, inner] = behind.split(':');
  const secure = createSecure({ key: readFileSync(key), cert: readFileSync(certificate) }, (asked, answer) => {
    const { url: path, method } = asked;
    const inside = request({ host, port: inner, path, method, headers: { ...asked.headers, ...headers } }, (said) => {
      answer.writeHead(said.statusCode ?? 502, said.rawHeaders);
      said.pipe(answer);
    });
    inside.on('error', () => answer.destroy());
    asked.pipe(inside);
  });
  const plain = createPlain(({ url }, answer) => {
    answer.writeHead(301, { location: `https://localhost:${port}${url}` }).end();
  });
  const door = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('readable', () => {
      const first = socket.read(1);
      if (!first) return;
      socket.unshift(first);
      (first[0] === GREETING ? secure : plain).emit('connection', socket);
    });
  });
  await new Promise((resolve) => { door.listen(port, '127.0.0.1', resolve); });
  return door;
}
