"""Verdicts computed a second time, in exact fractions and from the description of formula version 1 alone.

Run from this folder: python3 verdict_vectors.py > ../resources/verdict-vectors.csv
Nothing here knows the Java code; VerdictVectorsTest holds the two against each other.
"""
import csv
import itertools
import sys
from datetime import date, timedelta
from decimal import Decimal, getcontext
from fractions import Fraction as F

FIRST_YEAR, HORIZON = 2021, 2025
COUNTED = "counted"  # no share, and nobody is counted below nothing
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
    if comparator == "EQ" and direction != "DECREASE" and share is True and value >= 100:
        return value, None, False, None
    return bounds("RANGE", None, value - slack, value + slack, None, direction, share)


COLOURS = {status: colour for colour, several in {
    "GREEN": ("EXCEEDED", "ACHIEVED", "MAINTAINED", "ON_TRACK"), "AMBER": ("NEEDS_ACCELERATION", "AT_RISK"),
    "GREY": ("TOLERANCE_UNDECIDED", "NO_BASELINE", "NOT_REPORTED"),
    "RED": ("LIMITED", "DETERIORATING", "NOT_ACHIEVED", "BREACHED")}.items() for status in several}
ON_THE_WAY = ("ON_TRACK", "NEEDS_ACCELERATION", "AT_RISK", "LIMITED", "DETERIORATING")
MET = ("EXCEEDED", "ACHIEVED", "MAINTAINED")


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


def two_decimals(number):
    """Half up, away from zero, as figures are shown."""
    scaled = (abs(number) * 100 + F(1, 2)).__floor__()
    return F(scaled if number > 0 else -scaled, 100)


def is_low_the_one(y, goal):
    """Of two bounds the one that matters for y is the one it breaks or is nearer to."""
    low, high = goal[0], goal[1]
    return low is not None if low is None or high is None else 2 * y < low + high


def bound(y, goal):
    return goal[0] if is_low_the_one(y, goal) else goal[1]


def missing(y, goal, written=None):
    """What is missing to the goal, with the digits in which the figures are written, and never 0 when something is."""
    number = goal[0] - y if is_low_the_one(y, goal) else y - goal[1]
    if number <= 0 or (number * 10 ** 14).denominator == 1:
        return max(number, F(0))
    return never_nothing(number, digits_of(y if written is None else written))


def digits_of(number):
    """How many decimals a figure is written with; two at least, as the indicator is printed."""
    digits = 2
    while (number * 10 ** digits).denominator > 1:
        digits += 1
    return digits


def never_nothing(number, digits=2):
    """Rounded half up, with more digits where that would leave 0 of something."""
    while True:
        scaled = (abs(number) * 10 ** digits + F(1, 2)).__floor__()
        if scaled or not number:
            return F(scaled if number > 0 else -scaled, 10 ** digits)
        digits += 1


def enough(number, sign, strict):
    """The next two decimals with which the bound is kept: not before it, and beyond it where equality is not enough.

    The sign is +1 where at least so much is wanted, and -1 where at most so much."""
    scaled = (sign * number * 100).__ceil__()
    if strict and scaled == sign * number * 100:
        scaled += 1
    return F(sign * scaled, 100)


def projected(value, share):
    """(value shown, whether it was held within what the unit can be); share is a percentage (True) or counted people."""
    shown = two_decimals(value)
    if share is True:
        return min(max(shown, F(0)), F(100)), not 0 <= value <= 100
    return (max(shown, F(0)), value < 0) if share == COUNTED else (shown, False)


def breaks(end, goal, share):
    """Neither the line nor the projection that is shown, held within what the unit can be, keeps the goal."""
    held = max(end, F(0)) if share else end
    return not holds(end, goal) and not holds(min(held, F(100)) if share is True else held, goal)


def line(y0, t0, y, t, goal, share, this_year, horizon=HORIZON, over=False, end=False):
    """(gap, required a year, projection) of the straight line; what is left is left to the years from this one on, and
    nothing is at the end."""
    to_come = horizon + 1 - max(this_year, t + 1)
    end = end or t == horizon
    left = None if over or end or holds(y, goal) else enough((bound(y, goal) - y) / to_come, 1 if is_low_the_one(y, goal) else -1, goal[2])
    arrival = None if over or end or t == t0 else projected(y0 + (y - y0) * F(horizon - t0, t - t0), share)
    return missing(y, goal), left, arrival


def growth(start, end, years):
    return (Decimal(end.numerator) / Decimal(end.denominator) * start.denominator / start.numerator) ** (Decimal(1) / years) - 1


def judge(target, points, base=None, each=False, seen=None, no_cases=(), retired=False, total=None, **more):
    """(status, index, gap, required, projection, colour) of as_far_as_known. Once the time is over, a way of which no
    figure tells how it ended is grey, and so is what each year had to keep; and nothing is green that an estimate missed. Of what is retired nothing is asked any more.
    """
    seen = seen or date(HORIZON + 1 if total else max(points, default=FIRST_YEAR) + 1, 1, 1)
    answer = as_far_as_known(target, points, base=base, each=each, seen=seen, no_cases=no_cases, total=total, **more)
    answer = (*answer[:3], None, None) if retired else answer
    over = seen > date(HORIZON, 12, 31)
    average_from = target[7]
    if average_from:
        told = speaks(total, average_from, points, no_cases, over) or all(year in points or year in no_cases for year in range(average_from, HORIZON + 1))
    else:
        told = HORIZON in points or each and nothing_after(points, no_cases)
    open_end = answer[0] == "ON_TRACK" or not told and (answer[0] in ON_THE_WAY or each and answer[0] in MET)
    return *answer, "GREY" if over and open_end else COLOURS[answer[0]]


