// What the tests in a real browser share: portals and the words on their pages, a static host, a browser, and a watch
// over everything that a page must not do.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { chromium } from 'playwright-core';

export const repository = fileURLToPath(new URL('../../', import.meta.url));
export const program = resolve(process.env.CONSTANCIA ?? join(repository, 'target/debug/constancia'));
if (!existsSync(program)) {
    throw new Error(`${program} is missing: build it with \`cargo build\`, or name the program to test in CONSTANCIA`);
}

/** Where this process puts the sites it builds. */
export const work = mkdtempSync(join(tmpdir(), 'constancia-browser-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

// --------------------------------------------------------------------------------------------------------- portals

/** What the portals promise to their readers, written down once more: what `portal.toml` says must arrive on pages. */
export const portals = {
    shipped: {
        root: repository,
        strings: 'themes/default/strings',
        languages: [
            { key: 'en', name: 'English', direction: 'ltr', sides: ['United States', 'Mexico'] },
            { key: 'es', name: 'Español', direction: 'ltr', sides: ['Estados Unidos', 'México'] },
        ],
    },
    city: {
        root: join(repository, 'tests/portals/city'),
        strings: 'themes/city/strings',
        languages: [
            {
                key: 'fr',
                name: 'Français',
                direction: 'ltr',
                sides: ['Conseil municipal', 'Fédération des habitants', 'Compagnie des transports de la Lagune'],
            },
            {
                key: 'ar',
                name: 'العربية',
                direction: 'rtl',
                sides: ['المجلس البلدي', 'اتحاد السكان', 'شركة نقل البحيرة'],
            },
        ],
    },
};

/**
 * The theme's words in a language, as `(name) => text`: the tests look for what a page calls itself, and change with
 * its wording. Only strings of one line.
 */
export function words(portal, language) {
    return strings(join(portal.root, portal.strings, `${language.key}.ftl`));
}

/** The program's own words in a language, likewise. */
export function spoken(key) {
    return strings(join(repository, 'src/message/program', `${key}.ftl`));
}

function strings(path) {
    const text = readFileSync(path, 'utf8');
    const strings = new Map([...text.matchAll(/^([a-z][\w-]*) = (.+)$/gm)].map(([, name, value]) => [name, value]));
    return (name) => {
        const value = strings.get(name);
        if (value === undefined || value.endsWith('->')) {
            throw new Error(`${path} has no string “${name}” of one line`);
        }
        return value;
    };
}

/** Builds a portal into a new folder of that name and returns the folder. */
export function build(portal, name, ...options) {
    const folder = join(work, name);
    mkdirSync(folder);
    const args = ['build', '--root', portal.root, '--out', folder, '--quiet', '--color', 'never', ...options];
    execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    return folder;
}

/** The paths of all pages below a folder, in order. */
export function pages(folder) {
    return readdirSync(folder, { recursive: true })
        .map((path) => path.split(sep).join('/'))
        .filter((path) => path.endsWith('.html'))
        .sort();
}

/**
 * One page of each kind in a language: of pages that differ only in the records they are about, the longest. A part
 * of an address stands for a record if it is itself the address of a page; other parts are words of the site.
 * Without `views`, a list narrowed or turned over counts as the same kind as the list, whose template it shares.
 */
export function kinds(folder, language, { views = true } = {}) {
    const longest = new Map();
    for (const path of pages(folder).filter((path) => path.startsWith(`${language}/`))) {
        const parts = path.split('/').slice(0, -1);
        const file = path.split('/').at(-1);
        const isPage = (index) => existsSync(join(folder, ...parts.slice(0, index + 1), 'index.html'));
        const isView = parts.some((_, index) => !isPage(index));
        if (isView && !views) {
            continue;
        }
        const kind = [...parts.map((part, index) => (index < 2 || !isPage(index) ? part : '*')), file].join('/');
        const size = statSync(join(folder, path)).size;
        if (size > (longest.get(kind)?.size ?? -1)) {
            longest.set(kind, { path, size });
        }
    }
    return [...longest.values()].map(({ path }) => path);
}

// ------------------------------------------------------------------------------------------------------------ sites

const TYPES = {
    '.atom': 'application/atom+xml',
    '.css': 'text/css; charset=utf-8',
    '.csv': 'text/csv; charset=utf-8',
    '.html': 'text/html; charset=utf-8',
    '.ico': 'image/x-icon',
    '.ics': 'text/calendar; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.json': 'application/json',
    '.png': 'image/png',
    '.svg': 'image/svg+xml',
    '.txt': 'text/plain; charset=utf-8',
    '.webmanifest': 'application/manifest+json',
    '.xml': 'application/xml',
    '.zip': 'application/zip',
};

/** A folder as a reader meets it from a disk: below which address, from which page. */
export function onDisk(folder) {
    const base = `${pathToFileURL(folder).href}/`;
    return { base, start: `${base}index.html`, strays: [] };
}

/**
 * A folder on a plain static host, not at its root. What is asked of the host outside the site, or in a way that only
 * some hosts put right, is kept in `strays`: the browser asks for more than it tells (`/favicon.ico`).
 * Without a folder, `site.folder` is to be set before the first request: some sites must know their address first.
 */
export async function served(folder, below = '/some/where/') {
    const site = { folder, strays: [] };
    const server = createServer((request, response) => {
        const { pathname } = new URL(request.url, site.base);
        const answer = (status, path, headers = {}) => {
            const type = TYPES[extname(path)];
            if (type === undefined) {
                site.strays.push(`the test's host has no content type for ${pathname}`);
            }
            response.writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff', ...headers });
            response.end(request.method === 'HEAD' ? undefined : readFileSync(join(site.folder, path)));
        };
        if (!pathname.startsWith(below)) {
            site.strays.push(`asks the host for ${pathname}, outside the site`);
            response.writeHead(404, { 'content-type': 'text/plain' }).end();
            return;
        }
        const path = decodeURIComponent(pathname.slice(below.length));
        const found = statSync(resolve(site.folder, `./${path}`), { throwIfNoEntry: false });
        if (found?.isDirectory() && !pathname.endsWith('/')) {
            site.strays.push(`asks the host for the folder ${pathname} without its last slash`);
            response.writeHead(301, { location: `${pathname}/` }).end();
        } else if (found?.isFile() && !pathname.endsWith('/')) {
            answer(200, path);
        } else if (found?.isDirectory() && existsSync(join(site.folder, path, 'index.html'))) {
            answer(200, `${path}index.html`);
        } else {
            answer(404, '404.html');
        }
    });
    await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
    server.unref();
    site.base = `http://127.0.0.1:${server.address().port}${below}`;
    site.start = site.base;
    return site;
}

// ---------------------------------------------------------------------------------------------------------- browser

/** Debian's Chromium, which reaches nothing but this machine. */
export function launch() {
    return chromium.launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: [
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
            // Chromium refuses to run as root with its sandbox.
            ...(process.getuid() === 0 ? ['--no-sandbox'] : []),
        ],
    });
}

