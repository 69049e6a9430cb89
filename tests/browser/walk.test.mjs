// Walks built portals in Debian's Chromium as a reader does: from the first page, by what can be seen and clicked or
// reached with the Tab key. From a disk and over HTTP below a sub-path, with and without JavaScript, wide and narrow,
// in four languages. Nothing may be asked of anybody else, nothing may fail, nothing may be cut off.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { build, hints, kinds, launch, onDisk, open, portals, served, words } from './support.mjs';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

/** What is between the margins of an A4 page, in CSS pixels. */
const PAPER = { width: 672, height: 985 };

let browser;

before(async () => {
    browser = await launch();
});

after(async () => {
    await browser?.close();
});

const clean = (text) => text.replace(/\s+/g, ' ').trim();

// ------------------------------------------------------------------------------------------------------- the reader

/** Somebody who reads a portal in one of its languages and knows no address but the first. */
class Reader {
    constructor(page, portal, language) {
        this.page = page;
        this.portal = portal;
        this.language = language;
        this.words = words(portal, language);
    }

    /** Opens the root page, which offers every language, and goes on in the reader's own. */
    async arrive(start) {
        await this.page.goto(start);
        const offers = this.page.locator('main').getByRole('link');
        assert.equal(await offers.count(), this.portal.languages.length, 'the root page offers each language once');
        for (const { key, name, direction } of this.portal.languages) {
            const said = await offers.filter({ hasText: name }).evaluate((offer) => ({
                lang: offer.closest('[lang]').lang,
                direction: getComputedStyle(offer).direction,
            }));
            assert.deepEqual(said, { lang: key, direction }, `${name} is offered in its own language`);
        }
        await this.go(offers.filter({ hasText: this.language.name }));
        assert.equal(await this.heading(), this.words('home-heading'));
        await this.look();
    }

    /** Clicks a link and waits for the page it leads to. */
    async go(link) {
        const loaded = this.page.waitForEvent('load');
        await link.click();
        await loaded;
    }

    /** Clicks a link that bears the title of the page it leads to. */
    async follow(link) {
        const title = clean(await link.textContent());
        await this.go(link);
        assert.equal(await this.heading(), title, 'a link leads to the page it names');
        await this.look();
    }

    /** Goes to a section by the menu. */
    async section(name) {
        const navigation = this.page.getByRole('navigation', { name: this.words('sections') });
        const button = navigation.getByText(this.words('menu'), { exact: true });
        if (await button.isVisible()) {
            await button.click();
        }
        await this.follow(navigation.getByRole('link', { name: this.words(name), exact: true }));
        assert.equal(await this.heading(), this.words(name));
    }

    async heading() {
        const headings = this.page.getByRole('heading', { level: 1 });
        assert.equal(await headings.count(), 1, `${this.page.url()} has one first heading`);
        return clean(await headings.textContent());
    }

    /** Looks at a page's frame. */
    async look(language = this.language) {
        const frame = await this.page.evaluate(() => ({
            lang: document.documentElement.lang,
            dir: document.documentElement.dir,
            direction: getComputedStyle(document.body).direction,
            styled: getComputedStyle(document.body).margin === '0px',
            title: document.title,
            portal: document.querySelector('.portal-name').textContent.trim(),
        }));
        const where = this.page.url();
        assert.equal(frame.lang, language.key, where);
        assert.equal(frame.dir, language.direction, where);
        assert.equal(frame.direction, language.direction, where);
        assert.ok(frame.styled, `${where} has its style`);
        const heading = await this.heading();
        const title = heading === words(this.portal, language)('home-heading') ? frame.portal : heading;
        assert.ok(clean(frame.title).startsWith(title), `${where} is titled ${frame.title}`);
        assert.ok(frame.title.includes(frame.portal), `${where} is titled ${frame.title}`);
        assert.deepEqual(await hints(this.page), [], where);

        // The portal's name stands where lines begin.
        const name = await this.page.locator('.portal-name').boundingBox();
        const { width } = this.page.viewportSize();
        const [before, behind] = [name.x, width - name.x - name.width];
        const [near, far] = language.direction === 'rtl' ? [behind, before] : [before, behind];
        assert.ok(near <= far + 1, `${where} begins at the wrong side`);
    }

