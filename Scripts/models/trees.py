"""Trees with one root, of the highest score (Chu and Liu, Edmonds)."""

import numpy as np

NEVER = -1e9


def is_tree(heads) -> bool:
    """Whether every word reaches the root, which has one child. Heads count from 1."""
    if sum(head == 0 for head in heads) != 1:
        return False
    reaches = [False] * (len(heads) + 1)
    reaches[0] = True
    for start in range(1, len(heads) + 1):
        path, node = [], start
        while not reaches[node]:
            if node in path:
                return False
            path.append(node)
            node = heads[node - 1]
        for node in path:
            reaches[node] = True
    return True


def spanning(scores: np.ndarray) -> np.ndarray:
    """heads[d] for scores[h, d]; node 0 is the root, and may have many children."""
    heads = scores.argmax(0)
    heads[0] = -1
    seen = [0] * len(heads)
    for start in range(1, len(heads)):
        path, node = [], start
        while node > 0 and not seen[node]:
            seen[node] = start
            path.append(node)
            node = heads[node]
        if node <= 0 or seen[node] != start or node not in path:
            continue
        cycle = path[path.index(node):]
        inside = set(cycle)
        rest = [node for node in range(len(heads)) if node not in inside]
        size = len(rest)
        smaller = np.full((size + 1, size + 1), NEVER)
        smaller[:size, :size] = scores[np.ix_(rest, rest)]
        entering = scores[np.ix_(rest, cycle)] - scores[heads[cycle], cycle]
        smaller[:size, size] = entering.max(1)
        leaving = scores[np.ix_(cycle, rest)]
        smaller[size, :size] = leaving.max(0)
        smaller[size, 0] = NEVER
        np.fill_diagonal(smaller, NEVER)
        found = spanning(smaller)
        for position in range(1, size):
            head = found[position]
            heads[rest[position]] = rest[head] if head < size else cycle[leaving[:, position].argmax()]
        heads[cycle[entering[found[size]].argmax()]] = rest[found[size]]
        return heads
    return heads


def best_tree(scores: np.ndarray) -> list[int]:
    """The heads of n words from log probabilities, one row of n + 1 heads for each word."""
    count = len(scores)
    greedy = scores.argmax(1).tolist()
    if is_tree(greedy):
        return greedy
    table = np.full((count + 1, count + 1), NEVER)
    table[:, 1:] = scores.T
    heads = spanning(table.copy())
    if (heads[1:] == 0).sum() != 1:
        best = NEVER * count
        for root in np.argsort(-table[0, 1:])[:4] + 1:
            single = table.copy()
            single[0] = NEVER
            single[0, root] = table[0, root]
            single[1:, root] = NEVER
            tried = spanning(single)
            total = sum(table[tried[word], word] for word in range(1, count + 1))
            if total > best:
                best, heads = total, tried
    return heads[1:].tolist()
