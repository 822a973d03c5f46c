"""Which pages are worth the time of a real browser."""
import collections

SPREAD = 8
"""How many pages of a kind are picked between the largest and the smallest."""


def by_kind(pages, count):
    """Each kind in turn: first the largest page of each, then the smallest, then a spread."""
    kinds = collections.defaultdict(list)
    for page in sorted(pages, key=lambda page: page.name):
        if not page.is_redirect:
            kinds[page.kind].append(page)
    orders = []
    for group in kinds.values():
        group.sort(key=lambda page: -page.size)
        rest = group[1:-1]
        step = max(1, len(rest) // SPREAD)
        spread = rest[::step] + [one for index, one in enumerate(rest) if index % step]
        orders.append(group[:1] + group[1:][-1:] + spread)
    turns = range(max(map(len, orders), default=0))
    picked = [order[turn] for turn in turns for order in orders if turn < len(order)]
    return picked[:count]


def choose(pages, count):
    """Pages with planted text first, up to half of `count`, then the others."""
    planted = by_kind([page for page in pages if page.has_canary], count // 2)
    names = {page.name for page in planted}
    others = [page for page in by_kind(pages, len(pages)) if page.name not in names]
    return planted + others[:max(0, count - len(planted))]


def firsts(sample):
    """The names of the first page of each kind: they are looked at most closely."""
    return set({page.kind: page.name for page in reversed(sample)}.values())
