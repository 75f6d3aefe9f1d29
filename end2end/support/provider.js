// A certified OpenID Connect provider on a port of its own: where people sign in, in the tests in a browser.

import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Provider from 'oidc-provider';

import { freePort } from './portal.js';

const CLIENT = 'portal';
export const NAME = 'Amina Tremblay';
/** What its page says in each language, so that a test sees which one the portal asked for. */
export const WORDS = {
  'en-CA': { agree: `Sign in as ${NAME}`, cancel: 'Cancel', end: 'Yes, sign out', ended: 'You are signed out here too' },
  'fr-CA': { agree: `Se connecter : ${NAME}`, cancel: 'Annuler', end: 'Oui, se déconnecter', ended: 'Session fermée ici aussi' },
};

/** A key with which the portal proves who it is: its file, and its public half. */
function makeKey() {
  const folder = mkdtempSync(join(tmpdir(), 'portal-key-'));
  const file = join(folder, 'client.pem');
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 });
  const { kty, crv, x, y } = publicKey.export({ format: 'jwk' });
  // as the portal names its key (RFC 7638), and publishes it at /oidc/keys
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
  return { file, jwk: { kty, crv, x, y, kid, alg: 'ES256', use: 'sig' }, remove: () => rmSync(folder, { recursive: true }) };
}

/** Starts one that sends people back to the portal at `origin`; answers its address and what the portal is told. */
export async function startProvider(origin) {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const key = makeKey();
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT,
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'ES256',
        jwks: { keys: [key.jwk] },
        redirect_uris: [`${origin}/en/sign-in/return`, `${origin}/fr/connexion/retour`],
        post_logout_redirect_uris: [`${origin}/en/sign-out`, `${origin}/fr/deconnexion`],
        backchannel_logout_uri: `${origin}/oidc/back-channel-logout`,
        backchannel_logout_session_required: true,
      },
    ],
    cookies: { keys: ['only for tests'] },
    // its own dispatcher refuses addresses of this machine, and the portal is on one
    fetch: (url, { dispatcher: _, ...options }) => fetch(url, options),
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({ sub, name: NAME, email: 'amina@example.org', email_verified: true }),
    }),
    loadExistingGrant,
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    features: {
      backchannelLogout: { enabled: true },
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: askToEnd, postLogoutSuccessSource: sayEnded },
    },
  });
  provider.use((ctx, next) => interact(provider, ctx, next));
  const server = provider.listen(port, '127.0.0.1');
  const environment = {
    PASSERELLE_OIDC_ISSUER: issuer,
    PASSERELLE_OIDC_CLIENT_ID: CLIENT,
    PASSERELLE_OIDC_CLIENT_KEY_FILE: key.file,
  };
  const stop = () => {
    server.close();
    key.remove();
  };
  return { issuer, environment, stop };
}

/** Our own portal is not asked about: whoever agrees to sign in agrees to what it asks. */
async function loadExistingGrant({ oidc }) {
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope('openid profile email');
  await grant.save();
  return grant;
}

/** The page on which a person agrees, or goes back. */
async function interact(provider, ctx, next) {
  if (!ctx.path.startsWith('/interaction/')) return next();
  const { params } = await provider.interactionDetails(ctx.req, ctx.res);
  const words = WORDS[params.ui_locales];
  if (ctx.method === 'POST') {
    const agreed = ctx.query.agree === 'yes';
    const result = agreed ? { login: { accountId: 'amina' } } : { error: 'access_denied', error_description: 'went back' };
    ctx.respond = false;
    await provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: false });
    return undefined;
  }
  const button = (agree, name) => `<form method="post" action="?agree=${agree}"><button>${name}</button></form>`;
  ctx.type = 'html';
  ctx.body = page(params.ui_locales, button('yes', words.agree) + button('no', words.cancel));
  return undefined;
}

const page = (language, body) =>
  `<!DOCTYPE html><html lang="${language}"><head><title>Provider</title><link rel="icon" href="data:,"></head><body><main><h1>Provider</h1>${body}</main></body></html>`;

function askToEnd(ctx, form) {
  const language = ctx.oidc.params.ui_locales;
  ctx.body = page(language, `${form}<button form="op.logoutForm" name="logout" value="yes">${WORDS[language].end}</button>`);
}

function sayEnded(ctx) {
  ctx.body = page('en-CA', `<p>${WORDS['en-CA'].ended}</p>`);
}
