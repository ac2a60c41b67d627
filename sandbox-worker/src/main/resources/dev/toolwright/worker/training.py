# What made tools are like: imports, text, dates, sorting, a class, a generator.
import bisect, collections, copy, datetime, decimal, fractions, functools, heapq, itertools, math, random, re, statistics, string
from dataclasses import dataclass


@dataclass(order=True)
class Fruit:
    number: int
    name: str


def found():
    for number, name in re.findall(r"(\d+) (\w+)", text):
        yield Fruit(int(number), name)


fruits = sorted(found(), reverse=True)
by_day = collections.defaultdict(list)
for fruit, day in zip(fruits, itertools.count(1)):
    by_day[str(datetime.date(2024, 2, 28) + datetime.timedelta(days=day))].append(fruit.name.title())
print(f"{sum(fruit.number for fruit in fruits):>5}")
ans = [by_day, [str(fractions.Fraction(fruit.number, 4)) for fruit in fruits], statistics.mean([1, 2, 4])]