/** Opens a new page, watched, in a profile of its own. */
export async function open(browser, site, options) {
    const context = await browser.newContext({ acceptDownloads: false, ...options });
    context.setDefaultTimeout(20_000);
    const watch = new Watch(context, site);
    return { page: await context.newPage(), watch };
}

/** What a page may not do: ask elsewhere, ask in vain, fail, complain on the console, open windows, leave traces. */
class Watch {
    #context;
    #site;
    #faults = [];
    #missing = new Set();
    #straysBefore;

    constructor(context, site) {
        this.#context = context;
        this.#site = site;
        this.#straysBefore = site.strays.length;
        const fault = (text) => this.#faults.push(text);
        context.on('request', (request) => {
            if (!request.url().startsWith(site.base)) {
                fault(`asks elsewhere: ${request.url()}`);
            }
        });
        context.on('requestfailed', (request) => {
            const { errorText } = request.failure();
            // The reader has left before all of the page was there. What is answered is judged by its answer.
            if (errorText !== 'net::ERR_ABORTED') {
                fault(`asks in vain: ${request.url()} (${errorText})`);
            }
        });
        context.on('response', (response) => {
            const fine = response.url().startsWith('file:') || [200, 304].includes(response.status());
            if (!fine && !(response.status() === 404 && this.#missing.has(response.url()))) {
                fault(`is answered ${response.status()}: ${response.url()}`);
            }
        });
        context.on('console', (message) => {
            const expected = this.#missing.has(message.location().url);
            if (['error', 'warning', 'assert'].includes(message.type()) && !expected) {
                fault(`console ${message.type()}: ${message.text()}`);
            }
        });
        context.on('weberror', (error) => fault(`page error: ${error.error().message}`));
        context.on('dialog', (dialog) => {
            fault(`opens a dialog: ${dialog.message()}`);
            dialog.dismiss();
        });
        context.on('page', (page) => {
            if (context.pages().length > (site.tabs ?? 1)) {
                fault(`opens a window: ${page.url()}`);
            }
            page.on('crash', () => fault(`crashes: ${page.url()}`));
            page.on('download', (download) => fault(`downloads unasked: ${download.url()}`));
        });
    }

    /** From now on this address is expected to lead nowhere. */
    expectMissing(url) {
        this.#missing.add(url);
    }

    /** Everything so far that a page may not do. */
    async faults() {
        // A page that has been left can no longer be asked: what has just been opened is given its time to ask.
        await Promise.all(this.#context.pages().map((page) => page.waitForLoadState('load')));
        const cookies = await this.#context.cookies();
        return [
            ...this.#faults,
            ...this.#site.strays.slice(this.#straysBefore),
            ...cookies.map((cookie) => `sets the cookie ${cookie.name}`),
        ];
    }
}

/** What a page asks of other hosts without a request that could be seen: connections and names looked up in advance. */
export function hints(page) {
    return page.evaluate(() => {
        const fetching = ['preconnect', 'dns-prefetch', 'prefetch', 'prerender', 'preload', 'modulepreload'];
        return [...document.querySelectorAll('link[rel][href]')]
            .filter((link) => fetching.some((rel) => link.relList.contains(rel)))
            .filter((link) => new URL(link.href).origin !== location.origin)
            .map((link) => `${link.rel} ${link.href}`);
    });
}
