"""Verdicts computed a second time, in exact fractions and from the description of formula version 1 alone.

Run from this folder: python3 verdict_vectors.py > ../resources/verdict-vectors.csv
Nothing here knows the Java code; VerdictVectorsTest holds the two against each other.
"""
import csv
import itertools
import sys
from datetime import date, timedelta
from fractions import Fraction as F

FIRST_YEAR, HORIZON = 2021, 2025
GROWING = {"INCREASE": ["69", "70", "71", "75", "76", "40", "0"], "DECREASE": ["71", "70", "69", "65", "64", "95", "100"],
           "MAINTAIN": ["69", "70", "71", "75", "76", "40", "0"]}


def bounds(comparator, value, low, high, tolerance, direction, share):
    """(lower bound, upper bound, strict, stretch)"""
    if comparator in ("GE", "GT"):
        return value, None, comparator == "GT", None
    if comparator in ("LE", "LT"):
        return None, value, comparator == "LT", None
    if comparator == "RANGE":
        return {"INCREASE": (low, None, False, high), "DECREASE": (None, high, False, low),
                "MAINTAIN": (low, high, False, None)}[direction]
    slack = tolerance or F(0)
    if comparator == "EQ" and direction == "MAINTAIN" and share and value >= 100:
        return value, None, False, None
    return {"INCREASE": (value - slack, None, False, None), "DECREASE": (None, value + slack, False, None),
            "MAINTAIN": (value - slack, value + slack, False, None)}[direction]


def holds(y, goal):
    low, high, strict, _ = goal
    above = low is None or (y > low if strict else y >= low)
    below = high is None or (y < high if strict else y <= high)
    return above and below


def by_index(index):
    if index >= F("0.95"):
        return "ON_TRACK"
    if index >= F("0.60"):
        return "NEEDS_ACCELERATION"
    return "LIMITED" if index >= 0 else "DETERIORATING"


def judge(comparator, value, low, high, tolerance, direction, share, average_from, points):
    """(status, index or None)"""
    if not points:
        return "NOT_REPORTED", None
    if comparator == "APPROX" and tolerance is None:
        return "TOLERANCE_UNDECIDED", None
    goal = bounds(comparator, value, low, high, tolerance, direction, share)
    years = sorted(points)
    if average_from:
        return judge_average(goal, average_from, [points[year] for year in years])
    (y0, _), (y, final) = points[years[0]], points[years[-1]]
    t0, t = years[0], years[-1]
    if direction == "MAINTAIN" or holds(y0, goal):
        if not holds(y, goal):
            return "BREACHED", None
        if t0 < t < HORIZON and not holds(y0 + (y - y0) * F(HORIZON - t0, t - t0), goal):
            return "AT_RISK", None
        return "MAINTAINED", None
    g, s = (goal[0], 1) if goal[0] is not None else (goal[1], -1)
    index = None
    if t > t0 and g != y0:
        p = (s * (y - y0)) / (s * (g - y0))
        index = p / F(t - t0, HORIZON - t0)
    if goal[3] is not None and s * (y - goal[3]) > 0:
        return "EXCEEDED", index
    if holds(y, goal):
        return "ACHIEVED", index
    if t == HORIZON and final:
        return "NOT_ACHIEVED", index
    if t == t0:
        return "NO_BASELINE", None
    if index is None:
        return ("DETERIORATING" if s * (y - y0) < 0 else "LIMITED"), None
    return by_index(index), index


def judge_average(goal, first, figures):
    total = HORIZON - first + 1
    mean = sum(y for y, _ in figures) / len(figures)
    g, s = (goal[0], 1) if goal[0] is not None else (goal[1], -1)
    index = 1 + s * (mean - g) / abs(g) if g != 0 else None
    if len(figures) == total and holds(mean, goal):
        return "ACHIEVED", index
    if len(figures) == total and all(final for _, final in figures):
        return "NOT_ACHIEVED", index
    if index is None:
        return ("ON_TRACK" if holds(mean, goal) else "LIMITED"), None
    return by_index(index), index


def first_and_last_day(period):
    year, _, part = period.partition("-")
    months = {"": (1, 12), "Q": (3 * int(part[1:] or 0) - 2, 3), "S": (6 * int(part[1:] or 0) - 5, 6)}.get(part[:1]) or (int(part), 1)
    first, after = months[0], months[0] + months[1]
    following = date(int(year) + (after > 12), after - 12 if after > 12 else after, 1)
    return date(int(year), first, 1), following - timedelta(days=1)


