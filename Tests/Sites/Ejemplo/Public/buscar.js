(() => {
const [form, input, section, status] = ['.busqueda', '#q', '#hallazgos', '[role=status]']
.map((one) => document.querySelector(one));
const STEP = 10;
const FACETS = ['institucion', 'anio', 'tipo', 'estatus', 'eje'];
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const alphabetically = new Intl.Collator('es', { numeric: true }).compare;
const selects = {};
const files = {};
let index, part, everything, late, chosen = {}, turn = 0;
const element = (name, textContent, values) =>
Object.assign(document.createElement(name), { textContent }, values);
const load = (path) => files[path] ??= fetch(path).then((answer) => answer.json())
.catch((error) => {
delete files[path];
throw error;
});
const open = async () => {
const raw = await load('indice.json');
const letters = new Map();
for (const group of raw.letras.split(' ')) {
for (const letter of group) letters.set(letter, group[0]);
}
const owner = new Uint32Array(raw.entradas);
const collections = [];
for (let i = 0, start = 0; i < raw.colecciones.length; i += 4) {
const [count, institution, first, more] = raw.colecciones.slice(i, i + 4);
owner.fill(collections.length, start, start += count);
collections.push({ institution, first, last: first + more });
}
return {
...raw, letters, owner, collections,
endings: raw.terminaciones.split(',').map((one) => one.split(' ')),
omitted: new Set(raw.omitidas.split(' ')),
prefixes: raw.prefijos.split(' '),
};
};
const words = (text) => [...text.toLowerCase()]
.map((letter) => index.letters.get(letter) ?? letter).join('')
.replace(/[\u0300-\u036f]/g, '').match(/[a-z0-9]+(\.[0-9][a-z0-9]*)*/g) ?? [];
const asHeard = (word) => word.replace(/h/g, '').replace(/[cz]/g, 's').replace(/v/g, 'b');
const stem = (word, as = String) => {
if (/\d/.test(word)) return word;
const own = as(word);
const found = index.endings.find(([letters, , least]) =>
own.endsWith(as(letters)) && own.length >= letters.length + +least);
return as((found ? own.slice(0, -found[0].length) + found[1] : own).replace(/z$/, 'c'));
};
const spelled = (text) => text.replace(
/(\d\d?)\/(0?[1-9]|1[0-2])\/(\d{4})/g, (_, day, month, year) =>
`${+day} ${new Date(year, month - 1).toLocaleString('es-MX', { month: 'long' })} ${year}`);
const numbers = (text) => {
const list = [];
let next = 0, unit = 1;
for (const letter of text) {
const digit = DIGITS.indexOf(letter);
next += digit % 32 * unit;
unit *= 32;
if (digit < 32) {
list.push(next++);
unit = 1;
}
}
return list;
};
const unfinished = (word) => index.endings
.flatMap(([letters]) => [...letters].map((_, i) => letters.slice(0, i + 1)))
.filter((part) => word.endsWith(part) && word.length - part.length > 3)
.map((part) => word.slice(0, -part.length));
const points = async (word, isLast, as) => {
const own = [stem(word, as), as(stem(word)), as(word)];
const isBegun = isLast && word.length > 2;
const begun = isBegun ? unfinished(word).map(as) : [];
const begins = (term) => isBegun && as(term).startsWith(as(word));
const isIn = (prefix, terms) => terms.some((term) => (term + '_').startsWith(as(prefix)));
const shards = index.prefixes
.filter((prefix) => isIn(prefix, [...own, ...begun]) || begins(prefix))
.sort((one, other) => isIn(other, own) - isIn(one, own));
const result = new Uint8Array(index.entradas);
for (const terms of await Promise.all(
shards.slice(0, 4).map((prefix) => load(`i/t-${prefix}.json`)))) {
for (const term of Object.keys(terms)) {
const isWhole = own.includes(as(term));
if (!isWhole && !begun.includes(as(term)) && !begins(term)) continue;
const [titles, keys, texts, total] = terms[term].split(' ');
[titles, keys, texts].forEach((list, place) => {
const value = 6 - 2 * place - !isWhole;
for (const id of numbers(list)) if (result[id] < value) result[id] = value;
});
if (total && isWhole) result.total = total;
}
}
return result;
};
const teller = async (name, hits, values) => {
const blocks = [...new Set(hits.map((id) => id >> 16))];
const sets = index.facetas[name] && await Promise.all(values.map(async (value) => {
const lists = await Promise.all(
blocks.map((block) => load(`f/${name}-${value}.${block}.json`)));
return new Set(blocks.flatMap((block, i) => numbers(lists[i]).map((id) => block * 65536 + id)));
}));
return (id) => {
if (sets) return values.filter((_, i) => sets[i].has(id));
const { institution, first, last } = index.collections[index.owner[id]];
if (name === 'anio') {
return Array.from({ length: first && last - first + 1 }, (_, i) => `${first + i}`);
}
return institution ? [index.instituciones[institution * 2 - 2]] : [];
};
};
const find = async (text, as = String) => {
const query = words(spelled(text.slice(0, 200))).slice(0, 8);
const kept = query.filter((word, i) => !index.omitted.has(word)
&& !(i && i === query.length - 1 && /^\D\D?$/.test(word)));
const terms = kept.length ? kept : query;
const found = await Promise.all(terms.map((word, i) => points(word, i === terms.length - 1, as)));
const sums = new Uint8Array(index.entradas);
const buckets = [];
for (let id = 0; id < index.entradas; id++) {
for (const list of found) {
if (!list[id]) {
sums[id] = 0;
break;
}
sums[id] += list[id];
}
if (sums[id] || !found.length) (buckets[sums[id]] ??= []).push(id);
}
const all = buckets.reverse().flat();
const isHeard = as === asHeard;
if (!all.length && !isHeard) return find(text, asHeard);
const cut = found.findIndex((list) => list.total);
let hits = all;
for (const name of FACETS) {
if (!chosen[name]) continue;
const of = await teller(name, hits, [chosen[name]]);
hits = hits.filter((id) => of(id).includes(chosen[name]));
}
const typed = text.match(/[\p{L}\p{M}\p{N}]+/gu)?.find((one) => words(one)[0] === terms[cut]);
return { all, hits, isHeard, cut: cut >= 0 && [typed ?? terms[cut], found[cut].total] };
};
const showFilters = () => {
if (selects.tipo) return;
part = element('details', '', {
className: 'acotar', open: innerWidth > 640 || FACETS.some((name) => chosen[name]), ontoggle: fillFilters,
});
const group = element('div', '', { className: 'filtros' });
part.append(element('summary', index.textos.acotar), group);
for (const name of FACETS) {
const label = element('label', index.textos[name]);
selects[name] = element('select');
selects[name].addEventListener('change', () => {
chosen[name] = selects[name].value;
run();
});
label.append(selects[name]);
group.append(label);
}
status.after(part);
};
const fillFilters = async () => {
const mine = turn;
if (part.open) for (const name of FACETS) {
const list = index.facetas[name] ?? (name === 'anio' ? [] : index.instituciones);
const of = await teller(name, everything, list.filter((_, i) => i % 2 < 1));
if (mine !== turn) return;
const counts = chosen[name] ? { [chosen[name]]: 0 } : {};
for (const id of everything) {
for (const value of of(id)) counts[value] = (counts[value] ?? 0) + 1;
}
const options = Object.entries(counts)
.map(([value, count]) => [`${list[list.indexOf(value) + 1 || -1] ?? value} (${count})`, value])
.sort(alphabetically).map((pair) => new Option(...pair));
selects[name].replaceChildren(new Option(index.textos.cualquiera, ''), ...options);
selects[name].value = chosen[name] ?? '';
selects[name].parentNode.hidden = !options.length;
}
};
const rows = (ids) => Promise.all(ids.map(async (id) => {
const page = await load(`d/${Math.floor(id / index.porPagina)}.json`);
const [address, title, context] = page[id % index.porPagina];
const row = element('li');
row.append(
element('a', title, { href: '../' + address.replace(/(^|\/)(#.*)?$/, '$1index.html$2') }), ' ',
element('span', context, { className: 'menor' }));
return row;
}));
const tell = (text) => status.textContent = text;
const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const number = (value) => (+value).toLocaleString('es-MX');
const { title } = document;
const list = element('ol', '', { className: 'lista' });
const more = element('button', '', { type: 'button' });
section.append(list, more);
const show = async ({ all, hits, cut, isHeard }, mine) => {
let shown = 0;
const extend = async () => {
const start = shown;
const made = await rows(hits.slice(start, shown += STEP));
if (mine !== turn) return;
if (!start) list.replaceChildren();
list.append(...made);
more.hidden = shown >= hits.length;
return made[0];
};
await extend();
if (mine !== turn) return;
const { textos } = index;
const isNarrow = !hits.length && all.length;
more.hidden &&= !isNarrow;
more.textContent = isNarrow ? textos.quitar : textos.mas;
more.onclick = async () => {
if (!isNarrow) return (await extend())?.firstChild.focus();
chosen = {};
input.focus();
run();
};
const count = (text, n) => filled(text.split('|')[+(n !== 1)], { n: number(n) });
section.hidden = false;
const found = count(textos.resultados, hits.length);
document.title = `${found}: ${input.value}`;
tell([
hits.length ? found + '.'
: isNarrow ? count(textos.filtrados, all.length) : textos.ninguno,
all.length && isHeard && textos.suena, /["«“]/.test(input.value) && textos.comillas,
cut && filled(textos.recorte,
{ palabra: cut[0], total: number(cut[1]), n: number(index.porPalabra) }),
].filter(Boolean).join(' '));
};
const remember = () => {
const state = new URLSearchParams();
if (input.value) state.set('q', input.value);
for (const name of FACETS) if (chosen[name]) state.set(name, chosen[name]);
history.replaceState(null, '', state.size ? `?${state}` : location.pathname);
};
const run = async () => {
const mine = ++turn;
clearTimeout(late);
late = setTimeout(tell, 300, status.dataset.espera);
try {
index ??= await open();
if (mine !== turn) return;
remember();
if (!words(input.value).length && !FACETS.some((name) => chosen[name])) {
section.hidden = true;
document.title = title;
return tell('');
}
const found = await find(input.value);
if (mine !== turn) return;
everything = found.all;
showFilters();
await show(found, mine);
setTimeout(fillFilters);
} catch {
if (mine !== turn) return;
section.hidden = true;
tell(status.dataset[location.protocol === 'file:' ? 'disco' : 'fallo']);
} finally {
if (mine === turn) clearTimeout(late);
}
};
const state = new URLSearchParams(location.search);
input.value = state.get('q') ?? '';
for (const name of FACETS) {
const value = state.get(name) ?? '';
if (/^[a-z0-9-]*$/.test(value)) chosen[name] = value;
}
let wait;
input.addEventListener('input', () => {
clearTimeout(wait);
wait = setTimeout(run, 200);
});
form.addEventListener('submit', (event) => {
event.preventDefault();
clearTimeout(wait);
run();
});
if (location.search || location.protocol === 'file:') run();
})();