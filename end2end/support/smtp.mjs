// A mail server for tests: takes letters and tells what it took, a line of JSON each. The first line is its port,
// which may be given.
// Addresses that begin with `later` are refused for now, those that begin with `never` for good.
import { SMTPServer } from 'smtp-server';

const refusals = { later: 450, never: 550 };

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo({ address }, _session, done) {
    const [, responseCode] = Object.entries(refusals).find(([begin]) => address.startsWith(begin)) ?? [];
    done(responseCode ? Object.assign(new Error(`<${address}>: not taken`), { responseCode }) : undefined);
  },
  async onData(stream, session, done) {
    const parts = [];
    for await (const part of stream) parts.push(part);
    const to = session.envelope.rcptTo.map(({ address }) => address);
    console.log(JSON.stringify({ to, text: Buffer.concat(parts).toString('utf8') }));
    done();
  },
});

server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => console.log(server.server.address().port));