def judge_by_a_day(value, day, points):
    """Points by period. Shown by a figure whose period ended by the day; decided by a final one that ended on it or later."""
    figures = [(*first_and_last_day(period), y, final, len(period) == 4) for period, (y, final) in points.items()]
    figures = [figure for figure in figures if figure[1].year >= FIRST_YEAR - 1]
    if not figures:
        return "NOT_REPORTED", None
    refuting = [last for _, last, y, final, _ in figures if final and y < value]
    # An estimate that a final figure of the same day or later contradicts counts for nothing.
    figures = [(last, y, final, whole) for _, last, y, final, whole in figures
               if y < value or final or not any(other >= last for other in refuting)]
    if any(y >= value and last <= day for last, y, _, _ in figures):
        return "ACHIEVED", None
    if any(final and last >= day for last, _, final, _ in figures):
        return "NOT_ACHIEVED", None
    years = sorted((last.year, y) for last, y, _, whole in figures if whole and last.year <= day.year)
    if not years:
        return "NO_BASELINE", None
    (t0, y0), (t, y) = years[0], years[-1]
    index = None if t == t0 else (y - y0) / (value - y0) / F(t - t0, day.year - t0)
    if y >= value:
        return "ON_TRACK", index
    return ("NO_BASELINE", None) if index is None else (by_index(index), index)


def vectors_by_a_day():
    values = [("0", True), ("1", True), ("1", False), ("0.5", True), ("0.5", False)]
    for day in ("2023-06-30", "2023-05-15", "2023-12-31"):
        yield day, {}
        for period in ("2021", "2022-12", "2023-S1", "2023-Q2", "2023-06", "2023-07", "2023", "2024", "2024-Q1", "2019"):
            for figure in values:
                yield day, {period: figure}
        pairs = [("2021", "2022"), ("2022", "2023"), ("2023-Q2", "2023"), ("2023-Q1", "2023-S2"), ("2023", "2024"),
                 ("2023-05", "2024"), ("2021", "2024"), ("2023-Q2", "2023-S1")]
        for one, other in pairs:
            for first, second in itertools.product(values, values):
                yield day, {one: first, other: second}
        for first, second, third in itertools.product(values, values, values):
            yield day, {"2021": first, "2022": second, "2023": third}


def targets():
    for direction in ("INCREASE", "DECREASE", "MAINTAIN"):
        simple = {"INCREASE": ("GE", "GT"), "DECREASE": ("LE", "LT"), "MAINTAIN": ("GE", "GT", "LE", "LT")}[direction]
        for comparator in simple + ("EQ",):
            for value in ("70", "0"):
                yield comparator, value, "", "", "", direction, False, ""
        yield "RANGE", "", "65", "75", "", direction, False, ""
        yield "APPROX", "70", "", "", "", direction, False, ""
        yield "APPROX", "70", "", "", "1.5", direction, False, ""
    yield "EQ", "100", "", "", "", "MAINTAIN", True, ""
    for comparator in ("GE", "GT", "LE", "LT"):
        yield comparator, "70", "", "", "", "INCREASE" if comparator[0] == "G" else "DECREASE", False, "2021"


def series(direction):
    values = GROWING[direction]
    yield {}
    for value in values:
        yield {2022: (value, True)}
        yield {2025: (value, True)}
        yield {2025: (value, False)}
    for one, other in itertools.product(values, values):
        yield {2021: (one, True), 2023: (other, True)}
        yield {2020: (one, True), 2025: (other, True)}
        yield {2021: (one, True), 2025: (other, False)}
    yield {year: (values[year % 3], True) for year in range(2021, 2026)}
    yield {year: (values[year % 4], year < 2025) for year in range(2021, 2026)}


def number(text):
    return F(text) if text else None


def shown(index):
    """Four decimals, half up, without zeros at the end, as an answer shows it."""
    if index is None:
        return ""
    scaled = abs(index) * 10000
    rounded = (scaled + F(1, 2)).__floor__()
    text = f"{rounded // 10000}.{rounded % 10000:04d}".rstrip("0").rstrip(".")
    return ("-" if index < 0 and rounded else "") + text


def written(points):
    return ";".join(f"{period}={y}{'' if final else ':E'}" for period, (y, final) in sorted(points.items()))


def main():
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["comparator", "value", "low", "high", "tolerance", "direction", "share", "averageFrom", "points", "status", "index",
                  "doneBy"])
    for target in targets():
        comparator, value, low, high, tolerance, direction, share, average = target
        for points in series(direction):
            if average and 2020 in points:
                continue
            status, index = judge(comparator, number(value), number(low), number(high), number(tolerance), direction,
                                  share, int(average or 0), {year: (F(y), final) for year, (y, final) in points.items()})
            out.writerow([comparator, value, low, high, tolerance, direction, str(share).lower(), average, written(points), status, shown(index), ""])
    for day, points in vectors_by_a_day():
        figures = {period: (F(y), final) for period, (y, final) in points.items()}
        status, index = judge_by_a_day(F(1), date.fromisoformat(day), figures)
        out.writerow(["DONE_BY", "1", "", "", "", "INCREASE", "false", "", written(points), status, shown(index), day])


main()
