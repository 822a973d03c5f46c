// How the index is read: Sources/Search/SearchFiles.swift.
(() => {
  const byId = (id) => document.getElementById(id);
  const form = document.querySelector('.busqueda');
  const input = byId('q');
  const section = byId('hallazgos');
  const status = document.querySelector('[role=status]');
  const STEP = 10;
  const FACETS = ['institucion', 'anio', 'tipo', 'estatus', 'eje'];
  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const alphabetically = new Intl.Collator('es').compare;
  const chosen = {};
  const selects = {};
  const files = {};
  let index, turn = 0;

  const element = (name, text, values = {}) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    return Object.assign(made, values);
  };

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

  const stem = (word) => {
    if (/\d/.test(word)) return word;
    const found = index.endings.find(([letters, , least]) =>
      word.endsWith(letters) && word.length >= letters.length + +least);
    return (found ? word.slice(0, -found[0].length) + found[1] : word).replace(/z$/, 'c');
  };

  // Ascending numbers by their gaps.
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

  // Terms that a word which may not be finished can be a beginning of, besides its own stem.
  const unfinished = (word) => index.endings
    .flatMap(([letters]) => [...letters].map((_, i) => letters.slice(0, i + 1)))
    .filter((part) => word.endsWith(part) && word.length - part.length > 3)
    .map((part) => word.slice(0, -part.length));

  // Points of each entry for a word: title before key before text, whole before begun words.
  const points = async (word, isLast) => {
    const own = stem(word);
    const begun = new Set(isLast && word.length > 2 ? unfinished(word) : []);
    const begins = (term) => isLast && word.length > 2 && term.startsWith(word);
    const wanted = [own, ...begun];
    const shards = index.prefixes.filter((prefix) =>
      wanted.some((term) => (term + '_').startsWith(prefix)) || begins(prefix));
    const isOwn = (prefix) => (own + '_').startsWith(prefix);
    shards.sort((one, other) => isOwn(other) - isOwn(one));
    const result = new Uint8Array(index.entradas);
    for (const terms of await Promise.all(
      shards.slice(0, 4).map((prefix) => load(`i/t-${prefix}.json`)))) {
      for (const term of Object.keys(terms)) {
        const isWhole = term === own;
        if (!isWhole && !begun.has(term) && !begins(term)) continue;
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

  const facetSet = async (name, value, hits) => {
    const blocks = [...new Set(hits.map((id) => id >> 16))];
    const lists = await Promise.all(
      blocks.map((block) => load(`f/${name}-${value}.${block}.json`).catch(() => '')));
    return new Set(blocks.flatMap((block, i) =>
      numbers(lists[i]).map((id) => block * 65536 + id)));
  };

  // Entries with all words, best first; what else stands in the way of a whole answer.
  const find = async (text) => {
    const query = words(text.slice(0, 200)).slice(0, 8);
    // A last word of one or two letters has only been begun.
    const kept = query.filter((word, i) => !index.omitted.has(word)
      && !(i && i === query.length - 1 && /^\D\D?$/.test(word)));
    const terms = kept.length ? kept : query;
    const found = await Promise.all(terms.map((word, i) => points(word, i === terms.length - 1)));
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
    let hits = buckets.reverse().flat();
    const cut = found.findIndex((list) => list.total);
    const all = hits;
    for (const name of ['tipo', 'estatus', 'eje']) {
      if (!chosen[name]) continue;
      const set = await facetSet(name, chosen[name], hits);
      hits = hits.filter((id) => set.has(id));
    }
    const of = (id) => index.collections[index.owner[id]];
    const institution = index.instituciones.indexOf(chosen.institucion) / 2 + 1;
    if (chosen.institucion) hits = hits.filter((id) => of(id).institution === institution);
    const year = +chosen.anio;
    if (year) hits = hits.filter((id) => of(id).first <= year && year <= of(id).last);
    // As it was typed, with its accents.
    const typed = text.match(/[\p{L}\p{M}\p{N}]+/gu)?.find((one) => words(one)[0] === terms[cut]);
    return { all, hits, cut: cut < 0 ? null : [typed ?? terms[cut], found[cut].total] };
  };

  // Names of the values of a facet, by value; only institutions and years that were found.
  const options = (name, hits) => {
    const list = index.facetas[name] ?? [];
    const pairs = new Map(list.flatMap((value, i) => i % 2 ? [] : [[value, list[i + 1]]]));
    if (!index.facetas[name]) {
      const counts = new Map();
      const count = (key) => key && counts.set(key, (counts.get(key) ?? 0) + 1);
      for (const id of hits) {
        const { institution, first, last } = index.collections[index.owner[id]];
        if (name === 'anio') for (let year = first; year <= last; year++) count(year);
        else count(institution);
      }
      const at = (key) => name === 'anio' ? [`${key}`, `${key}`]
        : index.instituciones.slice(key * 2 - 2, key * 2);
      [...counts].map(([key, count]) => [...at(key), count])
        .sort((one, other) => alphabetically(one[1], other[1]))
        .forEach(([value, label, count]) => pairs.set(value, `${label} (${count})`));
    }
    if (chosen[name] && !pairs.has(chosen[name])) pairs.set(chosen[name], chosen[name]);
    return pairs;
  };

  const showFilters = () => {
    if (selects.tipo) return;
    // On a telephone they would stand in the way of the results.
    const isOpen = innerWidth > 640 || FACETS.some((name) => chosen[name]);
    const part = element('details', '', { className: 'acotar', open: isOpen });
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
    status.before(part);
  };

  const fillFilters = (hits) => {
    for (const name of FACETS) {
      const pairs = options(name, hits);
      selects[name].replaceChildren(new Option(index.textos.cualquiera, ''),
        ...[...pairs].map(([value, label]) => new Option(label, value)));
      selects[name].value = chosen[name] ?? '';
      selects[name].parentNode.hidden = !pairs.size;
    }
  };

  const rows = (ids) => Promise.all(ids.map(async (id) => {
    const page = await load(`d/${Math.floor(id / index.porPagina)}.json`);
    const [address, title, context] = page[id % index.porPagina];
    const row = element('li');
    // Addresses name a page's file, as links elsewhere do.
    row.append(
      element('a', title, { href: '../' + address.replace(/(^|\/)(#.*)?$/, '$1index.html$2') }), ' ',
      element('span', context, { className: 'menor' }));
    return row;
  }));

  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const number = (value) => (+value).toLocaleString('es-MX');

  const list = element('ol', '', { className: 'lista' });
  const more = element('button', '', { type: 'button' });
  section.append(list, more);

  const show = async ({ hits, cut }, mine) => {
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
    more.textContent = index.textos.mas;
    more.onclick = async () => (await extend())?.firstChild.focus();
    const { resultados, ninguno, recorte } = index.textos;
    const count = filled(resultados.split('|')[+(hits.length !== 1)], { n: number(hits.length) });
    section.hidden = false;
    status.textContent = (hits.length ? count + '.' : ninguno) + (cut ? ' ' + filled(recorte,
      { palabra: cut[0], total: number(cut[1]), n: number(index.porPalabra) }) : '');
  };

  const remember = () => {
    const state = new URLSearchParams();
    if (input.value) state.set('q', input.value);
    for (const name of FACETS) if (chosen[name]) state.set(name, chosen[name]);
    history.replaceState(null, '', state.size ? `?${state}` : location.pathname);
  };

  const run = async () => {
    const mine = ++turn;
    try {
      index ??= await open();
      if (mine !== turn) return;
      remember();
      if (!words(input.value).length && !FACETS.some((name) => chosen[name])) {
        section.hidden = true;
        status.textContent = '';
        return;
      }
      const found = await find(input.value);
      if (mine !== turn) return;
      showFilters();
      await show(found, mine);
      // A portal may have thousands of institutions: results do not wait for their names.
      setTimeout(() => mine === turn && fillFilters(found.all));
      byId('sin-indice').hidden = true;
    } catch {
      if (mine === turn) byId(location.protocol === 'file:' ? 'sin-disco' : 'sin-indice').hidden = false;
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