def nothing_after(points, no_cases):
    """Whether the last figure is that of the last year that had cases: there is none to come, and none is owed."""
    return bool(points) and all(year in no_cases for year in range(max(points) + 1, HORIZON + 1))


def speaks(total, first, points, no_cases, over):
    """Whether the mean of the years is told by one figure of exactly their span: where years are missing, or where it is
    final and one of theirs is not. What is expected of the span says nothing before it is over."""
    if not total or not (total[1] or over):
        return False
    years = range(first, HORIZON + 1)
    complete = all(year in points or year in no_cases for year in years)
    firm = all(points[year][1] for year in years if year in points)
    return not complete or total[1] and not firm


def as_far_as_known(target, points, base=None, path=None, method="LINEAR", each=False, seen=None, since=FIRST_YEAR, no_cases=(), adds=False, marks=(), total=None):
    """(status, index, gap, required, projection); points by year: (value, final, version). Version 2 begins a new series,
    and so does a figure of a year in marks. Seen on the first day after the year of the last figure, or on the day given.
    What holds in each year does so from since on. Years in no_cases were stated to have had none: nothing of what adds up,
    and nothing to take a mean of elsewhere. The total is that of all years of a mean, and whether it is final.
    """
    series = lambda year, version: (version, sum(mark <= year for mark in marks))
    points = {year: (y, final, series(year, version)) for year, (y, final, version) in points.items()}
    base = base and (base[0], base[1], series(base[0], base[2]))
    comparator, value, low, high, tolerance, direction, share, average_from = target
    # The year before the plan may be the start of a way; what holds in each year is not judged by it.
    if not average_from:
        first = min(FIRST_YEAR, since) if each else FIRST_YEAR
        points = {year: point for year, point in points.items() if year >= first - 1}
    if average_from and speaks(total, average_from, points, no_cases, seen > date(HORIZON, 12, 31)):
        goal = bounds(comparator, value, low, high, tolerance, direction, share)
        return judge_total(goal, average_from, total, share, seen > date(HORIZON, 12, 31))
    # Of what is counted, years that all had no cases have a mean of nothing.
    nothing = average_from and adds and any(average_from <= year <= HORIZON for year in no_cases)
    if not points and not nothing or each and max(points) < since:
        return "NOT_REPORTED", None, None, None, None
    if not points:
        goal = bounds(comparator, value, low, high, tolerance, direction, share)
        return judge_average(goal, average_from, points, share, seen > date(HORIZON, 12, 31), seen.year, no_cases, adds)
    years = sorted(points)
    t = years[-1]
    y, final, own_series = points[t]
    goal = bounds(comparator, value, low, high, tolerance, direction, share)
    if comparator == "APPROX" and tolerance is None:
        return "TOLERANCE_UNDECIDED", None, missing(y, goal), None, None
    over = seen > date(HORIZON, 12, 31)
    if average_from:
        return judge_average(goal, average_from, points, share, over, seen.year, no_cases, adds)
    # Of another series nothing is held against the last figure.
    t0 = next(year for year in years if points[year][2] == own_series)
    y0 = points[t0][0]
    if base and base[2] == own_series:
        # A way that begins after the last figure has not been gone at all.
        t0, y0 = base[:2] if base[0] <= t else (t, y)
    kept = direction == "MAINTAIN" or holds(y0, goal)
    end = t == HORIZON or each and nothing_after(points, no_cases)
    status, index, *rest = judge_line(goal, kept, share, y0, t0, y, t, final, over, seen.year, path or {}, method, end)
    if base and base[0] > t and base[2] != own_series:
        # Nothing was measured yet as the target measures: not even the distance to it is known.
        return "NO_BASELINE", None, None, None, None
    if each and missed_years(goal, direction == "MAINTAIN", base, points, since):
        status = "BREACHED"
    return status, index, *rest


def missed_years(goal, always, base, points, first):
    """It must hold from the first year of what shall always be so, of a series that began so, or in which it arrived."""
    judged = [(year, holds(y, goal), final, series) for year, (y, final, series) in sorted(points.items()) if year >= first]
    binding = [year for year, met, final, series in judged
               if always or met and final or holds(start_of_series(series, base, points), goal)]
    return [year for year, met, final, _ in judged if binding and year >= binding[0] and final and not met]


def start_of_series(series, base, points):
    """Each series begins anew: at its baseline, or else at its first figure."""
    years = [year for year in sorted(points) if points[year][2] == series]
    if base and base[2] == series:
        return base[1] if base[0] <= years[-1] else points[years[-1]][0]
    return points[years[0]][0]


def promised_by(t, corners):
    """Straight between the years for which something was promised."""
    if t in corners:
        return corners[t]
    before = max(year for year in corners if year < t)
    after = min(year for year in corners if year > t)
    return corners[before] + (corners[after] - corners[before]) * F(t - before, after - before)