    /** Reads the page in the other languages and comes back by its links. */
    async thereAndBack() {
        const here = this.page.url();
        const heading = await this.heading();
        const facts = await this.facts();
        for (const other of this.portal.languages.filter(({ key }) => key !== this.language.key)) {
            await this.go(this.languageLink(this.words, other));
            assert.notEqual(this.page.url(), here);
            await this.look(other);
            assert.deepEqual(await this.facts(), facts, `${this.page.url()} is the same page as ${here}`);
            await this.go(this.languageLink(words(this.portal, other), this.language));
            assert.equal(this.page.url(), here, 'the language link leads back to the same page');
            assert.equal(await this.heading(), heading);
            await this.look();
        }
    }

    languageLink(words, language) {
        const list = this.page.getByRole('list', { name: words('languages') });
        return list.getByRole('link', { name: language.name, exact: true });
    }

    /** What a page shows that no translation may change; lists can be in another order. */
    facts() {
        return this.page.evaluate(() => {
            const main = document.querySelector('main');
            const all = (selector, value) => [...main.querySelectorAll(selector)].map(value).sort();
            return {
                dates: all('time', (time) => time.dateTime),
                statuses: all('[data-status]', (element) => element.dataset.status),
                links: all('a', () => 'link').length,
                sections: main.querySelectorAll('h2').length,
            };
        });
    }
}

/** The walk that every reader must be able to take. */
async function walk(reader, site) {
    const { page, words } = reader;
    await reader.arrive(site.start);
    const home = page.url();
    await reader.thereAndBack();

    // A topic, from the first table; a commitment on it.
    await reader.follow(page.locator('main table').first().locator('tbody th[scope="row"] a').first());
    await reader.thereAndBack();
    await reader.follow(page.locator('main section[id] .record-title a').first());
    assert.ok(await page.getByRole('region', { name: words('status'), exact: true }).isVisible());
    await reader.thereAndBack();

    // The meeting with two readouts, among all meetings.
    await reader.section('title-meetings');
    const meetings = page.locator('main .record-title a');
    const count = await meetings.count();
    let compared = false;
    for (let number = 0; number < count && !compared; number += 1) {
        await reader.follow(meetings.nth(number));
        const readouts = page.getByRole('region', { name: words('readouts'), exact: true }).locator('tbody tr');
        if ((await readouts.count()) >= 2 && (await page.locator('.table-comparison').count()) > 0) {
            compared = true;
        } else {
            await page.goBack();
        }
    }
    assert.ok(compared, 'a meeting with two readouts is on record');
    await compare(reader);
    await reader.thereAndBack();

    // From the comparison to what was promised, and home by the portal's name.
    await reader.follow(page.locator('.table-comparison tbody th[scope="row"] a').last());
    await reader.go(page.locator('.portal-name'));
    assert.equal(page.url(), home);
}

