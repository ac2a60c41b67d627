# Loops without an end, and calls that never come back.
# --- while_true -> TimedOut
while True:
    pass
# --- while_true_catching_everything -> TimedOut
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
# --- while_true_in_finally -> TimedOut
try:
    1 / 0
finally:
    while True:
        pass
# --- count_without_end -> TimedOut
n = 0
while n >= 0:
    n += 1
# --- sum_of_a_huge_range -> TimedOut
ans = sum(range(10**10))
# --- power_of_a_huge_exponent -> TimedOut | OutOfMemory | Raised(MemoryError OverflowError)
ans = pow(7, 10**9) % 10
# --- power_modulo_of_huge_numbers -> TimedOut | OutOfMemory
ans = pow(3**200000, 3**200000, 7**200000) % 10
# --- factorial_of_a_million -> TimedOut | OutOfMemory
import math
ans = math.factorial(10**7) % 10
# --- huge_integer_as_text -> TimedOut | OutOfMemory | Raised(ValueError MemoryError)
import sys
sys.set_int_max_str_digits(0)
ans = len(str(7 ** (4 * 10**6)))
# --- catastrophic_regex -> TimedOut | Returned(true)
import re
ans = re.match(r"(a+)+$", "a" * 40 + "b") is None
# --- catastrophic_regex_with_a_back_reference -> TimedOut
import re
ans = re.match(r"(.*)*(.*)*\1\2x$", "ab" * 30) is None
# --- endless_generator -> TimedOut
def forever():
    while True:
        yield 1
ans = any(item == 2 for item in forever())
# --- endless_itertools -> TimedOut
import itertools
ans = 2 in itertools.repeat(1)
# --- endless_comparison -> TimedOut
import itertools
ans = max(itertools.cycle([1, 2]))
# --- endless_sort_key -> TimedOut
def key(item):
    while True:
        pass
ans = sorted([1, 2], key=key)
# --- endless_eq -> TimedOut
class Equal:
    def __eq__(self, other):
        while True:
            pass
ans = Equal() in [1]
# --- endless_repr_of_an_error -> TimedOut
class Bad(Exception):
    def __str__(self):
        while True:
            pass
raise Bad()
# --- endless_permutations -> TimedOut
import itertools
ans = sum(1 for _ in itertools.permutations(range(20)))
# --- mutual_recursion_that_forgets -> TimedOut
def even(n):
    try:
        return odd(n + 1)
    except RecursionError:
        while True:
            pass
def odd(n):
    return even(n + 1)
ans = even(0)
# --- deep_recursion -> Raised(RecursionError)
def deeper(n):
    return deeper(n + 1) + 1
ans = deeper(0)
# --- deep_recursion_without_a_limit -> Raised(RecursionError MemoryError) | Crashed | OutOfMemory | TimedOut
import sys
sys.setrecursionlimit(10**9)
def deeper(n):
    return deeper(n + 1) + 1
ans = deeper(0)
# --- recursive_repr -> Raised(RecursionError) | Crashed
class Node:
    def __repr__(self):
        return repr(self)
ans = repr(Node())
# --- deeply_nested_source -> Raised(MemoryError RecursionError SyntaxError) | OutOfMemory | Crashed
ans = eval("(" * 20000 + ")" * 20000)
# --- exponential_source -> Raised(MemoryError RecursionError SyntaxError) | OutOfMemory | Crashed | TimedOut
ans = eval("-" * 300000 + "1")
# --- sleep -> TimedOut
import time
time.sleep(3600)
# --- wait_for_input -> Raised(EOFError OSError ValueError)
ans = input()
# --- lock_taken_twice -> TimedOut | Raised(RuntimeError)
import _thread
lock = _thread.allocate_lock()
lock.acquire()
lock.acquire()
# --- quadratic_text -> TimedOut | OutOfMemory | Raised(MemoryError)
text = "a"
while True:
    text = text.replace("a", "aa")[:1000000]