def judge_line(goal, kept, share, y0, t0, y, t, final, over, this_year, path, method, at_end):
    numbers = line(y0, t0, y, t, goal, share, this_year, over=over, end=at_end)
    if kept:
        if not holds(y, goal):
            return "BREACHED", None, *numbers
        if t0 < t and not at_end and breaks(y0 + (y - y0) * F(HORIZON - t0, t - t0), goal, share):
            return "AT_RISK", None, *numbers
        # The far bound of what was wanted may be passed wherever the way began.
        passed = goal[3] is not None and (y > goal[3] if goal[0] is not None else y < goal[3])
        return ("EXCEEDED" if passed else "MAINTAINED"), None, *numbers
    g, s = (goal[0], 1) if goal[0] is not None else (goal[1], -1)
    index = None
    if method == "CAGR" and t > t0 and y0 > 0 and y > 0 and g > 0 and g != y0:
        observed = growth(y0, y, t - t0)
        index = F(observed / growth(y0, g, HORIZON - t0))
        end = None if over or at_end else projected(F(Decimal(y.numerator) / y.denominator * (1 + observed) ** (HORIZON - t)), share)
        numbers = (*numbers[:2], end)
    elif t > t0 and g != y0:
        p = (s * (y - y0)) / (s * (g - y0))
        promised = promised_by(t, {t0: y0} | {HORIZON: g} | {year: path[year] for year in path if t0 < year <= HORIZON})
        e = (promised - y0) / (g - y0)
        # Where no progress was promised yet there is no share of it: kept or fallen back.
        index = p / e if e > 0 else 1 + p - e if p >= e else p - e
    if goal[3] is not None and s * (y - goal[3]) > 0:
        return "EXCEEDED", index, *numbers
    if holds(y, goal):
        return "ACHIEVED", index, *numbers
    if over and at_end and final:
        return "NOT_ACHIEVED", index, *numbers
    if t == t0:
        return "NO_BASELINE", None, *numbers
    if index is None:
        return ("DETERIORATING" if s * (y - y0) < 0 else "LIMITED"), None, *numbers
    return by_index(index), index, *numbers


def judge_total(goal, first, total, share, over):
    """The mean of all years by their total: nothing is left to share out among them."""
    everything, final = total
    mean = everything / (HORIZON - first + 1)
    g, s = bound(mean, goal), 1 if is_low_the_one(mean, goal) else -1
    index = 1 + s * (mean - g) / abs(g) if g != 0 else None
    numbers = (missing(mean, goal, everything), None, None if over else projected(mean, share))
    if goal[3] is not None and s * (mean - goal[3]) > 0:
        return "EXCEEDED", index, *numbers
    if holds(mean, goal):
        return "ACHIEVED", index, *numbers
    if over and final:
        return "NOT_ACHIEVED", index, *numbers
    return (by_index(index) if index is not None else "LIMITED"), index, *numbers


def judge_average(goal, first, points, share, over, this_year, no_cases, adds):
    figures = [points[year][:2] for year in sorted(points)]
    without = [year for year in range(first, HORIZON + 1) if year in no_cases and year not in points]
    unknown = [year for year in range(first, HORIZON + 1) if year not in points and year not in without]
    total = HORIZON - first + 1 - (0 if adds else len(without))
    there = len(figures) + (len(without) if adds else 0)
    all_of_them = sum((y for y, _ in figures), F(0))
    mean = all_of_them / there
    g, s = bound(mean, goal), 1 if is_low_the_one(mean, goal) else -1
    index = 1 + s * (mean - g) / abs(g) if g != 0 else None
    left = None
    # Without a year that is over nobody can tell what those to come need.
    if unknown and unknown[0] >= this_year:
        left = needed(goal, all_of_them, total, len(unknown), share, [y for y, _ in figures])
    numbers = (missing(mean, goal, all_of_them), left, None if over else projected(mean, share))
    lost = bool(unknown) and out_of_reach(goal, all_of_them, total, len(unknown), share, [y for y, _ in figures])
    if there == total and goal[3] is not None and s * (mean - goal[3]) > 0:
        return "EXCEEDED", index, *numbers
    if there == total and holds(mean, goal):
        return "ACHIEVED", index, *numbers
    if over and (there == total or lost) and all(final for _, final in figures):
        return "NOT_ACHIEVED", index, *numbers
    if index is None:
        return ("ON_TRACK" if holds(mean, goal) else "LIMITED"), None, *numbers
    status = by_index(index)
    return ("LIMITED" if lost and status in ("ON_TRACK", "NEEDS_ACCELERATION") else status), index, *numbers


def needed(goal, all_of_them, total, unknown, share, figures):
    """(what each year left has to come to, or to at most where there is no lower bound; the most it may come to between
    two bounds). Less than a unit can be is no demand, and more than it can be no limit."""
    low, high, strict, _ = goal
    least, most = ((side * total - all_of_them) / unknown if side is not None else None for side in (low, high))
    rounded = (enough(least, 1, strict) if low is not None else None, enough(most, -1, strict) if high is not None else None)
    # No two decimals lie between bounds that are nearer than that: the nearest to each are told.
    if None not in rounded and rounded[0] > rounded[1]:
        rounded = two_decimals(least), two_decimals(most)
    least, most = rounded
    if low is None:
        return most, None
    if share and not any(y < 0 for y in figures) and (high is None or high >= 0):
        least = max(F(0), least)
    if most is not None and share is True and not any(y > 100 for y in figures) and low <= 100 and most >= 100:
        most = None
    return least, most


def out_of_reach(goal, all_of_them, total, unknown, share, figures):
    """Whether the best that the years without a figure can be leaves the mean on the wrong side of a bound of the goal.

    Nobody is counted below nothing, and a share is no more than 100; but what a figure has passed already, or what the goal
    itself lies beyond, bounds nothing. Where nothing bounds the unit, anything may still be reached.
    """
    low, high, strict, _ = goal
    lowest, highest = (F(0) if share else None), (F(100) if share is True else None)
    if highest is not None and low is not None and not any(y > highest for y in figures) and holds(highest, (low, None, strict, None)):
        if not holds((all_of_them + highest * unknown) / total, (low, None, strict, None)):
            return True
    if lowest is not None and high is not None and not any(y < lowest for y in figures) and holds(lowest, (None, high, strict, None)):
        return not holds((all_of_them + lowest * unknown) / total, (None, high, strict, None))
    return False


