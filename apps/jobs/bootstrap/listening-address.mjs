import { createServer } from 'node:net';
import { Problem } from '#cluster/problem';
import { say } from './programs.mjs';

/**
 * Where to listen: HOST and PORT, or a free port when that one is busy.
 * @returns {Promise<{ host: string, port: number, url: string }>} url is what to type into a browser on this machine
 */
export async function chooseAddress() {
  const host = process.env.HOST || '127.0.0.1';
  const wanted = Number(process.env.PORT || 3000);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new Problem(`PORT is "${process.env.PORT}" but must be a whole number from 0 to 65535.`);
  }
  const port = (await tryPort(host, wanted)) ?? (await tryPort(host, 0));
  if (port === null)
    throw new Problem(`This machine does not let MineWatch listen on ${host}. Correct HOST.`);
  if (wanted !== 0 && port !== wanted) say(`port ${wanted} is busy, so port ${port} is used`);
  const named = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
  return { host, port, url: `http://${named}:${port}` };
}

/**
 * @param {string} host
 * @param {number} port 0 for any free one
 * @returns {Promise<number | null>} the port, if one can listen there
 */
function tryPort(host, port) {
  return new Promise((done) => {
    const server = createServer();
    server.on('error', () => done(null));
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : null));
    });
  });
}
