// Somebody who visits without a browser: follows redirects, keeps cookies, signs in among the made-up people.

const attribute = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1].replaceAll('&amp;', '&');

export class Visitor {
  /** @param {string} origin of the portal */
  constructor(origin) {
    this.origin = origin;
    /** @type {Map<string, string>} */
    this.cookies = new Map();
  }

  /** The header that sends the cookies again. */
  get cookie() {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Opens a page, and what it leads on to: its status, headers and text. */
  async open(address) {
    const answer = await fetch(new URL(address, this.origin), { headers: { cookie: this.cookie }, redirect: 'manual' });
    return this.#arrive(answer);
  }

  /** Sends the form of a page with these values beside those that the page hides in it. */
  async send(page, values) {
    const { text, url } = await this.open(page);
    const form = /<form[^>]*method="post"[^]*?<\/form>/.exec(/<main[^]*<\/main>/.exec(text)?.[0] ?? '')?.[0];
    if (!form) throw new Error(`${page} has no form`);
    const hidden = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [attribute(tag, 'name'), attribute(tag, 'value')]);
    const answer = await fetch(new URL(attribute(form, 'action') ?? url, this.origin), {
      method: 'POST',
      headers: { cookie: this.cookie, origin: this.origin },
      body: new URLSearchParams([...hidden, ...Object.entries(values)]),
      redirect: 'manual',
    });
    return this.#arrive(answer);
  }

  /** Signs in as one of the made-up people, by name. */
  async signIn(name) {
    const { text, url } = await this.open('/en/sign-in/start');
    const links = text.match(/<a [^>]*people__name[^>]*>[^<]*/g) ?? [];
    const link = links.find((tag) => tag.endsWith(`>${name}`));
    if (!link) throw new Error(`nobody is called ${name}`);
    return this.open(new URL(attribute(link, 'href') ?? '', url).href);
  }

  async #arrive(answer) {
    for (const line of answer.headers.getSetCookie()) {
      const [name, value] = line.split(';', 1)[0].split(/=(.*)/s);
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location) return this.open(new URL(location, answer.url).href);
    return { status: answer.status, headers: answer.headers, text: await answer.text(), url: answer.url };
  }
}