def first_and_last_day(period):
    year, _, part = period.partition("-")
    months = {"": (1, 12), "Q": (3 * int(part[1:] or 0) - 2, 3), "S": (6 * int(part[1:] or 0) - 5, 6)}.get(part[:1]) or (int(part), 1)
    first, after = months[0], months[0] + months[1]
    following = date(int(year) + (after > 12), after - 12 if after > 12 else after, 1)
    return date(int(year), first, 1), following - timedelta(days=1)


def judge_by_a_day(value, day, points, seen=None):
    """Points by period. Shown by a figure whose period ended by the day; once the day is over, decided by a final one that ended on it or later."""
    goal = (value, None, False, None)
    figures = [(*first_and_last_day(period), y, final, len(period) == 4) for period, (y, final) in points.items()]
    figures = sorted((figure for figure in figures if figure[1].year >= FIRST_YEAR - 1),
                     key=lambda figure: (figure[1], -figure[0].toordinal()))
    if not figures:
        return "NOT_REPORTED", None, None, None, None, "GREY"
    latest = figures[-1][2]
    seen = seen or figures[-1][1] + timedelta(days=1)
    over = seen > day
    refuting = [last for _, last, y, final, _ in figures if final and y < value]
    # An estimate that a final figure of the same day or later contradicts counts for nothing.
    figures = [(first, last, y, final, whole) for first, last, y, final, whole in figures
               if y < value or final or not any(other >= last for other in refuting)]
    # What is expected of a period that goes on is no deed yet.
    reached = [(first, last) for first, last, y, final, _ in figures if y >= value and (final or last < seen)]
    if any(last <= day for _, last in reached):
        return "ACHIEVED", None, F(0), None, None, "GREEN"
    decided = [(last, y) for _, last, y, final, _ in figures if final and last >= day]
    # A period that holds the day and ends after it does not tell on which side of the day it was reached; a final figure
    # of the day or later from before its end would tell that it had not been reached by then.
    if over and reached and reached[0][0] <= day and not any(last < reached[0][1] for last, _ in decided):
        return "ON_TRACK", None, F(0), None, None, "GREY"
    decided = [y for _, y in decided]
    if over and decided:
        return "NOT_ACHIEVED", None, F(0) if reached else missing(decided[-1], goal), None, None, "RED"
    years = sorted((last.year, y) for _, last, y, _, whole in figures if whole and last.year <= day.year)
    if not years:
        return "NO_BASELINE", None, missing(latest, goal), None, None, "GREY"
    (t0, y0), (t, y) = years[0], years[-1]
    numbers = line(y0, t0, y, t, goal, False, seen.year, day.year, over)
    index = None if t == t0 else (y - y0) / (value - y0) / F(t - t0, day.year - t0)
    if y >= value:
        # What is expected tells nothing of a day that is over.
        return "ON_TRACK", index, *numbers, "GREY" if over else "GREEN"
    if index is None:
        return "NO_BASELINE", None, *numbers, "GREY"
    status = by_index(index)
    return status, index, *numbers, "GREY" if over and (date(t, 12, 31) < day or status == "ON_TRACK") else COLOURS[status]


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


def digits(number):
    """All that is left of a number that was rounded already, without zeros at the end."""
    return "" if number is None else format(Decimal(number.numerator) / Decimal(number.denominator), "f")


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


def plain(points):
    return {year: (F(y), final, 1) for year, (y, final) in points.items()}


def exact(target):
    comparator, value, low, high, tolerance, direction, share, average = target
    return comparator, number(value), number(low), number(high), number(tolerance), direction, share, int(average or 0)


def row(target, points, answer, done_by="", each="", base="", path="", method="", seen="", since="", no_cases="", adds="", last_day=""):
    status, index, gap, left, end, colour = answer
    left, most = left if isinstance(left, tuple) else (left, None)
    comparator, value, low, high, tolerance, direction, share, average = target
    return [comparator, value, low, high, tolerance, direction, str(share is True).lower(), average, points, status, shown(index),
            done_by, each, base, path, method, digits(gap), digits(left), digits(end[0]) if end else "",
            str(end[1]).lower() if end else "", str(share == COUNTED).lower(), colour,
            digits(most), seen, since, no_cases, adds, last_day]


MOVING = [("GE", "70", "", "", "", "INCREASE", False, ""), ("LT", "70", "", "", "", "DECREASE", True, ""),
          ("RANGE", "", "65", "75", "", "INCREASE", True, ""), ("EQ", "100", "", "", "", "MAINTAIN", True, ""),
          ("GE", "70", "", "", "", "MAINTAIN", True, "")]


def vectors_of_each_year():
    for target in MOVING:
        values = ["100", "99", "70", "40"]
        for before in values:
            points = {2020: (before, True)}
            yield row(target, written(points), judge(exact(target), plain(points), each=True), each="true")
        for three in itertools.product(values, values, values):
            for finals in ((True, True, True), (False, True, False)):
                points = {year: (y, final) for year, y, final in zip((2021, 2022, 2023), three, finals)}
                yield row(target, written(points), judge(exact(target), plain(points), each=True), each="true")


def vectors_of_a_break():
    for target in MOVING:
        for versions in itertools.product((1, 2), (1, 2), (1, 2)):
            for three in (("40", "45", "60"), ("80", "75", "69"), ("50", "50", "50"), ("99", "100", "98")):
                points = {year: (F(y), True, version) for year, y, version in zip((2021, 2023, 2024), three, versions)}
                text = ";".join(f"{year}={y}@{points[year][2]}" for year, y in zip((2021, 2023, 2024), three))
                yield row(target, text, judge(exact(target), points))
                base = (2020, F(50), 1)
                yield row(target, text, judge(exact(target), points, base=base), base="2020=50@1")


