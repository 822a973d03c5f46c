"""What the audit asks of a page inside the browser."""

RECORD_VIOLATIONS = """
window.__csp = [];
document.addEventListener('securitypolicyviolation', e => window.__csp.push(
  e.effectiveDirective + ' blocked ' + (e.blockedURI || '') + ' ' + (e.sample || '') +
  ' line ' + e.lineNumber));
"""

VIOLATIONS = "() => window.__csp || []"

TOO_WIDE = """() => {
  const root = document.documentElement, width = root.clientWidth;
  if (Math.max(root.scrollWidth, document.body.scrollWidth) <= width + 1) return null;
  const name = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') +
    (e.classList[0] ? '.' + e.classList[0] : '');
  const isClipped = e => {
    for (let p = e.parentElement; p && p !== document.body; p = p.parentElement)
      if (getComputedStyle(p).overflowX !== 'visible') return true;
    return false;
  };
  const all = [...document.body.querySelectorAll('*')];
  const out = all.filter(e => {
    const box = e.getBoundingClientRect();
    return box.width && box.right + scrollX > width + 1 && !isClipped(e);
  }).map(e => name(e) + ' until ' + Math.round(e.getBoundingClientRect().right));
  const long = all.filter(e => e.clientWidth && e.scrollWidth > e.clientWidth + 1 &&
    getComputedStyle(e).overflowX === 'visible').map(e => name(e) + ' holds ' + e.scrollWidth);
  return root.scrollWidth + ' > ' + width + ': ' +
    (out.length ? out : long).slice(0, 4).join(', ');
}"""

TEXT = "() => (document.querySelector('main') || document.body).innerText"

DEAD_CONTROLS = """() => [...document.querySelectorAll(
    'button, [role=button], [role=tab], input, select')].filter(e =>
  e.checkVisibility({visibilityProperty: true}) && !e.disabled && !e.closest('summary') &&
  !e.hasAttribute('popovertarget') && !(e.closest('form') && e.closest('form').hasAttribute('action'))
).map(e => e.tagName.toLowerCase() + ': ' +
  (e.innerText || e.name || e.id || '').trim().slice(0, 40))"""

LIGHTNESS = """() => {
  const lightness = color => {
    const parts = color.match(/[\\d.]+/g).map(Number);
    if (parts.length > 3 && parts[3] === 0) return null;
    return (0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]) / 255;
  };
  for (const e of [document.body, document.documentElement]) {
    const value = lightness(getComputedStyle(e).backgroundColor);
    if (value !== null) return value;
  }
  return getComputedStyle(document.documentElement).colorScheme.includes('dark') ? 0 : 1;
}"""

SKIP_LINK_FAULT = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return 'nothing takes the focus';
  // Where nothing stands before the page's own content there is nothing to skip.
  if (e.closest('main') && !document.querySelector('header, nav')) return null;
  const href = e.getAttribute('href') || '';
  if (e.tagName !== 'A' || !href.startsWith('#'))
    return 'the first stop is <' + e.tagName.toLowerCase() + '> ' + (e.innerText || '').slice(0, 40);
  if (!document.getElementById(decodeURIComponent(href.slice(1)))) return href + ' does not exist';
  const box = e.getBoundingClientRect(), style = getComputedStyle(e);
  const isHidden = box.width < 2 || box.height < 2 || box.right <= 0 || box.bottom <= 0 ||
    style.opacity === '0' || style.clipPath === 'inset(50%)';
  return isHidden ? 'invisible when it has the focus' : null;
}"""

DRAWN_TEXT_FAULTS = """() => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const brush = canvas.getContext('2d', {willReadFrequently: true});
  const color = text => {
    if (!text || text === 'none' || text === 'transparent' || text.startsWith('url(')) return null;
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = text;
    brush.fillRect(0, 0, 1, 1);
    const data = brush.getImageData(0, 0, 1, 1).data;
    return data[3] < 5 ? null : [...data];
  };
  const linear = v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
  const luminance = c => .2126 * linear(c[0]) + .7152 * linear(c[1]) + .0722 * linear(c[2]);
  const contrast = (a, b) => {
    const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p);
    return (x + .05) / (y + .05);
  };
  const behind = e => {
    for (let p = e; p; p = p.parentElement) {
      const c = color(getComputedStyle(p).backgroundColor);
      if (c) return c;
    }
    return color('Canvas') || [255, 255, 255];
  };
  const faults = [];
  for (const text of document.querySelectorAll('svg text')) {
    const svg = text.ownerSVGElement, style = getComputedStyle(text);
    const box = text.getBoundingClientRect(), said = text.textContent.trim();
    const ink = color(style.fill);
    if (!svg.checkVisibility() || !said || !box.width || !ink || text.closest('defs, symbol'))
      continue;
    let ground = behind(svg);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    for (const shape of svg.querySelectorAll('rect, circle, ellipse, path, polygon')) {
      const area = shape.getBoundingClientRect(), fill = getComputedStyle(shape).fill;
      const covers = x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
      if (covers && fill !== 'none') ground = color(fill) || ground;
    }
    const size = parseFloat(style.fontSize) * box.height / (text.getBBox().height || 1);
    const needed = size >= 24 ? 3 : 4.5, found = contrast(ink, ground);
    if (found < needed - .005) faults.push(said.slice(0, 30) + ' ' + found.toFixed(2) + ':1');
    if (size < 9.5) faults.push('tiny: ' + said.slice(0, 30) + ' at ' + size.toFixed(1) + ' px');
  }
  return faults.slice(0, 5);
}"""

INJECTED = """() => {
  const found = [];
  if (window.__xss !== undefined) found.push('window.__xss = ' + String(window.__xss).slice(0, 40));
  const e = document.querySelector('[data-xss]');
  if (e) found.push('element <' + e.tagName.toLowerCase() + ' data-xss>');
  return found;
}"""

RUN_AXE = """async options => {
  const result = await axe.run(document, options);
  const short = list => list.map(rule => ({
    id: rule.id, help: rule.help, impact: rule.impact, count: rule.nodes.length,
    isAdvice: rule.tags.includes('best-practice'),
    places: rule.nodes.slice(0, 2).map(node => node.target.join(' ')).join('; '),
    why: ([...rule.nodes[0].any, ...rule.nodes[0].all, ...rule.nodes[0].none][0] || {}).message,
  }));
  return {violations: short(result.violations), incomplete: short(result.incomplete)};
}"""

TALLEST_DRAWING = """() => Math.max(0, ...[...document.querySelectorAll('svg')].map(
  e => Math.round(e.getBoundingClientRect().height)).filter(height => height > 400))"""