/** The table in which the sides stand beside each other. */
async function compare({ page, words, language }) {
    const table = page.getByRole('region', { name: words('comparison-heading'), exact: true }).locator('table');
    assert.ok(await table.isVisible());
    const columns = (await table.locator('thead th').allTextContents()).map(clean);
    assert.deepEqual(columns, [words('commitment'), ...language.sides, words('status-now')]);

    const groups = await table.locator('tbody').evaluateAll((bodies) => bodies.map((body) => ({
        label: body.querySelector('th[scope="rowgroup"]').textContent,
        rows: [...body.querySelectorAll('tr:not(.group)')].map((row) => [...row.querySelectorAll('td')].map((cell) => ({
            text: cell.innerText,
            label: cell.dataset.label,
            shown: getComputedStyle(cell, '::before').content,
        }))),
    })));
    const [start, end] = words('comparison-some').split('{ $sides }');
    let onlySome = 0;
    for (const { label, rows } of groups) {
        assert.ok(rows.length > 0, `the group “${label}” has rows`);
        const isOnly = label.startsWith(start) && label.endsWith(end) && label !== words('comparison-press-only');
        const named = language.sides.filter((side) => label.includes(side));
        if (isOnly) {
            onlySome += 1;
            const isSome = named.length > 0 && named.length < language.sides.length;
            assert.ok(isSome, `“${label}” names some of the sides`);
        }
        for (const cells of rows) {
            assert.deepEqual(cells.map((cell) => cell.label), columns.slice(1), 'each cell has the name of its column');
            cells.slice(0, -1).forEach((cell, index) => {
                const silent = clean(cell.text).includes(words('voice-silent'));
                if (isOnly) {
                    const speaks = named.includes(language.sides[index]);
                    assert.equal(silent, !speaks, `“${label}”, ${cell.label}: ${cell.text}`);
                } else if (label === words('comparison-all')) {
                    assert.ok(!silent, `“${label}”, ${cell.label}: ${cell.text}`);
                }
                // On a phone there is no head of the table to look up to.
                if (page.viewportSize().width === PHONE.width) {
                    assert.ok(cell.shown.includes('attr(data-label)') || cell.shown.includes(cell.label), cell.shown);
                }
            });
        }
    }
    assert.ok(onlySome > 0, 'something is said by some sides only');
}

// -------------------------------------------------------------------------------------------------------- the watch

test('the watch sees what it is there for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'constancia-watch-'));
    try {
        writeFileSync(
            join(folder, 'index.html'),
            `<!doctype html><title>Planted</title><link rel="preconnect" href="https://far.example/">
            <link rel="icon" href="data:,"><a href="mid">A folder without its slash</a>
            <img src="https://elsewhere.example/picture.png"><img src="missing.png"><img src="/outside.png">
            <script>
                console.error('planted complaint');
                document.cookie = 'crumb=1';
                throw new Error('planted fault');
            </script>`,
        );
        writeFileSync(join(folder, '404.html'), '<!doctype html><title>404</title>');
        mkdirSync(join(folder, 'mid'));
        writeFileSync(join(folder, 'mid/index.html'), '<!doctype html><title>Mid</title>');
        const site = await served(folder);
        const { page, watch } = await open(browser, site);
        await page.goto(site.start);
        assert.deepEqual(await hints(page), ['preconnect https://far.example/']);
        await page.getByRole('link').click();
        await page.waitForURL('**/mid/');
        const faults = (await watch.faults()).join('\n');
        for (const planted of [
            'asks elsewhere: https://elsewhere.example/picture.png',
            'asks in vain: https://elsewhere.example/picture.png',
            `is answered 404: ${site.base}missing.png`,
            `asks elsewhere: ${new URL('/outside.png', site.base)}`,
            'asks the host for /outside.png, outside the site',
            'asks the host for the folder /some/where/mid without its last slash',
            'console error: planted complaint',
            'page error: planted fault',
            'sets the cookie crumb',
        ]) {
            assert.ok(faults.includes(planted), `${planted}\nis not among\n${faults}`);
        }
        await page.context().close();
    } finally {
        rmSync(folder, { recursive: true });
    }
});

// -------------------------------------------------------------------------------------------------------- the sites