def vectors_of_a_later_standard():
    """The target speaks of what is measured anew since its baseline; the figures of before may come later or not at all."""
    for target in MOVING:
        for three in itertools.product(("40", "70", "95", "100"), repeat=2):
            for versions, base in itertools.product(((1, 1), (1, 2), (2, 2)), ("2022=12", "2023=50", "2025=99")):
                points = {year: (F(y), True, version) for year, y, version in zip((2021, 2022), three, versions)}
                text = ";".join(f"{year}={y}@{points[year][2]}" for year, y in zip(points, three))
                year, y = base.split("=")
                for each in ("", "true"):
                    answer = judge(exact(target), points, base=(int(year), F(y), 2), each=bool(each))
                    yield row(target, text, answer, base=base + "@2", each=each)


def vectors_of_marked_breaks():
    """A figure marked as a break begins a new series, also one from before the plan."""
    for target in MOVING:
        for mark, base in itertools.product((2018, 2019, 2020, 2022, 2023), ("", "2018=40", "2019=90", "2020=75")):
            for one, other in itertools.product(("62", "71", "100"), ("63", "70", "95")):
                values = {2021: one, 2023: other} | {mark: "60" if mark < 2023 else other}
                points = {year: (F(values[year]), True, 1) for year in sorted(values)}
                text = ";".join(f"{year}={values[year]}{':B' if year == mark else ''}" for year in points)
                for each in ("", "true"):
                    start = (int(base[:4]), F(base[5:]), 1) if base else None
                    answer = judge(exact(target), points, base=start, each=bool(each), marks=(mark,))
                    yield row(target, text, answer, base=base and base + "@1", each=each)


def vectors_of_a_break_in_each_year():
    for target in MOVING:
        for versions in itertools.product((1, 2), (1, 2), (1, 2), (1, 2)):
            for four in (("60", "80", "100", "100"), ("60", "100", "80", "100"), ("100", "40", "99", "100"), ("70", "69", "70", "71")):
                for finals in ((True,) * 4, (True, True, False, True)):
                    years = range(2021, 2025)
                    points = {year: (F(y), final, version) for year, y, final, version in zip(years, four, finals, versions)}
                    text = ";".join(f"{year}={y}{'' if points[year][1] else ':E'}@{points[year][2]}" for year, y in zip(years, four))
                    yield row(target, text, judge(exact(target), points, each=True), each="true")
                    base = (2022, F(100), 1)
                    yield row(target, text, judge(exact(target), points, base=base, each=True), each="true", base="2022=100@1")


def vectors_of_years_before_the_plan():
    """Who decides that it holds from 2018 on has those years judged as well."""
    for target in MOVING:
        for since in ("2018", "2019", "2020", "2023"):
            for three in itertools.product(("100", "70", "40"), repeat=3):
                points = {year: (y, True) for year, y in zip((2017, 2019, 2022), three)}
                yield row(target, written(points), judge(exact(target), plain(points), each=True, since=int(since)), each="true", since=since)


def vectors_of_ways_that_name_a_first_year():
    """The way to what shall be reached by a year begins with the plan, whatever first year is named."""
    for target in MOVING:
        for since, before in itertools.product(("2010", "2018", "2023"), (2009, 2017, 2020)):
            for three in itertools.product(("100", "70", "40"), repeat=3):
                points = {year: (y, True) for year, y in zip((before, 2021, 2023), three)}
                yield row(target, written(points), judge(exact(target), plain(points), since=int(since)), since=since)
    target = ("DONE_BY", "1", "", "", "", "INCREASE", False, "")
    for since, before, one, other in itertools.product(("2010", "2018"), ("2009", "2017", "2020"), ("0", "1"), ("0", "0.5", "1")):
        points = {before: (one, True), "2021": (other, True)}
        figures = {period: (F(y), final) for period, (y, final) in points.items()}
        answer = judge_by_a_day(F(1), date(2023, 12, 31), figures)
        yield row(target, written(points), answer, done_by="2023-12-31", since=since)


def vectors_of_means_with_a_far_bound():
    for target in (("RANGE", "", "65", "75", "", "INCREASE", False, "2021"), ("RANGE", "", "65", "75", "", "DECREASE", False, "2021"),
                   ("EQ", "70", "", "", "", "INCREASE", False, "2021"), ("APPROX", "70", "", "", "1.5", "DECREASE", False, "2021")):
        for last in ("0", "40", "70", "75", "75.1", "65", "64.9", "100"):
            for final in (True, False):
                points = {year: (last, True) for year in range(2021, 2025)} | {2025: (last, final)}
                yield row(target, written(points), judge(exact(target), plain(points)))
            points = {2021: (last, True), 2022: ("70", True)}
            yield row(target, written(points), judge(exact(target), plain(points)))


