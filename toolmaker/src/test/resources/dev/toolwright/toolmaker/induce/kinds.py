# --- units
def convert(amount, source, target):
    metres = {"millimetres": 0.001, "centimetres": 0.01, "metres": 1, "kilometres": 1000}
    return round(amount * metres[source] / metres[target], 6)
# --- snippet
import re
amount, source, target = re.match(r"How many (?P<t>\w+) are ([\d.]+) (\w+)", question).group(2, 3, 1)
ans = convert(float(amount), source, target)
# --- dates
import datetime
def shift(day, days):
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days=days)).isoformat()
# --- snippet
import re
days, day = re.search(r"(\d+) days after (\S+)\?", question).groups()
ans = shift(day, int(days))
# --- ages
def age(known, difference, sign):
    return known + difference if sign == "older" else known - difference
# --- snippet
import re
known, difference, sign = re.search(r"is (\d+) years old.* (\d+) years (\w+) than", question).groups()
ans = age(int(known), int(difference), sign)
# --- counting
def count(counts):
    return sum(counts)
# --- snippet
import re
words = {"a": 1, "an": 1, "two": 2, "three": 3, "four": 4, "five": 5}
listed = question.split("have ", 1)[1].split(". How")[0]
ans = count([words[re.sub(r"^and ", "", part).split()[0]] for part in listed.split(", ")])
# --- bill
def total(lines):
    return sum(number * price for number, price in lines)
# --- snippet
import re
lines = [(int(n), float(p)) for n, p in re.findall(r"(\d+) \w+ at \$([\d.]+) each", question)]
ans = f"${total(lines):.2f}"
# --- prime
def prime(n):
    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))
# --- snippet
import re
ans = "Yes" if prime(int(re.search(r"\d+", question).group())) else "No"
# --- largest
def largest(numbers):
    return max(numbers)
# --- snippet
import re
numbers = {m[1]: m[0] for m in re.findall(r"\((\w)\) (\d+)", question)}
ans = largest([int(n) for _, n in re.findall(r"\((\w)\) (\d+)", question)])
# --- meeting
def first_gap(ann, bo, minutes):
    def clock(text):
        hours, rest = text.split(":")
        return int(hours) * 60 + int(rest)
    for a, b in ann:
        for c, d in bo:
            start, end = max(clock(a), clock(c)), min(clock(b), clock(d))
            if end - start >= minutes:
                return [f"{t // 60:02d}:{t % 60:02d}" for t in (start, start + minutes)]
    return []
# --- snippet
import re
lists = [[tuple(slot.split("-")) for slot in part.split("; ")] for part in re.findall(r"free at ([^.]+)\.", question)]
ret = first_gap(lists[0], lists[1], round(float(re.search(r"([\d.]+) hours", question).group(1)) * 60))
ans = " to ".join(ret) if ret else "never"
# --- swaps_pairs_and_person
def track(start, swaps, person):
    held = dict(start)
    for a, b in swaps:
        held[a], held[b] = held[b], held[a]
    return held[person]
# --- snippet
import re
first, second = question.split("\n")[:2]
start = re.findall(r"(\w+) (?:keeps|wears|feeds) (?:the )?([^,]+?)(?:, and |, |\.)", first.split(": ")[1] + " ")
swaps = re.findall(r"(\w+) and (\w+) swap", second)
ans = track(start, swaps, re.search(r"When it is over, (\w+)", second).group(1))
# --- swaps_dict_looked_up
def after(held, swaps):
    held = dict(held)
    for swap in swaps:
        held[swap[0]], held[swap[1]] = held[swap[1]], held[swap[0]]
    return held
# --- snippet
import re
first, second = question.split("\n")[:2]
start = dict(re.findall(r"(\w+) (?:keeps|wears|feeds) (?:the )?([^,]+?)(?:, and |, |\.)", first.split(": ")[1] + " "))
ret = after(start, [list(pair) for pair in re.findall(r"(\w+) and (\w+) swap", second)])
ans = ret[re.search(r"When it is over, (\w+)", second).group(1)]
# --- swaps_two_lists
def shuffle(people, things, swaps):
    things = list(things)
    for a, b in swaps:
        i, j = people.index(a), people.index(b)
        things[i], things[j] = things[j], things[i]
    return list(zip(people, things))
# --- snippet
import re
first, second = question.split("\n")[:2]
start = re.findall(r"(\w+) (?:keeps|wears|feeds) (?:the )?([^,]+?)(?:, and |, |\.)", first.split(": ")[1] + " ")
ret = shuffle([a for a, _ in start], [b for _, b in start], re.findall(r"(\w+) and (\w+) swap", second))
ans = dict(ret)[re.search(r"When it is over, (\w+)", second).group(1)]
# --- swaps_records_and_people
def play(people, start, swaps, who):
    held = {person: start[person] for person in people}
    for swap in swaps:
        a, b = swap["from"], swap["to"]
        held[a], held[b] = held[b], held[a]
    return {"answer": held[who], "steps": len(swaps)}
# --- snippet
import re
first, second = question.split("\n")[:2]
start = dict(re.findall(r"(\w+) (?:keeps|wears|feeds) (?:the )?([^,]+?)(?:, and |, |\.)", first.split(": ")[1] + " "))
swaps = [{"from": a, "to": b} for a, b in re.findall(r"(\w+) and (\w+) swap", second)]
ans = play(list(start), start, swaps, re.search(r"When it is over, (\w+)", second).group(1))["answer"]
# --- remainders_pairs
def smallest(congruences, limit):
    step, at = 1, 0
    for modulus, remainder in congruences:
        while at % modulus != remainder:
            at += step
        step *= modulus
    return at if at <= limit else None
# --- snippet
import re
pairs = re.findall(r"by (\d+) leaves (\d+)", question)
ans = smallest([(int(m), int(r)) for m, r in pairs], int(re.search(r"up to (\d+)", question).group(1)))
# --- remainders_two_lists
def solve(remainders, moduli):
    step, at = 1, 0
    for modulus, remainder in zip(moduli, remainders):
        while at % modulus != remainder:
            at += step
        step *= modulus
    return float(at)
# --- snippet
import re
ans = solve([int(r) for r in re.findall(r"leaves (\d+)", question)], [int(m) for m in re.findall(r"by (\d+)", question)])
# --- remainders_dict
def search(limit, divisors):
    step, at = 1, 0
    for modulus, remainder in divisors.items():
        while at % modulus != remainder:
            at += step
        step *= modulus
    return {"number": at} if at <= limit else {}
# --- snippet
import re
pairs = re.findall(r"by (\d+) leaves (\d+)", question)
ans = search(int(re.search(r"up to (\d+)", question).group(1)), {int(m): int(r) for m, r in pairs})["number"]