for (const [name, portal] of Object.entries(portals)) {
    describe(`the ${name} portal`, () => {
        const sites = {};

        before(async () => {
            // A folder on somebody's stick, with what an address must not contain as it is.
            sites.disk = onDisk(build(portal, `${name} memoria USB #1`, '--portable'));
            sites.host = await served(build(portal, `${name}-usual`));
        });

        const readers = [
            { how: 'with JavaScript on a wide screen', options: { viewport: WIDE } },
            { how: 'without JavaScript on a phone', options: { viewport: PHONE, javaScriptEnabled: false } },
        ];
        for (const { key: place, where } of [
            { key: 'disk', where: 'from a disk' },
            { key: 'host', where: 'over HTTP below a sub-path' },
        ]) {
            for (const language of portal.languages) {
                for (const { how, options } of readers) {
                    test(`is walked ${where}, in ${language.name}, ${how}`, async () => {
                        const site = sites[place];
                        const { page, watch } = await open(browser, site, options);
                        await walk(new Reader(page, portal, language), site);
                        assert.deepEqual(await watch.faults(), []);
                        await page.context().close();
                    });
                }
            }
        }

        for (const language of portal.languages) {
            test(`is used by keyboard in ${language.name}`, async () => {
                // Without motion, because what scrolls smoothly is not at once where the focus is.
                const options = { viewport: PHONE, javaScriptEnabled: false, reducedMotion: 'reduce' };
                const { page, watch } = await open(browser, sites.host, options);
                const reader = new Reader(page, portal, language);
                await reader.arrive(sites.host.start);
                await skip(reader);
                await openMenu(reader);
                await page.goBack();
                await everyStop(reader);
                await page.setViewportSize(WIDE);
                await page.reload();
                await everyStop(reader);
                assert.deepEqual(await watch.faults(), []);
                await page.context().close();
            });

            test(`fits every screen and paper in ${language.name}`, async () => {
                const site = sites.host;
                // Whoever prefers dark and prints gets black on white all the same.
                const { page, watch } = await open(browser, site, { colorScheme: 'dark', reducedMotion: 'reduce' });
                const reader = new Reader(page, portal, language);
                const faults = [];
                const paths = kinds(site.folder, language.key);
                assert.ok(paths.length >= 30, `${paths.length} kinds of page`);
                for (const path of [...paths, 'index.html', '404.html']) {
                    await page.setViewportSize(WIDE);
                    // The root's pages ask for absolute addresses where the site has one, which is not the test's host.
                    await page.goto(path.includes('/') ? `${site.base}${path.replace(/index\.html$/, '')}` : site.base);
                    if (path.includes('/')) {
                        await reader.look();
                    }
                    const note = (what, found) => faults.push(...found.map((text) => `${path}, ${what}: ${text}`));
                    for (const width of [320, 360, 768, 1280]) {
                        await page.setViewportSize({ width, height: 800 });
                        note(`${width} px`, await page.evaluate(cutOff, { canScroll: true }));
                    }
                    const seen = await page.evaluate(readable);
                    await page.emulateMedia({ media: 'print', colorScheme: 'dark', reducedMotion: 'reduce' });
                    await page.setViewportSize(PAPER);
                    note('paper', await page.evaluate(cutOff, { canScroll: false }));
                    note('paper', await page.evaluate(printed, seen));
                    await page.emulateMedia({ media: 'screen', colorScheme: 'dark', reducedMotion: 'reduce' });
                }
                assert.deepEqual(faults, []);
                assert.deepEqual(await watch.faults(), []);
                await page.context().close();
            });
        }
    });
}

describe('an address that leads nowhere', () => {
    let site;

    before(async () => {
        site = await served();
        site.folder = build(portals.shipped, 'with-address', '--base-url', site.base);
    });

    for (const address of ['nowhere', 'en/nowhere/', 'es/compromisos/nada/de/nada/']) {
        test(`leads on: ${address}`, async () => {
            const { page, watch } = await open(browser, site, { viewport: PHONE, javaScriptEnabled: false });
            const missing = `${site.base}${address}`;
            watch.expectMissing(missing);
            const response = await page.goto(missing);
            assert.equal(response.status(), 404);
            assert.match(response.headers()['content-type'], /^text\/html/);
            for (const language of portals.shipped.languages) {
                assert.ok(await page.getByText(words(portals.shipped, language)('title-not-found')).isVisible());
                const reader = new Reader(page, portals.shipped, language);
                await reader.go(page.getByRole('main').getByRole('link').filter({ hasText: language.name }));
                assert.equal(await reader.heading(), reader.words('home-heading'));
                await reader.look();
                await page.goBack();
            }
            assert.deepEqual(await watch.faults(), []);
            await page.context().close();
        });
    }
});