def vectors_of_means_out_of_reach():
    """What the best of years can still make good, and what they cannot."""
    for share in (True, COUNTED, False):
        for target in (("GE", "90", "", "", "", "INCREASE", share, "2021"), ("GT", "90", "", "", "", "INCREASE", share, "2021"),
                       ("LE", "5", "", "", "", "DECREASE", share, "2021"), ("LT", "5", "", "", "", "DECREASE", share, "2021"),
                       ("LE", "0", "", "", "", "DECREASE", share, "2021"), ("GE", "100", "", "", "", "INCREASE", share, "2021"),
                       ("GE", "105", "", "", "", "INCREASE", share, "2021"), ("RANGE", "", "90", "95", "", "MAINTAIN", share, "2021"),
                       ("RANGE", "", "2", "5", "", "MAINTAIN", share, "2021"), ("RANGE", "", "90", "95", "", "INCREASE", share, "2021")):
            for several in (("87.5", "87.5", "87.5", "87.5"), ("87.4", "87.5", "87.5", "87.5"), ("89", "89", "89"), ("40",), ("40", "30"), ("85",),
                            ("99", "99"), ("101.3", "87", "87", "80"), ("100", "100", "100", "100"), ("24",), ("25",), ("26", "0"), ("0", "0"),
                            ("6.25", "6.25", "6.25", "6.25"), ("6.3", "6.25", "6.25", "6.25"), ("-1", "9", "9", "9")):
                for final in (True, False):
                    points = {2021 + at: (y, final or at > 0) for at, y in enumerate(several)}
                    yield row(target, written(points), judge(exact(target), plain(points)))
                # 2021 has passed without a figure, and what it was may still be told; then all of the time is over.
                points = {2022 + at: (y, True) for at, y in enumerate(several)}
                yield row(target, written(points), judge(exact(target), plain(points)))
                for day in ("2025-11-29", "2026-01-01"):
                    answer = judge(exact(target), plain(points), seen=date.fromisoformat(day))
                    yield row(target, written(points), answer, seen=day)


def vectors_of_means_between_two_bounds():
    """What is left to keep both; and balances, of which nothing is too little."""
    for share in (True, COUNTED, False):
        for target in (("RANGE", "", "90", "95", "", "MAINTAIN", share, "2021"), ("APPROX", "90", "", "", "0.5", "MAINTAIN", share, "2021"),
                       ("EQ", "70", "", "", "", "MAINTAIN", share, "2021"), ("EQ", "100", "", "", "", "INCREASE", share, "2021"),
                       ("APPROX", "90", "", "", "0", "MAINTAIN", share, "2021"), ("RANGE", "", "-5", "-2", "", "MAINTAIN", share, "2021"),
                       ("GE", "-5", "", "", "", "INCREASE", share, "2021"), ("GT", "-5", "", "", "", "INCREASE", share, "2021"),
                       ("LE", "-5", "", "", "", "DECREASE", share, "2021"), ("LT", "-5", "", "", "", "DECREASE", share, "2021")):
            for several in (("93", "93", "93", "93"), ("93", "92"), ("90",), ("100", "99"), ("110", "40"), ("20", "100", "100"), ("-8", "-9"),
                            ("-1", "-2", "-3"), ("-5", "-5"), ("0", "0", "0", "0")):
                points = {2021 + at: (y, True) for at, y in enumerate(several)}
                yield row(target, written(points), judge(exact(target), plain(points)))


def vectors_of_the_retired():
    for target in MOVING + [("GE", "70", "", "", "", "INCREASE", False, "2021"), ("RANGE", "", "65", "75", "", "MAINTAIN", False, "2021")]:
        for one, other in itertools.product(("60", "71", "95"), ("62", "70", "99.5")):
            points = {2021: (one, True), 2022: (other, True)}
            for day in ("2024-03-01", "2026-01-01"):
                for each in ("",) if target[7] else ("", "true"):
                    answer = judge(exact(target), plain(points), each=bool(each), seen=date.fromisoformat(day), retired=True)
                    yield row(target, written(points), answer, each=each, seen=day, last_day="2022-12-31")


def vectors_of_years_without_cases():
    for comparator, direction in (("GE", "INCREASE"), ("LE", "DECREASE"), ("GT", "INCREASE")):
        target = (comparator, "70", "", "", "", direction, False, "2021")
        for adds in ("true", "false"):
            for no_cases in ("2022", "2022;2024", "2021;2025"):
                without = [int(year) for year in no_cases.split(";")]
                for value, last in itertools.product(("69", "70", "95"), (2023, 2025)):
                    points = {year: (value, True) for year in range(2021, last + 1) if year not in without}
                    answer = judge(exact(target), plain(points), no_cases=without, adds=adds == "true")
                    yield row(target, written(points), answer, no_cases=no_cases, adds=adds)


def vectors_of_nothing_but_years_without_cases():
    for comparator, value, direction in (("GE", "70", "INCREASE"), ("LE", "5", "DECREASE"), ("LE", "0", "DECREASE"), ("GT", "0", "INCREASE")):
        target = (comparator, value, "", "", "", direction, False, "2021")
        for adds in ("true", "false"):
            for no_cases in ("2020", "2021", "2021;2022", "2022;2024", "2021;2022;2023;2024;2025"):
                for day in ("2023-01-01", "2025-11-29", "2026-01-01"):
                    without = [int(year) for year in no_cases.split(";") if year < day[:4]]
                    if not without:
                        continue
                    answer = judge(exact(target), {}, no_cases=without, adds=adds == "true", seen=date.fromisoformat(day))
                    yield row(target, "", answer, no_cases=";".join(map(str, without)), adds=adds, seen=day)


