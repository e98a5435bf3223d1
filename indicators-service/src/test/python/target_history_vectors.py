"""What a target says through a mistake, its correction, an end and the taking back of the end, told a second time.

Run from this folder: python3 target_history_vectors.py > ../resources/target-history-vectors.csv
Nothing here knows the Java code; TargetHistoryVectorsTest lets the service live through the same days.
"""
import csv
import json
import sys
from datetime import date
from fractions import Fraction as F

from verdict_vectors import judge, judge_by_a_day

FIGURES = {"INCREASE": {2021: "66.8", 2022: "68", 2023: "69"}, "DECREASE": {2021: "33.2", 2022: "32", 2023: "31"},
           "MAINTAIN": {2021: "70", 2022: "71", 2023: "69.5"}}
# When something was said, and when somebody asks: after it was set, corrected, ended, was over, and holds on after all.
SET, CORRECTED, ENDED, TAKEN_BACK = date(2024, 3, 1), date(2024, 3, 5), date(2024, 3, 10), date(2024, 4, 5)
LAST_DAY = date(2024, 3, 31)
ASKED = [date(2024, 3, 2), date(2024, 3, 6), date(2024, 3, 20), date(2024, 4, 2), date(2024, 4, 6)]


def wordings(direction):
    """(comparator, value, low, high, tolerance, kind of period, first year, last day)"""
    near, far, beyond = {"INCREASE": ("70", "75", "69"), "DECREASE": ("30", "25", "31"), "MAINTAIN": ("69", "72", "70")}[direction]
    low, high = sorted((near, far), key=float)
    at_least, more, at_most, less = "GE", "GT", "LE", "LT"
    if direction == "DECREASE":
        at_least, more, at_most, less = at_most, less, at_least, more
    yield at_least, near, None, None, None, "BY_YEAR", None, None
    yield at_most, near, None, None, None, "BY_YEAR", None, None
    yield more, beyond, None, None, None, "BY_END_OF_YEAR", None, None
    yield "EQ", far, None, None, None, "BY_YEAR", None, None
    yield "RANGE", None, low, high, None, "BY_END_OF_YEAR", None, None
    yield "APPROX", near, None, None, None, "BY_YEAR", None, None
    yield "APPROX", near, None, None, "1", "BY_YEAR", None, None
    yield at_least, near, None, None, None, "AVERAGE_PER_YEAR", 2021, None
    yield less, far, None, None, None, "AVERAGE_PER_YEAR", 2022, None
    yield at_least, beyond, None, None, None, "PLAN_PERIOD", None, None
    yield at_least, beyond, None, None, None, "PLAN_PERIOD", 2023, None
    if direction != "DECREASE":
        yield "DONE_BY", far, None, None, None, "BY_YEAR", None, date(2024, 4, 3)
        yield "DONE_BY", "74", None, None, None, "BY_END_OF_YEAR", None, date(2023, 12, 31)


def verdict(wording, direction, seen):
    comparator, *numbers, kind, first, day = wording
    value, low, high, tolerance = (number and F(number) for number in numbers)
    figures = FIGURES[direction]
    if day:
        answer = judge_by_a_day(value, day, {str(year): (F(y), True) for year, y in figures.items()}, seen)
        return answer[0], answer[-1]
    each = kind == "PLAN_PERIOD"
    target = (comparator, value, low, high, tolerance, direction, True, first if kind == "AVERAGE_PER_YEAR" else None)
    points = {year: (F(y), True, 1) for year, y in figures.items()}
    answer = judge(target, points, each=each, seen=seen, **({"since": first} if each and first else {}))
    return answer[0], answer[-1]


def history(mistaken, meant):
    """Every edition: from when it is known, what it says, and its last day."""
    return [(SET, mistaken, None), (CORRECTED, meant, None), (ENDED, meant, LAST_DAY), (TAKEN_BACK, meant, None)]


def told(editions, direction, day):
    """The latest edition known speaks, as long as its last day is not over; after that nobody judges by it."""
    _, wording, last_day = [edition for edition in editions if edition[0] <= day][-1]
    return "" if last_day and last_day < day else " ".join(verdict(wording, direction, day))


def body(wording):
    comparator, value, low, high, tolerance, kind, first, day = wording
    numbers = {"value": value, "low": low, "high": high, "tolerance": tolerance}
    said = {"comparator": comparator, **{name: float(number) for name, number in numbers.items() if number},
            "unit": "%", "periodKind": kind, "toYear": day.year if day else 2025,
            "section": "II.2", "sourceDocument": "QD", "decision": "12/QD-UBND"}
    if first:
        said["fromYear"] = first
    if day:
        said["doneBy"] = day.isoformat()
    return json.dumps(said)


def main():
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["direction", "figures", "mistaken", "meant", *(day.isoformat() for day in ASKED)])
    for direction, figures in FIGURES.items():
        every = list(wordings(direction))
        for mistaken, meant in zip(every, every[1:] + every[:1]):
            editions = history(mistaken, meant)
            out.writerow([direction, ";".join(f"{year}={y}" for year, y in figures.items()), body(mistaken), body(meant),
                          *(told(editions, direction, day) for day in ASKED)])


main()