// --------------------------------------------------------------------------------------------------------- keyboard

/** What has the focus: its text, whether all of it can be seen, whether the focus itself can. */
function focused(page) {
    return page.evaluate(() => {
        const element = document.activeElement;
        const box = element.getBoundingClientRect();
        const line = element.getClientRects()[0];
        const style = getComputedStyle(element);
        const middle = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
        return {
            tag: element.tagName,
            text: element.textContent.replace(/\s+/g, ' ').trim(),
            inMain: element.closest('main') !== null,
            // Pages scroll by whole pixels.
            inView:
                box.width > 0 &&
                box.x > -1 &&
                box.right < innerWidth + 1 &&
                box.y > -1 &&
                box.bottom < innerHeight + 1,
            uncovered: element.contains(middle),
            ringed: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        };
    });
}

function seen({ text, inView, uncovered, ringed }) {
    assert.ok(inView, `“${text}” is in view when it has the focus`);
    assert.ok(uncovered, `“${text}” is not covered when it has the focus`);
    assert.ok(ringed, `“${text}” shows that it has the focus`);
}

/** The first stop of the Tab key leads past the menu. */
async function skip({ page, words }) {
    await page.keyboard.press('Tab');
    const link = await focused(page);
    assert.equal(link.text, words('skip'));
    seen(link);
    await page.keyboard.press('Enter');
    await page.waitForURL(/#./);
    await page.keyboard.press('Tab');
    const next = await focused(page);
    assert.ok(next.inMain, `behind the link past the menu comes ${next.tag} “${next.text}”`);
    await page.goBack();
}

/** The menu of a narrow page opens, closes and is left by the keyboard alone. */
async function openMenu(reader) {
    const { page, words } = reader;
    const navigation = page.getByRole('navigation', { name: words('sections') });
    const links = navigation.getByRole('link');
    await page.reload();
    assert.equal(await links.count(), 0, 'the menu is closed at first');
    const isMenu = async () => (await focused(page)).tag === 'SUMMARY';
    for (let stop = 0; stop < 10 && !(await isMenu()); stop += 1) {
        await page.keyboard.press('Tab');
    }
    assert.ok(await isMenu(), 'the menu is reached');

    await page.keyboard.press('Tab');
    assert.ok((await focused(page)).inMain, 'no link of a closed menu takes the focus');
    await page.keyboard.press('Shift+Tab');
    assert.ok(await isMenu());

    await page.keyboard.press('Enter');
    const titles = (await links.allTextContents()).map(clean);
    assert.ok(titles.length >= 5 && titles.includes(words('title-meetings')), `the menu opens: ${titles}`);
    await page.keyboard.press('Space');
    assert.equal(await links.count(), 0, 'the menu closes');
    await page.keyboard.press('Space');

    for (const title of titles.slice(0, titles.indexOf(words('title-meetings')) + 1)) {
        await page.keyboard.press('Tab');
        const link = await focused(page);
        assert.equal(link.text, title);
        seen(link);
    }
    const loaded = page.waitForEvent('load');
    await page.keyboard.press('Enter');
    await loaded;
    assert.equal(await reader.heading(), words('title-meetings'));
    await reader.look();
}

/** Everything that can be used takes the focus once, in the order of reading, and is seen then. */
async function everyStop({ page }) {
    const expected = await page.evaluate(() =>
        [...document.querySelectorAll('a[href], summary, button, input, select, textarea')]
            .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
            .map((element) => element.textContent.replace(/\s+/g, ' ').trim()),
    );
    assert.ok(expected.length > 20, `${expected.length} stops`);
    // The focus begins at the top again.
    await page.reload();
    const stops = [];
    while (stops.length < expected.length) {
        await page.keyboard.press('Tab');
        const stop = await focused(page);
        stops.push(stop.text);
        seen(stop);
    }
    assert.deepEqual(stops, expected);
}

// --------------------------------------------------------------------------------------- what is read from the page

/** What sticks out of the page to the left or right, or is cut off by what it is in. Runs in the page. */
function cutOff({ canScroll }) {
    const faults = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) {
        faults.push(`scrolls sideways: ${root.scrollWidth} px in ${root.clientWidth}`);
    }
    const scrolls = (style) => canScroll && ['auto', 'scroll'].includes(style.overflowX);
    const name = (element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
    const visit = (element) => {
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const hidden = style.position === 'absolute' && style.clipPath !== 'none' && box.width <= 1;
        if (hidden || style.display === 'none') {
            return;
        }
        if (box.width > 0 && (box.left < -1 || box.right > root.clientWidth + 1)) {
            faults.push(`sticks out: ${name(element)} from ${box.left} to ${box.right}`);
        }
        const cuts = style.overflowX !== 'visible' && !scrolls(style);
        if (cuts && element.scrollWidth > element.clientWidth + 1) {
            faults.push(`is cut off: ${name(element)}, ${element.scrollWidth} px in ${element.clientWidth}`);
        }
        if (!scrolls(style)) {
            [...element.children].forEach(visit);
        }
    };
    visit(document.body);
    return faults.slice(0, 5);
}

/** The texts that are seen in the page's own part, by their places in it. Runs in the page. */
function readable() {
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const seen = [];
    for (let index = 0; walker.nextNode(); index += 1) {
        const parent = walker.currentNode.parentElement;
        // What only leads on within the site has no use on paper.
        const leadsOn = parent.closest('nav, .links, .letters, .filters') !== null;
        const isText = walker.currentNode.data.trim() !== '';
        if (isText && !leadsOn && parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
            seen.push(index);
        }
    }
    return seen;
}

/** Which of the texts seen on the screen cannot be read on paper, and what has no business there. Runs in the page. */
function printed(seen) {
    // Any way of writing a colour, as it comes out on white paper.
    const paper = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const luminance = (color) => {
        for (const fill of ['#fff', color]) {
            paper.fillStyle = fill;
            paper.fillRect(0, 0, 1, 1);
        }
        const [red, green, blue] = [...paper.getImageData(0, 0, 1, 1).data]
            .map((part) => part / 255)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const faults = [];
    const wanted = new Set(seen);
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let index = 0; walker.nextNode(); index += 1) {
        if (!wanted.has(index)) {
            continue;
        }
        const text = walker.currentNode.data.trim().slice(0, 60);
        const parent = walker.currentNode.parentElement;
        range.selectNodeContents(walker.currentNode);
        if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
            faults.push(`is lost: ${text}`);
        } else if (range.getBoundingClientRect().height === 0) {
            faults.push(`has no place: ${text}`);
        } else if (1.05 / (luminance(getComputedStyle(parent).color) + 0.05) < 4.5) {
            // Browsers print no backgrounds: what is not dark is lost on white paper.
            faults.push(`is too pale: ${text} (${getComputedStyle(parent).color})`);
        }
    }
    if (luminance(getComputedStyle(document.body).backgroundColor) < 1) {
        faults.push('is not on white');
    }
    const useless = [...document.querySelectorAll('.skip-link, .site-navigation, .languages, .breadcrumb')];
    faults.push(...useless.filter((part) => part.checkVisibility()).map((part) => `has no use: ${part.className}`));
    return faults.slice(0, 5);
}