def vectors_of_totals():
    """The figure of exactly the years of a mean, beside some of theirs."""
    years = ({}, {2022: ("71", False)}, {year: ("69", year < 2025) for year in range(2021, 2026)},
             {year: ("71", True) for year in range(2021, 2026)}, {2021: ("10", True), 2023: ("90", True)})
    for target in [(comparator, "70", "", "", "", "INCREASE" if comparator[0] == "G" else "DECREASE", COUNTED, "2021")
                   for comparator in ("GE", "GT", "LE", "LT")] + [
                      ("RANGE", "", "65", "75", "", direction, COUNTED, "2021") for direction in ("INCREASE", "MAINTAIN")]:
        for points, everything, final in itertools.product(years, ("350", "349", "351", "200", "380", "0"), (True, False)):
            for seen in ("2024-06-01", "2025-12-27", "2026-01-01", "2027-03-01"):
                for no_cases in ((), (2024, 2025)):
                    day = date.fromisoformat(seen)
                    total = F(everything), final
                    answer = judge(exact(target), plain(points), seen=day, no_cases=no_cases, adds=True, total=total)
                    text = written(points) + (";" if points else "") + f"2021-01-01/P5Y={everything}{'' if final else ':E'}"
                    yield row(target, text, answer, seen=seen, no_cases=";".join(map(str, no_cases)), adds="true")


def vectors_of_last_years_without_cases():
    """What holds in each year is owed by none that had no cases: the last one that had some ends it."""
    for target in MOVING:
        for points in ({2021: ("100", True), 2024: ("100", True)}, {2021: ("40", True), 2024: ("69", True)}, {2023: ("100", False)},
                       {2021: ("60", True), 2023: ("71", True), 2024: ("69", False)}, {2021: ("99", True), 2022: ("80", True)}, {}):
            for no_cases in ((2025,), (2024, 2025), (2023, 2024, 2025), (2021, 2022, 2023, 2024, 2025)):
                for seen in ("2025-06-01", "2026-11-29"):
                    absent = tuple(year for year in no_cases if year not in points)
                    answer = judge(exact(target), plain(points), each=True, no_cases=absent, seen=date.fromisoformat(seen))
                    yield row(target, written(points), answer, each="true", no_cases=";".join(map(str, absent)), adds="false", seen=seen)
                    answer = judge(exact(target), plain(points), no_cases=absent, seen=date.fromisoformat(seen))
                    yield row(target, written(points), answer, no_cases=";".join(map(str, absent)), adds="false", seen=seen)


def vectors_from_a_baseline():
    for target in MOVING:
        for base in ("2018=40", "2020=90", "2022=70", "2024=60"):
            for points in ({2022: ("50", True)}, {2021: ("60", True), 2023: ("75", False)}, {2025: ("69", True)}):
                year, y = base.split("=")
                answer = judge(exact(target), plain(points), base=(int(year), F(y), 1))
                yield row(target, written(points), answer, base=base + "@1")


def vectors_on_a_path():
    for target in MOVING:
        for promised in ("60", "69", "71", "40", "100"):
            for one, other in itertools.product(("40", "50", "95"), ("45", "65", "80")):
                points = {2021: (one, True), 2023: (other, True)}
                answer = judge(exact(target), plain(points), path={2023: F(promised), 2024: F(1)})
                yield row(target, written(points), answer, path=f"2023={promised};2024=1")
                # Nothing was promised for 2023 itself, and what was promised for other times does not count.
                answer = judge(exact(target), plain(points), path={2020: F(1), 2022: F(promised), 2026: F(1)})
                yield row(target, written(points), answer, path=f"2020=1;2022={promised};2026=1")


def vectors_of_growth():
    for target in MOVING[:3]:
        for one, other in itertools.product(("40", "55.5", "69", "90", "0"), ("42", "60", "66", "80", "0")):
            for last in (2023, 2025):
                points = {2021: (one, True), last: (other, False)}
                yield row(target, written(points), judge(exact(target), plain(points), method="CAGR"), method="CAGR")


def vectors_of_what_is_counted():
    """Lines that fall below nothing, and figures so near the goal that little is left."""
    for share in (COUNTED, True, False):
        for target in (("LE", "70", "", "", "", "DECREASE", share, ""), ("GE", "70", "", "", "", "INCREASE", share, ""),
                       ("GE", "70", "", "", "", "MAINTAIN", share, ""), ("GE", "70", "", "", "", "INCREASE", share, "2021")):
            for one, other in itertools.product(("900", "80", "60", "0"), ("500", "75", "70.01", "69.9999", "70.00001", "69.5", "10", "0")):
                for last in (2022, 2023, 2025):
                    points = {2021: (one, True), last: (other, True)}
                    yield row(target, written(points), judge(exact(target), plain(points)))
        target = ("GE", "70", "", "", "", "INCREASE", share, "2021")
        for last in ("0", "0.001", "69.99", "70.009"):
            points = {2021: ("140", True), 2022: ("139.999", True), 2023: (last, True)}
            yield row(target, written(points), judge(exact(target), plain(points)))
        yield row(MOVING[0][:6] + (share, ""), "2021=80;2023=10", judge(exact(MOVING[0][:6] + (share, "")), plain({2021: ("80", True), 2023: ("10", True)}), method="CAGR"), method="CAGR")


def vectors_at_the_edge_of_the_unit():
    """Kept goals that lie where a line leaves what the unit can be: nobody, or all of a share."""
    for share in (COUNTED, True, False):
        for target in (("RANGE", "", "0", "2", "", "MAINTAIN", share, ""), ("RANGE", "", "0.2", "2", "", "MAINTAIN", share, ""),
                       ("RANGE", "", "95", "100", "", "MAINTAIN", share, ""), ("LE", "100", "", "", "", "MAINTAIN", share, ""),
                       ("LT", "100", "", "", "", "MAINTAIN", share, ""), ("GT", "100", "", "", "", "MAINTAIN", share, ""),
                       ("EQ", "0", "", "", "", "MAINTAIN", share, ""), ("GE", "0", "", "", "", "DECREASE", share, "")):
            for one, other in itertools.product(("0", "1.5", "5", "96", "100", "101"), ("0", "0.5", "98", "99.5", "100", "102")):
                points = {2021: (one, True), 2023: (other, True)}
                yield row(target, written(points), judge(exact(target), plain(points)))


