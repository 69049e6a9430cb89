// The preview as an editor has it: the real program, files changed on disk, and real pages that must follow by
// themselves. No test touches the browser to bring a page up to date.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, afterEach, before, describe, test } from 'node:test';

import { violations } from './axe.mjs';
import { build, launch, open, pages, portals, program, spoken, words, work } from './support.mjs';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

let browser;

before(async () => {
    browser = await launch();
});

after(async () => {
    await browser?.close();
});

// ------------------------------------------------------------------------------------------------ files and program

/** A portal in a folder of its own, to be written in as an editor does. */
class Portal {
    #original;
    #touched = new Map();

    constructor(portal) {
        this.#original = portal;
        this.root = mkdtempSync(join(work, 'portal-'));
        this.strings = portal.strings;
        for (const name of ['portal.toml', 'content', 'themes'].filter((name) => existsSync(join(portal.root, name)))) {
            cpSync(join(portal.root, name), join(this.root, name), { recursive: true });
        }
    }

    path(path) {
        return join(this.root, path);
    }

    read(path) {
        return readFileSync(this.path(path), 'utf8');
    }

    write(path, text) {
        this.#remember(path);
        mkdirSync(dirname(this.path(path)), { recursive: true });
        writeFileSync(this.path(path), text);
    }

    /** Puts a text in the place of another that stands in the file. */
    change(path, from, to) {
        const text = this.read(path);
        assert.ok(text.includes(from), `${path} holds ${from}`);
        this.write(path, text.replace(from, () => to));
    }

    remove(path) {
        this.#remember(path);
        rmSync(this.path(path));
    }

    rename(from, to) {
        this.#remember(from);
        this.#remember(to);
        renameSync(this.path(from), this.path(to));
    }

    /** Everything as it was. */
    restore() {
        for (const [path, text] of this.#touched) {
            if (text === undefined) {
                rmSync(this.path(path), { force: true });
            } else {
                writeFileSync(this.path(path), text);
            }
        }
        this.#touched.clear();
    }

    #remember(path) {
        if (!this.#touched.has(path)) {
            this.#touched.set(path, existsSync(this.path(path)) ? readFileSync(this.path(path)) : undefined);
        }
    }
}

/** No program outlives the tests. */
const running = new Set();
process.on('exit', () => running.forEach((program) => program.kill('SIGKILL')));

/** The program while it previews a portal. */
class Preview {
    /** What browsers ask that is no part of it. */
    strays = [];
    #process;

    static async of(portal, ...options) {
        const preview = new Preview();
        await preview.start(portal, '--port', '0', ...options);
        return preview;
    }

