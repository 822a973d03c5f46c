(() => {
const words = document.currentScript.dataset;
const parts = [...document.querySelectorAll('[data-filtra]')].map(element => ({
element, items: [...(element.tBodies ?? element.children)],
}));
if (!parts.length) return;
const texts = new Map();
const make = (tag, properties, ...content) => {
const element = Object.assign(document.createElement(tag), properties);
element.append(...content);
return element;
};
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const fold = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
const { compare } = new Intl.Collator('es-MX', { numeric: true });
const address = new URL(location);
let order = address.searchParams.get('orden') ?? '';
const input = make('input', {
type: 'search', value: address.searchParams.get('filtro') ?? '',
});
const status = make('p', { className: 'menor' });
status.setAttribute('role', 'status');
const links = document.querySelectorAll('nav > .letras a');
const paged = document.querySelector('nav[data-cuenta]')?.dataset;
const elsewhere = make('p', { className: 'nada', hidden: true });
const hint = make('p', { className: 'menor pista-de-orden', id: '_orden', textContent: words.pista });
const tables = parts.filter(
({ element, items }) => items.length > 1 && element.querySelector('th[data-o]'));
const headings = tables.flatMap(({ element }) => [...element.querySelectorAll('th[data-o]')]);
const rows = parts.reduce((sum, { items }) => sum + items.length, 0);
const controls = make('div', { className: 'controles' });
if (rows > 5) controls.append(make('label', {}, words.filtrar, ' ', input));
else if (!headings.length) return;
controls.append(status, elsewhere);
if (headings.length) controls.append(hint);
let place = parts[0].element;
for (let outer; (outer = place.parentElement.closest('section')); place = outer);
place.before(controls);
const sorted = (element, items) => {
const heading = headings.find(
th => element.contains(th) && th.dataset.o === order.replace('-', ''));
if (!heading) return items;
const sign = order.startsWith('-') ? -1 : 1;
const keyed = items.map(item => {
const cell = item.rows[0].cells[heading.dataset.c];
const date = cell.querySelector('time')?.dateTime;
const text = date ?? cell.textContent.trim();
return 'v' in cell.dataset
? { item, rank: 0, key: +cell.dataset.v } : { item, rank: text ? 1 : 2, key: text };
});
keyed.sort((a, b) => a.rank - b.rank
|| sign * (a.rank ? compare(a.key, b.key) : a.key - b.key));
return keyed.map(({ item }) => item);
};
let shownOrder = '';
const show = () => {
const wanted = fold(input.value).split(/\s+/);
let seen = 0;
for (const { element, items } of parts) {
let shown = 0;
for (const item of items) {
if (!texts.has(item)) texts.set(item, fold(item.textContent));
const text = texts.get(item);
item.hidden = !wanted.every(word => text.includes(word));
shown += !item.hidden;
}
if (order !== shownOrder) element.append(...sorted(element, items));
const name = element.getAttribute('aria-labelledby');
const section = element.closest('section');
const own = name && section?.getAttribute('aria-labelledby') === name ? section : element;
own.hidden = !shown;
seen += shown;
}
shownOrder = order;
let name;
for (const th of headings) {
const isCurrent = th.dataset.o === order.replace('-', '');
if (isCurrent) {
th.setAttribute('aria-sort', order.startsWith('-') ? 'descending' : 'ascending');
name = th.textContent;
} else th.removeAttribute('aria-sort');
}
const sentence = order.startsWith('-') ? words.descendente : words.ascendente;
const forms = (paged ?? words).cuenta.split('|');
for (const link of links) link.search = address.search;
if (paged) {
const search = make('a', { textContent: paged.busca, href: paged.buscar });
search.search = new URLSearchParams({ q: input.value });
const others = document.querySelectorAll('nav[data-cuenta] a:not([aria-current])');
elsewhere.replaceChildren(
paged.nada, ...[...others].flatMap(link => [' ', link.cloneNode(true), ' ·']), ' ', search);
elsewhere.hidden = seen > 0;
}
status.textContent = [
rows > 5 ? fill(forms[seen === 1 ? 0 : 1], { n: seen, total: rows }) : '',
name ? fill(sentence, { columna: name }) : '',
].join(' ').trim();
};
const change = () => {
for (const [key, value] of [['orden', order], ['filtro', input.value.trim()]]) {
value ? address.searchParams.set(key, value) : address.searchParams.delete(key);
}
show();
address.hash = location.hash;
try { history.replaceState(null, '', address); } catch { /* A disk has no addresses to change. */ }
};
for (const th of headings) {
const button = make('button', { type: 'button' }, ...th.childNodes);
th.append(button);
button.addEventListener('click', () => {
const name = th.dataset.o;
order = order === name ? '-' + name : order === '-' + name ? '' : name;
change();
});
}
for (const { element } of tables) {
element.classList.add('con-orden');
if (element.caption) element.caption.append(' ', make('span', { textContent: words.pista }));
else element.setAttribute('aria-describedby', hint.id);
}
input.addEventListener('input', change);
show();
})();