def vectors_seen_on_a_day():
    """Before the horizon is over nothing is missed yet, however final the figure is."""
    for day in ("2024-11-29", "2025-11-29", "2025-12-31", "2026-01-01", "2026-11-29"):
        seen = date.fromisoformat(day)
        for target in MOVING + [("GE", "70", "", "", "", "INCREASE", False, "2021")]:
            for points in SEEN if day[:4] > "2024" else BEFORE:
                yield row(target, written(points), judge(exact(target), plain(points), seen=seen), seen=day)
                if not target[7]:
                    yield row(target, written(points), judge(exact(target), plain(points), each=True, seen=seen), each="true", seen=day)
    for done_by, day in itertools.product(("2023-12-31", "2023-12-10"), ("2023-11-29", "2023-12-11", "2024-01-01")):
        for first, second in itertools.product(("0", "0.5"), ("0.5", "1")):
            points = {"2021": (first, True), "2023": (second, True)}
            figures = {period: (F(y), final) for period, (y, final) in points.items()}
            answer = judge_by_a_day(F(1), date.fromisoformat(done_by), figures, date.fromisoformat(day))
            yield row(("DONE_BY", "1", "", "", "", "INCREASE", False, ""), written(points), answer, done_by=done_by, seen=day)
    for done_by, day in itertools.product(("2025-12-31", "2025-12-30", "2025-06-30"), ("2025-06-15", "2025-07-01", "2025-12-31", "2026-01-01")):
        for period, before in itertools.product(("2025", "2025-Q2", "2025-S2", "2025-06"), ({}, {"2023": ("0", True)}, {"2025-Q1": ("0", True)})):
            for final in (True, False):
                points = before | {period: ("1", final)}
                figures = {other: (F(y), firm) for other, (y, firm) in points.items()}
                answer = judge_by_a_day(F(1), date.fromisoformat(done_by), figures, date.fromisoformat(day))
                yield row(("DONE_BY", "1", "", "", "", "INCREASE", False, ""), written(points), answer, done_by=done_by, seen=day)


def vectors_of_a_day_that_an_estimate_straddles():
    """Whether it was done by the day no estimate of a period around it can tell, before that period is over or after."""
    target = ("DONE_BY", "1", "", "", "", "INCREASE", False, "")
    for day, seen in itertools.product(("2023-06-30", "2023-12-30"), ("2023-06-15", "2023-09-01", "2023-12-31", "2024-01-01", "2026-11-29")):
        for before, period, value in itertools.product(({}, {"2022": ("0", True)}, {"2021": ("0.2", True), "2022": ("0.6", True)}),
                                                       ("2023", "2023-S2", "2023-Q2", "2024"), ("0", "0.5", "1")):
            for denial in ({}, {"2023-Q3": ("0", True)}, {"2023-Q3": ("0", False)}, {"2024-Q1": ("1", True)}):
                points = before | {period: (value, False)} | denial
                figures = {other: (F(y), firm) for other, (y, firm) in points.items()}
                answer = judge_by_a_day(F(1), date.fromisoformat(day), figures, date.fromisoformat(seen))
                yield row(target, written(points), answer, done_by=day, seen=seen)


BEFORE = [{2021: ("40", True), 2023: (y, final)} for y in ("45", "60", "71", "100") for final in (True, False)] + [
    {2021: ("60", True), 2022: ("80", True), 2024: ("65", True)}, {2022: ("60", True)}]
SEEN = BEFORE + [{2025: ("69", True)}, {2021: ("40", True), 2025: ("69", True)}, {2021: ("40", True), 2025: ("71", True)},
        {year: ("69", True) for year in range(2021, 2026)}, {year: ("80", year < 2025) for year in range(2021, 2026)}]


def main():
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["comparator", "value", "low", "high", "tolerance", "direction", "share", "averageFrom", "points", "status", "index",
                  "doneBy", "eachYear", "baseline", "path", "method", "gap", "required", "projection", "bounded", "counted", "colour", "atMost",
                  "seen", "since", "noCases", "adds", "lastDay"])
    for target in targets():
        for points in series(target[5]):
            if not (target[7] and 2020 in points):
                out.writerow(row(target, written(points), judge(exact(target), plain(points))))
    for day, points in vectors_by_a_day():
        figures = {period: (F(y), final) for period, (y, final) in points.items()}
        target = ("DONE_BY", "1", "", "", "", "INCREASE", False, "")
        out.writerow(row(target, written(points), judge_by_a_day(F(1), date.fromisoformat(day), figures), done_by=day))
    for vectors in (vectors_of_each_year, vectors_of_a_break, vectors_of_a_later_standard, vectors_of_marked_breaks, vectors_of_a_break_in_each_year,
                    vectors_of_years_before_the_plan, vectors_of_ways_that_name_a_first_year, vectors_of_means_with_a_far_bound, vectors_of_means_out_of_reach, vectors_of_means_between_two_bounds,
                    vectors_of_the_retired, vectors_of_years_without_cases,
                    vectors_of_nothing_but_years_without_cases, vectors_of_totals, vectors_of_last_years_without_cases, vectors_from_a_baseline, vectors_on_a_path, vectors_of_growth, vectors_of_what_is_counted,
                    vectors_at_the_edge_of_the_unit, vectors_seen_on_a_day, vectors_of_a_day_that_an_estimate_straddles):
        out.writerows(vectors())


getcontext().prec = 60
if __name__ == "__main__":
    main()