    async start(portal, ...options) {
        const { VISUAL, EDITOR, ...env } = process.env;
        const args = ['serve', '--root', portal.root, '--color', 'never', ...options];
        this.#process = spawn(program, args, { env: { ...env, LC_ALL: 'C.UTF-8' }, stdio: ['ignore', 'pipe', 'pipe'] });
        running.add(this.#process);
        let complaints = '';
        this.#process.stderr.setEncoding('utf8').on('data', (text) => (complaints += text));
        for await (const line of createInterface(this.#process.stdout)) {
            const address = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)(\/\S*)/.exec(line);
            if (address) {
                this.port = address[1];
                this.base = `http://127.0.0.1:${this.port}${address[2]}`;
                break;
            }
        }
        assert.ok(this.base, `the program says where the site is, and not ${complaints}`);
        this.#process.stdout.resume();
    }

    async stop() {
        if (this.#process.exitCode === null && this.#process.signalCode === null) {
            const exited = once(this.#process, 'exit');
            this.#process.kill('SIGINT');
            const [code] = await exited;
            running.delete(this.#process);
            assert.equal(code, 0, 'Ctrl-C ends the program without a fault');
        }
    }
}

// ------------------------------------------------------------------------------------------------------------- tabs

/** Opens pages as tabs beside each other. */
async function tabs(preview, paths, options) {
    const { page, watch } = await open(browser, { base: `http://127.0.0.1:${preview.port}/`, strays: preview.strays, tabs: paths.length }, {
        viewport: WIDE,
        reducedMotion: 'reduce',
        ...options,
    });
    const opened = [page];
    while (opened.length < paths.length) {
        opened.push(await page.context().newPage());
    }
    for (const [index, path] of paths.entries()) {
        await arrive(opened[index], new URL(path, preview.base));
    }
    return { opened, watch };
}

async function tab(preview, path, options) {
    const { opened, watch } = await tabs(preview, [path], options);
    return { page: opened[0], watch };
}

/** Goes to a page, waits until the preview has spoken, and marks it: a page that is loaded again has no mark. */
async function arrive(page, address) {
    await page.goto(String(address));
    await ready(page);
    await mark(page);
}

const ready = (page) => page.locator('constancia-preview .corner').waitFor();
const mark = (page) => page.evaluate(() => void (window.mark = 'here'));
const isMarked = (page) => page.evaluate(() => window.mark === 'here');
/** Waits until a page was loaded again and is ready. */
const again = async (page) => {
    await page.waitForFunction(() => window.mark === undefined);
    await ready(page);
};

/** Does something on disk and waits until this page was told and has asked what there is to say. */
async function told(page, act) {
    const asked = page.waitForResponse((response) => response.url().includes('/_constancia/notes'));
    act();
    await asked;
}

const aside = (page) => page.locator('constancia-preview');
const overlay = (page) => aside(page).getByRole('dialog');
const corner = (page) => aside(page).locator('.corner-button');
const gone = (page) => aside(page).getByRole('alert');
const text = async (locator) => (await locator.innerText()).replace(/\s+/g, ' ').trim();

async function finish(page, watch) {
    assert.deepEqual(await watch.faults(), []);
    await page.context().close();
}

/** A theme of the portal's own, with what an editor might be in the middle of using. */
function withTheme(portal) {
    portal.change('portal.toml', 'theme = "default"', 'theme = "mine"');
    portal.write(
        'themes/mine/templates/base.html',
        '{% extends "default/base.html" %}{% block head %}{{ super() }}' +
            '<link rel="stylesheet" href="{{ page.assets }}mine.css">{% endblock head %}',
    );
    portal.write(
        'themes/mine/templates/topic.html',
        `{% extends "default/topic.html" %}
        {% block main %}
        <details id="first"><summary>First</summary><p>Opened</p></details>
        {{ super() }}
        <details><summary>Second</summary><p>Opened too</p></details>
        <p><label>Words <textarea id="words"></textarea></label> <label>Tick <input type="checkbox" id="tick"></label></p>
        {% endblock main %}`,
    );
    portal.write('themes/mine/static/style.css', `${readFileSync(join(portals.shipped.root, 'themes/default/static/style.css'))}`);
    portal.write('themes/mine/static/mine.css', ':root { --accent: rgb(1, 2, 3) }');
}

// ------------------------------------------------------------------------------------------------------- open pages

const TOPIC = 'content/topics/fuel-theft.en.md';
const FIRST_WORDS = 'This topic covers fuel that is stolen';
const PLEDGE = 'content/commitments/cargo-manifests.toml';

describe('an open page', () => {
    const portal = new Portal(portals.shipped);
    withTheme(portal);
    // What is restored after each test begins here.
    const theme = new Portal({ root: portal.root, strings: portal.strings });
    let preview;

    before(async () => {
        preview = await Preview.of(theme);
    });

    afterEach(() => theme.restore());
    after(() => preview?.stop());

    test('follows an edit, and its reader stays where they were', async () => {
        const { page, watch } = await tab(preview, 'en/topics/fuel-theft/', {
            viewport: { width: 700, height: 500 },
        });
        await page.locator('#first summary').click();
        await page.getByText('Second', { exact: true }).click();
        await page.locator('.menu summary').click();
        await page.locator('#tick').check();
        await page.locator('#words').fill('words that nobody has sent');
        await page.locator('#words').evaluate((field) => field.setSelectionRange(6, 10, 'backward'));
        // In the middle of a long text, with nothing near that an address could lead to.
        const place = () => page.evaluate(() => {
            const paragraph = [...document.querySelectorAll('main p')].find((one) => one.textContent.startsWith('Evidence would be'));
            return paragraph.getBoundingClientRect().top;
        });
        await page.evaluate(() => {
            const paragraph = [...document.querySelectorAll('main p')].find((one) => one.textContent.startsWith('Evidence would be'));
            scrollBy({ top: paragraph.getBoundingClientRect().top - 90, behavior: 'instant' });
        });
        const before = await place();
        assert.ok(Math.abs(before - 90) < 2, `the reader begins at ${before}`);
        const added = 'Added above.\n\nAdded above, and it is a paragraph that takes more than a line of its own on any screen, because it goes on and on.\n\n- One\n- Two\n\n';
        theme.change(TOPIC, FIRST_WORDS, `${added}${FIRST_WORDS}`);
        await page.locator('main').getByText('Added above.', { exact: true }).waitFor({ state: 'attached' });
        await ready(page);
        const now = await place();
        assert.ok(Math.abs(now - before) < 2, `what stood at ${before} stands at ${now}`);
        assert.ok(await page.evaluate(() => scrollY > 300));
        const kept = await page.evaluate(() => ({
            focus: document.activeElement.id,
            selection: [document.activeElement.selectionStart, document.activeElement.selectionEnd],
            value: document.activeElement.value,
            tick: document.querySelector('#tick').checked,
            open: [...document.querySelectorAll('details')].filter((one) => one.open).length,
            language: document.documentElement.lang,
            path: location.pathname,
        }));
        assert.deepEqual(kept, {
            focus: 'words',
            selection: [6, 10],
            value: 'words that nobody has sent',
            tick: true,
            open: 3,
            language: 'en',
            path: '/en/topics/fuel-theft/',
        });
        await finish(page, watch);
    });

    test('keeps the focus on a link, its language and its top', async () => {
        const { page, watch } = await tab(preview, 'es/');
        const link = page.locator('main a[href]').nth(3);
        await link.focus();
        const name = await text(link);
        await page.evaluate(() => scrollTo(0, 0));
        theme.change('portal.toml', 'Compromisos de seguridad México–EE. UU.', 'Compromisos a la vista');
        await page.waitForFunction(() => document.title.includes('Compromisos a la vista'));
        await ready(page);
        assert.equal(await page.evaluate(() => document.activeElement.innerText.replace(/\s+/g, ' ').trim()), name);
        assert.equal(await page.evaluate(() => document.documentElement.lang), 'es');
        assert.equal(await page.evaluate(() => scrollY), 0);
        await finish(page, watch);
    });

    test('is left alone by what does not concern it', async () => {
        const concerned = ['en/commitments/cargo-manifests/', 'en/commitments/', 'en/', 'en/changes/', 'es/'];
        const others = ['en/glossary/', 'es/accessibility/', 'en/topics/drones/'];
        const topic = /topics = \["([a-z-]+)"/.exec(theme.read(PLEDGE))[1];
        concerned.push(`en/topics/${topic}/`);
        const { opened, watch } = await tabs(preview, [...concerned, ...others]);
        const looked = opened.slice(concerned.length).map((page) => told(page, () => {}));
        theme.change(PLEDGE, 'is = "limited"', 'is = "not-assessable"');
        await Promise.all(opened.slice(0, concerned.length).map(again));
        await Promise.all(looked);
        const marks = await Promise.all(opened.map(isMarked));
        assert.deepEqual(marks, [...concerned.map(() => false), ...others.map(() => true)]);
        const list = opened[1].locator('main').getByRole('link', { name: 'Share cargo-manifest information' });
        assert.ok((await list.count()) > 0);
        assert.equal(await opened[0].locator('main [data-status]').first().getAttribute('data-status'), 'not-assessable');
        await finish(opened[0], watch);
    });

    test('takes a changed style of the theme without being loaded again', async () => {
        const { page, watch } = await tab(preview, 'en/topics/fuel-theft/');
        const look = () => page.evaluate(() => {
            const style = getComputedStyle(document.documentElement);
            return [style.getPropertyValue('--accent').trim(), getComputedStyle(document.body).letterSpacing];
        });
        assert.deepEqual(await look(), ['rgb(1, 2, 3)', 'normal']);
        theme.write('themes/mine/static/mine.css', ':root { --accent: rgb(7, 8, 9) }');
        await page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim() === 'rgb(7, 8, 9)');
        theme.write('themes/mine/static/style.css', `${theme.read('themes/mine/static/style.css')}\nbody { letter-spacing: 3px }`);
        await page.waitForFunction(() => getComputedStyle(document.body).letterSpacing === '3px');
        // The order of the styles is theirs.
        assert.deepEqual(await look(), ['rgb(7, 8, 9)', '3px']);
        await page.waitForFunction(() => document.querySelectorAll('head link[rel=stylesheet]').length === 2);
        assert.ok(await isMarked(page), 'the page was not loaded again');
        await finish(page, watch);
    });

    test('loses a style that is gone, and has it again', async () => {
        const { page, watch } = await tab(preview, 'en/topics/fuel-theft/');
        const has = (accent) => page.waitForFunction(
            (accent) => (getComputedStyle(document.documentElement).getPropertyValue('--accent').trim() === 'rgb(1, 2, 3)') === accent,
            accent,
        );
        await has(true);
        watch.expectMissing(`${preview.base}assets/mine.css?preview=gone`);
        const style = theme.read('themes/mine/static/mine.css');
        // What is gone is at times what was exchanged a moment ago.
        theme.write('themes/mine/static/mine.css', `${style} p { color: teal }`);
        await page.waitForFunction(() => document.querySelector('link[href*="mine.css?preview="]')?.sheet?.cssRules.length === 2);
        theme.remove('themes/mine/static/mine.css');
        await has(false);
        theme.write('themes/mine/static/mine.css', style);
        await has(true);
        await page.waitForFunction(() => document.querySelectorAll('head link[rel=stylesheet]').length === 2);
        assert.ok(await isMarked(page), 'the page was not loaded again');
        // That the style is missing is all the browser has to say.
        assert.deepEqual((await watch.faults()).filter((fault) => !/Refused to apply style .*mine\.css\?preview=gone/.test(fault)), []);
        await page.context().close();
    });

    test('follows as well where there is nothing', async () => {
        const { opened, watch } = await tabs(preview, ['en/', 'es/']);
        const [missing, other] = opened;
        for (const [page, path] of [[missing, 'en/nothing/here/'], [other, 'es/nada/']]) {
            watch.expectMissing(`${preview.base}${path}`);
            await page.goto(`${preview.base}${path}`);
            await ready(page);
            await mark(page);
        }
        theme.change('portal.toml', 'US-Mexico Security Commitments', 'Another title');
        await again(missing);
        assert.match(await missing.locator('header').first().innerText(), /Another title/);
        await mark(missing);
        await missing.waitForTimeout(1_000);
        assert.ok(await isMarked(missing), 'it is not loaded again and again');
        assert.ok(await isMarked(other), 'nothing has changed in the other language');
        await finish(missing, watch);
    });

    test('is loaded again for a template', async () => {
        const { page, watch } = await tab(preview, 'en/topics/fuel-theft/');
        theme.change('themes/mine/templates/topic.html', 'Second', 'Second of two');
        await again(page);
        assert.ok(await page.getByText('Second of two').isVisible());
        await finish(page, watch);
    });
});

describe('a picture, from right to left', () => {
    const portal = new Portal(portals.city);
    const MAP = 'content/assets/Carte du Phare, été.svg';
    let preview;

    before(async () => {
        // A name as people give it.
        portal.rename('content/assets/lighthouse-map.svg', MAP);
        for (const language of ['fr', 'ar']) {
            portal.change(`content/topics/safe-streets.${language}.md`, '(asset:lighthouse-map.svg)', '(<asset:Carte du Phare, été.svg>)');
        }
        preview = await Preview.of(portal);
    });

    after(() => preview?.stop());

    test('is exchanged without a reload', async () => {
        const { page, watch } = await tab(preview, 'ar/الموضوعات/safe-streets/');
        const picture = page.locator('main img');
        const width = () => picture.evaluate((image) => image.naturalWidth);
        await page.waitForFunction(() => document.querySelector('main img').complete);
        const before = await width();
        assert.ok(before > 100);
        for (const now of [55, 66, 77]) {
            const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${now}" height="33"><rect width="${now}" height="33"/></svg>`;
            portal.write(MAP, drawing);
            await page.waitForFunction((now) => document.querySelector('main img').naturalWidth === now, now);
        }
        assert.equal((await picture.getAttribute('src')).split('?').length, 2, 'the address stays one');
        assert.ok(await isMarked(page), 'the page was not loaded again');
        portal.change('content/topics/safe-streets.ar.md', '+++\n\n', '+++\n\nفقرة جديدة.\n\n');
        await again(page);
        assert.equal(await width(), 77, 'a page that is loaded again has the new picture');
        assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
        await finish(page, watch);
    });
});

// ----------------------------------------------------------------------------------------------------------- errors

describe('what is wrong', () => {
    const portal = new Portal(portals.shipped);
    let preview;

    before(async () => {
        preview = await Preview.of(portal, '--lang', 'es', '--editor', 'zed');
    });

    afterEach(() => portal.restore());
    after(() => preview?.stop());

    const words = spoken('es');

    /** A card says where, and its link opens the file there in the editor. */
    async function says(page, path, line, column) {
        const link = overlay(page).getByRole('link').filter({ hasText: path }).first();
        await link.waitFor();
        assert.equal(await text(link), `${path}:${line}:${column}`);
        assert.equal(await link.getAttribute('href'), `zed://file${encodeURI(portal.path(path))}:${line}:${column}`);
        assert.equal(await link.getAttribute('title'), words('preview-opens'));
        assert.match(await text(overlay(page).getByRole('heading', { level: 1 })), /^\d+ error(es)?$/);
        assert.match(await text(overlay(page).locator('#meanwhile')), /^Mientras no se corrij/);
        assert.equal(await overlay(page).evaluate((dialog) => dialog.getRootNode().host.lang), 'es');
    }

    test('lies over the last good page, is put aside, comes back, and goes by itself', async () => {
        const { page, watch } = await tab(preview, 'en/commitments/cargo-manifests/');
        const link = page.locator('main a[href]').nth(2);
        await link.focus();
        const good = await page.locator('main').innerHTML();
        const source = portal.read(PLEDGE);
        portal.write(PLEDGE, source.replace('is = "limited"', 'is = limited'));
        const line = source.slice(0, source.indexOf('is = "limited"')).split('\n').length;
        await overlay(page).waitFor();
        await says(page, PLEDGE, line, 6);
        assert.equal(await text(overlay(page).locator('pre mark').first()), 'limited');
        assert.equal(await page.locator('main').innerHTML(), good, 'the last good page is under it');
        assert.ok(await isMarked(page));
        assert.ok(await overlay(page).evaluate((dialog) => dialog.matches(':modal') && dialog.contains(dialog.getRootNode().activeElement)));

        await page.keyboard.press('Escape');
        await overlay(page).waitFor({ state: 'hidden' });
        const isBack = () => link.evaluate((link) => document.activeElement === link);
        assert.ok(await isBack(), 'the focus is where it was');
        // What is put aside stays aside while nothing else is wrong, also on another page.
        await told(page, () => portal.change('content/topics/fuel-theft.en.md', FIRST_WORDS, `Said again. ${FIRST_WORDS}`));
        await page.waitForTimeout(100);
        assert.equal(await overlay(page).count(), 0);

        assert.match(await text(corner(page)), /^1 error$/);
        await corner(page).click();
        await overlay(page).getByRole('button', { name: words('preview-close') }).click();
        await overlay(page).waitFor({ state: 'hidden' });
        assert.ok(await corner(page).evaluate((button) => button.getRootNode().activeElement === button), 'the focus is at the corner again');
        await link.focus();

        // Another error is another message.
        portal.write(PLEDGE, source.replace('is = "limited"', 'is = "limitado"'));
        await overlay(page).waitFor();
        await says(page, PLEDGE, line, 6);
        portal.write(PLEDGE, source);
        await overlay(page).waitFor({ state: 'hidden' });
        assert.ok(await isBack(), 'the focus is where it was');
        assert.ok(await isMarked(page), 'the page is the same, and was not loaded again');

        // Mended by other words than before.
        portal.write(PLEDGE, source.replace('is = "limited"', 'is = limited'));
        await overlay(page).waitFor();
        portal.write(PLEDGE, source.replace('is = "limited"', 'is = "not-assessable"'));
        await again(page);
        assert.equal(await overlay(page).count(), 0);
        assert.ok(await isBack(), 'the focus is where it was');
        await finish(page, watch);
    });

    test('is never run', async () => {
        const { page, watch } = await tab(preview, 'en/');
        const hurt = '<img src=x onerror=\\"window.hurt=1\\"><script>window.hurt=1</script>';
        portal.change(PLEDGE, 'is = "limited"', `is = "${hurt}"`);
        await overlay(page).waitFor();
        assert.match(await text(overlay(page).locator('.message').first()), /<img src=x/);
        assert.equal(await overlay(page).locator('img, script').count(), 0);
        assert.equal(await page.evaluate(() => window.hurt), undefined);
        await finish(page, watch);
    });

    test('is said of the portal file, and of a page that is opened meanwhile', async () => {
        const { page, watch } = await tab(preview, 'en/');
        portal.change('portal.toml', 'as_of = 2026-03-19', 'as_of = 2026-03-99');
        await overlay(page).waitFor();
        const line = portal.read('portal.toml').split('\n').findIndex((line) => line.startsWith('as_of')) + 1;
        const link = overlay(page).getByRole('link').first();
        assert.match(await text(link), new RegExp(`^portal\\.toml:${line}:\\d+$`));
        await page.goto(`${preview.base}es/temas/`);
        await overlay(page).waitFor();
        assert.equal(await page.evaluate(() => document.documentElement.lang), 'es');
        portal.restore();
        await overlay(page).waitFor({ state: 'hidden' });
        await finish(page, watch);
    });

    test('is said of a folder that is gone', async () => {
        const { page, watch } = await tab(preview, 'en/topics/');
        renameSync(portal.path('content'), portal.path('elsewhere'));
        try {
            await overlay(page).waitFor();
            assert.match(await text(overlay(page)), /content/);
            assert.equal(await page.getByRole('heading', { level: 1, includeHidden: true }).first().isVisible(), true);
        } finally {
            renameSync(portal.path('elsewhere'), portal.path('content'));
        }
        await overlay(page).waitFor({ state: 'hidden' });
        assert.ok(await isMarked(page));
        await finish(page, watch);
    });
});

describe('what is wrong in a template', () => {
    const portal = new Portal(portals.city);
    const BASE = 'themes/city/templates/base.html';
    let preview;

    before(async () => {
        preview = await Preview.of(portal, '--lang=en');
    });

    afterEach(() => portal.restore());
    after(() => preview?.stop());

    for (const [kind, wrong] of [['cannot be read', '{% endfor %}'], ['asks for what no page has', '{{ view.nothing.there }}']]) {
        test(`that ${kind}`, async () => {
            const { page, watch } = await tab(preview, 'ar/الموضوعات/');
            portal.change(BASE, '{{ super() }}', `{{ super() }}${wrong}`);
            await overlay(page).waitFor();
            const link = overlay(page).getByRole('link').first();
            assert.match(await text(link), new RegExp(`^${BASE.replace('.', '\\.')}:3:\\d+$`));
            // English in an Arabic page.
            assert.equal(await overlay(page).evaluate((dialog) => getComputedStyle(dialog).direction), 'ltr');
            assert.match(await link.getAttribute('href'), new RegExp(`^vscode://file${portal.path(BASE)}:3:\\d+$`));
            portal.restore();
            await overlay(page).waitFor({ state: 'hidden' });
            await finish(page, watch);
        });
    }
});

// ------------------------------------------------------------------------------------------------ pages that go away

describe('the page of a record', () => {
    const portal = new Portal(portals.shipped);
    const words = spoken('en');
    let preview;

    before(async () => {
        preview = await Preview.of(portal);
    });

    afterEach(() => portal.restore());
    after(() => preview?.stop());

    // A record that no other one names.
    const file = (id) => `content/terms/${id}.toml`;
    const record = (title) => `name = { en = "${title}", es = "${title}" }\ndefinition = { en = "A word.", es = "Una palabra." }\n`;

    test('says that it was removed, where to go, and takes it back', async () => {
        const { page, watch } = await tab(preview, 'en/questions/what-is-huachicol/');
        portal.remove('content/questions/what-is-huachicol.toml');
        await gone(page).waitFor();
        assert.ok((await text(gone(page))).includes(words('preview-gone')));
        const link = gone(page).getByRole('link');
        assert.equal(await text(link), words('preview-above'));
        assert.equal(await link.getAttribute('href'), '/en/questions/');
        assert.ok(await isMarked(page), 'what it was is still to be read');
        portal.restore();
        await gone(page).waitFor({ state: 'detached' });
        assert.ok(await isMarked(page));
        await finish(page, watch);
    });

    test('leads to where it is now', async () => {
        const { page, watch } = await tab(preview, 'es/preguntas/what-is-huachicol/');
        portal.rename('content/questions/what-is-huachicol.toml', 'content/questions/huachicol-what-is-it.toml');
        await gone(page).waitFor();
        const link = gone(page).getByRole('link');
        assert.equal(await text(link), 'Go to “¿Qué es el huachicol?”');
        const loaded = page.waitForEvent('load');
        await link.click();
        await loaded;
        assert.equal(page.url(), `${preview.base}es/preguntas/huachicol-what-is-it/`);
        await ready(page);
        assert.equal(await gone(page).count(), 0);
        await finish(page, watch);
    });
});

// ------------------------------------------------------------------------------------------------- stops and crowds

test('tabs outlive the program, and ten of them are no crowd', async () => {
    const portal = new Portal(portals.shipped);
    const preview = await Preview.of(portal);
    try {
        const concerned = ['en/topics/fuel-theft/', 'es/temas/fuel-theft/'];
        const others = ['en/', 'es/', 'en/glossary/', 'es/glosario/', 'en/meetings/', 'es/reuniones/', 'en/people/', 'es/personas/'];
        const { opened, watch } = await tabs(preview, [...concerned, ...others]);
        portal.change(TOPIC, FIRST_WORDS, `Eleven at once. ${FIRST_WORDS}`);
        await opened[0].locator('main').getByText('Eleven at once.').waitFor();
        await ready(opened[0]);

        const eleventh = await opened[0].context().newPage();
        await eleventh.goto(`${preview.base}en/sources/`, { timeout: 5_000 });
        await ready(eleventh);
        assert.deepEqual((await watch.faults()).filter((fault) => !fault.startsWith('opens a window')), []);

        await preview.stop();
        await Promise.all(opened.map((page) => aside(page).getByRole('status').waitFor()));
        assert.equal(await text(aside(opened[9]).getByRole('status')), spoken('en')('preview-lost'));
        portal.change(TOPIC, FIRST_WORDS, `Said while nobody looked. ${FIRST_WORDS}`);
        portal.change('content/topics/fuel-theft.es.md', '+++\n\n', '+++\n\nDicho mientras nadie miraba.\n\n');
        await preview.start(portal, '--port', preview.port);
        await opened[0].locator('main').getByText('Said while nobody looked.').waitFor();
        await opened[1].locator('main').getByText('Dicho mientras nadie miraba.').waitFor();
        await Promise.all(opened.map((page) => aside(page).getByRole('status').waitFor({ state: 'detached' })));
        assert.ok(await isMarked(opened[9]), 'a page that is the same is not loaded again');
        await opened[0].context().close();
    } finally {
        await preview.stop();
    }
});

test('a page that was opened while there was no site shows it once there is', async () => {
    const portal = new Portal(portals.shipped);
    portal.change('portal.toml', 'theme = "default"', 'theme = "default"\nbase_url = "https://example.org/portal/"');
    portal.change(PLEDGE, 'is = "limited"', 'is = limited');
    const preview = await Preview.of(portal);
    try {
        const { opened, watch } = await tabs(preview, []);
        const second = await opened[0].context().newPage();
        // Where the portal stands is not known before it can be read, so that the first address is the host's.
        for (const [page, path] of [[opened[0], ''], [second, 'portal/en/nothing/']]) {
            watch.expectMissing(`http://127.0.0.1:${preview.port}/${path}`);
            await page.goto(`http://127.0.0.1:${preview.port}/${path}`);
            await overlay(page).waitFor();
            // Nothing is under the errors: twice asked, they stay.
            await page.keyboard.press('Escape');
            await page.keyboard.press('Escape');
            await page.waitForTimeout(200);
            assert.ok(await overlay(page).isVisible());
        }
        portal.change(PLEDGE, 'is = limited', 'is = "limited"');
        await opened[0].waitForURL(`http://127.0.0.1:${preview.port}/portal/`);
        await opened[0].locator('main').waitFor();
        await second.getByText(words(portals.shipped, { key: 'en', locale: 'en-US' })('title-not-found')).first().waitFor();
        await opened[0].context().close();
    } finally {
        await preview.stop();
    }
});

test('tabs of a browser without shared workers follow as well', async () => {
    const portal = new Portal(portals.shipped);
    const preview = await Preview.of(portal);
    try {
        const { page, watch } = await open(browser, { base: `http://127.0.0.1:${preview.port}/`, strays: preview.strays }, { viewport: PHONE });
        await page.context().addInitScript(() => delete window.SharedWorker);
        await arrive(page, new URL('en/topics/fuel-theft/', preview.base));
        assert.equal(await page.evaluate(() => typeof SharedWorker), 'undefined');
        portal.change(TOPIC, FIRST_WORDS, `Heard alone. ${FIRST_WORDS}`);
        await page.locator('main').getByText('Heard alone.').waitFor();
        await ready(page);
        await mark(page);
        portal.change('content/topics/firearms.en.md', '+++\n\n', '+++\n\nNot on this page.\n\n');
        await page.waitForTimeout(1_000);
        assert.ok(await isMarked(page), 'what is not on this page does not load it again');

        // A tab that was opened in the background hears once it is looked at.
        const background = await page.context().newPage();
        await background.addInitScript(() => {
            window.isHidden = true;
            Object.defineProperty(document, 'hidden', { get: () => window.isHidden });
        });
        await arrive(background, new URL('en/topics/fuel-theft/', preview.base));
        await background.evaluate(() => {
            window.isHidden = false;
            document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        });
        await background.waitForTimeout(300);
        portal.change(TOPIC, FIRST_WORDS, `Heard in front. ${FIRST_WORDS}`);
        await background.locator('main').getByText('Heard in front.').waitFor();
        await background.close();
        await page.locator('main').getByText('Heard in front.').waitFor();
        await ready(page);

        await preview.stop();
        await aside(page).getByRole('status').waitFor();
        portal.change(TOPIC, FIRST_WORDS, `Said while nobody listened. ${FIRST_WORDS}`);
        await preview.start(portal, '--port', preview.port);
        await page.locator('main').getByText('Said while nobody listened.').waitFor();
        assert.equal(await aside(page).getByRole('status').count(), 0);
        assert.deepEqual((await watch.faults()).filter((fault) => !/^opens a window|ERR_CONNECTION_REFUSED|ERR_INCOMPLETE|ERR_FAILED/.test(fault)), []);
        await page.context().close();
    } finally {
        await preview.stop();
    }
});

// ---------------------------------------------------------------------------------------------------- editor's aids

const DRAFT = 'content/questions/a-draft.toml';
const LATER = 'content/questions/for-later.toml';

function withDrafts(portal) {
    const question = (head, title) => `${head}
question = { en = "${title}", es = "${title}" }
state = "not-public"
topics = ["fuel-theft"]
short_answer = { en = "Nobody says.", es = "Nadie lo dice." }
`;
    portal.write(DRAFT, question('draft = true', 'Is this a draft?'));
    portal.write(LATER, question('publish_on = 2031-02-03', 'Is this for later?'));
}

describe('an editor', () => {
    const portal = new Portal(portals.shipped);
    withDrafts(portal);
    const words = spoken('en');

    test('sees drafts and what is for later, marked', async () => {
        const preview = await Preview.of(portal, '--drafts');
        try {
            const { page, watch } = await tab(preview, 'en/questions/');
            const marks = () => page.locator('main a[data-constancia-mark]').evaluateAll((links) =>
                links.map((link) => [link.innerText.trim(), link.dataset.constanciaMark, getComputedStyle(link, '::after').content]));
            const seen = new Map((await marks()).map(([name, mark]) => [name, mark]));
            assert.equal(seen.get('Is this a draft?'), words('preview-draft'));
            assert.match(seen.get('Is this for later?') ?? '', /2031/);
            assert.equal(seen.size, 2, `${[...seen]}`);
            await page.getByRole('main').getByRole('link', { name: 'Is this a draft?' }).first().click();
            await ready(page);
            assert.ok((await text(corner(page))).includes(words('preview-draft')));
            await corner(page).click();
            assert.ok(await aside(page).getByText(words('preview-draft-long')).isVisible());
            await page.goto(`${preview.base}en/questions/for-later/`);
            await ready(page);
            assert.ok(await aside(page).locator('.panel .mark').filter({ hasText: '3 February 2031' }).isVisible());
            await finish(page, watch);
        } finally {
            await preview.stop();
        }
    });

    test('sees no drafts where they were not asked for', async () => {
        const preview = await Preview.of(portal);
        try {
            const { page, watch } = await tab(preview, 'en/questions/');
            assert.equal(await page.locator('main').getByText('Is this a draft?').count(), 0);
            assert.equal(await page.locator('main').getByText('Is this for later?').count(), 0);
            for (const id of ['a-draft', 'for-later']) {
                const missing = `${preview.base}en/questions/${id}/`;
                watch.expectMissing(missing);
                assert.equal((await page.goto(missing)).status(), 404);
            }
            await finish(page, watch);
        } finally {
            await preview.stop();
        }
    });

    test('is told of this page first, and led to its files', async () => {
        const portal = new Portal(portals.shipped);
        portal.change('portal.toml', 'translations = "equal"', 'translations = "optional"');
        const preview = await Preview.of(portal);
        try {
            const { page, watch } = await tab(preview, 'en/commitments/cargo-manifests/');
            await corner(page).click();
            const panel = aside(page).locator('.panel');
            const sections = await panel.getByRole('heading', { level: 2 }).allTextContents();
            const [edit, languages, here, elsewhere] = sections;
            assert.equal(edit, words('preview-edit'));
            assert.equal(languages, words('preview-translation'));
            assert.equal(here, words('preview-here'));
            assert.equal(elsewhere, words('preview-elsewhere'));
            const files = await panel.locator('section').nth(0).getByRole('link').allTextContents();
            assert.deepEqual(files, [PLEDGE]);
            const href = await panel.getByRole('link', { name: PLEDGE, exact: true }).first().getAttribute('href');
            assert.equal(href, `vscode://file${portal.path(PLEDGE)}:1:1`);
            assert.deepEqual(await panel.locator('section').nth(1).getByRole('listitem').allTextContents(), ['English: complete', 'Español: complete']);
            const own = await panel.locator('section').nth(2).locator('.place a').allTextContents();
            assert.ok(own.length > 0 && own.every((place) => place.startsWith(`${PLEDGE}:`)), `${own}`);
            const others = await panel.locator('section').nth(3).locator('.place a').allTextContents();
            assert.ok(others.length > 5 && others.every((place) => !place.startsWith(`${PLEDGE}:`)), `${others}`);

            // The list stays open where it was, on the next page too, and follows.
            portal.change(PLEDGE, ', es = "Intercambiar información de los manifiestos de carga"', '');
            await panel.getByText(/Español: 1 of \d+ texts missing/).waitFor();
            portal.change(PLEDGE, ' }', ', es = "Intercambiar información de los manifiestos de carga" }');
            await panel.getByText('Español: complete').waitFor();
            await page.goto(`${preview.base}en/topics/fuel-theft/`);
            await ready(page);
            const both = await panel.locator('section').nth(0).getByRole('link').allTextContents();
            assert.deepEqual(both, ['content/topics/fuel-theft.en.md', 'content/topics/fuel-theft.es.md']);
            await panel.getByRole('link').first().focus();
            await page.keyboard.press('Escape');
            assert.ok(!(await panel.isVisible()), 'the list is left with the Esc key');
            assert.ok(await corner(page).evaluate((button) => button.getRootNode().activeElement === button));
            await finish(page, watch);
        } finally {
            await preview.stop();
        }
    });

    test('publishes none of it', () => {
        const folder = build(portal, 'published');
        assert.ok(!existsSync(join(folder, 'en/questions/a-draft')));
        const files = readdirSync(folder, { recursive: true }).filter((path) => statSync(join(folder, path)).isFile());
        const isTrace = (text) => /_constancia|constancia-preview|data-constancia|vscode:/.test(text);
        assert.deepEqual(files.filter((path) => isTrace(readFileSync(join(folder, path), 'latin1'))), []);
        assert.ok(pages(folder).length > 500);
    });
});

// ------------------------------------------------------------------------------------------------- below an address

test('a site that stands in a folder of its host is previewed there, and says what is missing', async () => {
    const portal = new Portal(portals.shipped);
    portal.change('portal.toml', 'theme = "default"', 'theme = "default"\nbase_url = "https://example.org/portal/"');
    const preview = await Preview.of(portal);
    try {
        assert.ok(preview.base.endsWith('/portal/'), preview.base);
        const { page, watch } = await tab(preview, 'en/topics/fuel-theft/');
        const strays = await page.evaluate(() => [...document.querySelectorAll('[href], [src]')]
            .map((element) => element.href ?? element.src)
            .filter((address) => address.startsWith(location.origin))
            .map((address) => new URL(address).pathname)
            .filter((path) => !path.startsWith('/portal/') && !path.startsWith('/_constancia/')));
        assert.deepEqual(strays, []);
        portal.change(TOPIC, FIRST_WORDS, `Below a folder. ${FIRST_WORDS}`);
        await page.locator('main').getByText('Below a folder.').waitFor();
        await ready(page);

        for (const [path, languages] of [['en/a/b/c/', ['en']], ['es/nada', ['es']], ['nowhere/at/all', ['en', 'es']]]) {
            const missing = `${preview.base}${path}`;
            watch.expectMissing(missing);
            const response = await page.goto(missing);
            assert.equal(response.status(), 404);
            await ready(page);
            assert.equal(await page.evaluate(() => getComputedStyle(document.body).margin), '0px', `${path} has its style`);
            if (languages.length === 1) {
                assert.equal(await page.evaluate(() => document.documentElement.lang), languages[0]);
            }
            for (const key of languages) {
                const language = portals.shipped.languages.find((language) => language.key === key);
                const said = words(portals.shipped, language);
                assert.ok(await page.getByText(said('title-not-found')).first().isVisible());
            }
            const link = page.getByRole('main').getByRole('link').first();
            const loaded = page.waitForEvent('load');
            await link.click();
            await loaded;
            assert.ok(page.url().startsWith(preview.base), page.url());
            await ready(page);
        }
        // Not even with a file that no tab can exchange is such a page loaded again and again.
        portal.change('portal.toml', 'theme = "default"', 'theme = "scripted"');
        portal.write('themes/scripted/static/own.js', 'window.own = 1;');
        portal.write(
            'themes/scripted/templates/404.html',
            '{% extends "default/404.html" %}{% block head %}<script src="{{ page.assets }}own.js"></script>{% endblock head %}',
        );
        const scripted = `${preview.base}en/nothing/here/`;
        watch.expectMissing(scripted);
        while (!(await (await fetch(scripted)).text()).includes('own.js')) {
            await new Promise((resolve) => setTimeout(resolve, 50));
        }
        await page.goto(scripted);
        await page.waitForFunction(() => window.own === 1);
        await ready(page);
        await page.evaluate(() => { window.untouched = true; });
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        assert.equal(await page.evaluate(() => window.untouched), true, 'the page was loaded again');
        rmSync(join(portal.root, 'themes/scripted'), { recursive: true });
        portal.change('portal.toml', 'theme = "scripted"', 'theme = "default"');
        // A page that comes to be shows by itself.
        const address = `${preview.base}en/questions/a-draft/`;
        watch.expectMissing(address);
        await page.goto(address);
        await ready(page);
        withDrafts(portal);
        portal.change(DRAFT, 'draft = true', '');
        await page.getByRole('heading', { level: 1, name: 'Is this a draft?' }).waitFor();
        await finish(page, watch);
    } finally {
        await preview.stop();
    }
});

// ------------------------------------------------------------------------------------------------------------ looks

describe('the parts of the preview', () => {
    const portal = new Portal(portals.shipped);
    let preview;

    before(async () => {
        preview = await Preview.of(portal, '--lang', 'es');
    });

    afterEach(() => portal.restore());
    after(() => preview?.stop());

    /** Texts of the preview that are too pale: axe leaves undecided what lies over a page. Runs in the page. */
    function contrasts(host) {
        const paper = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
        const luminance = (color) => {
            paper.fillStyle = color;
            paper.fillRect(0, 0, 1, 1);
            const [red, green, blue] = [...paper.getImageData(0, 0, 1, 1).data]
                .map((part) => part / 255)
                .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const isClear = (color) => /^rgba\(.*, 0\)$/.test(color);
        const texts = [...host.shadowRoot.querySelectorAll('*')]
            .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ''))
            .filter((one) => one.checkVisibility());
        const ratios = texts.map((one) => {
            let ground = one;
            while (ground && isClear(getComputedStyle(ground).backgroundColor)) {
                ground = ground.parentElement;
            }
            const pair = [getComputedStyle(one).color, ground ? getComputedStyle(ground).backgroundColor : 'white'].map(luminance);
            return { one, ratio: (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05) };
        });
        const pale = ratios.filter(({ ratio }) => ratio < 4.5).map(({ one, ratio }) => ({ text: `${one.textContent.slice(0, 40)} has a contrast of ${ratio}` }));
        return ratios.length > 0 ? pale : [{ text: 'nothing is shown' }];
    }

    /** Looks at a part in every way, and finds nothing to say of it. */
    async function looks(page, part) {
        const faults = [];
        for (const colorScheme of ['light', 'dark']) {
            for (const viewport of [PHONE, WIDE]) {
                await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
                await page.setViewportSize(viewport);
                const found = (await violations(page)).filter(({ text }) => !text.startsWith('color-contrast undecided'));
                const pale = await aside(page).evaluate(contrasts);
                faults.push(...[...found, ...pale].map(({ text }) => `${colorScheme}, ${viewport.width} px: ${text}`));
                const box = await part.boundingBox();
                const isCut = box.x < 0 || box.x + box.width > viewport.width || box.y < 0 || box.y + box.height > viewport.height;
                faults.push(...(isCut ? [`${viewport.width} px: stands outside, ${JSON.stringify(box)}`] : []));
            }
        }
        assert.deepEqual(faults, []);
        await page.emulateMedia({ media: 'print' });
        assert.ok(!(await part.isVisible()), 'it is not printed');
        await page.emulateMedia({ media: 'screen' });
        assert.ok(await part.isVisible());
    }

    test('are fit for everybody: the corner and the notice', async () => {
        const { page, watch } = await tab(preview, 'es/preguntas/what-is-huachicol/');
        await corner(page).click();
        await looks(page, aside(page).locator('.panel'));
        await corner(page).click();
        portal.remove('content/questions/what-is-huachicol.toml');
        await gone(page).waitFor();
        await looks(page, gone(page));
        await finish(page, watch);
    });

    test('are fit for everybody: the errors', async () => {
        const { page, watch } = await tab(preview, 'en/');
        portal.change(PLEDGE, 'is = "limited"', 'is = limited');
        portal.change('content/commitments/extraditions.toml', 'title = {', 'titel = {');
        await overlay(page).waitFor();
        await looks(page, overlay(page));
        await finish(page, watch);
    });
});
