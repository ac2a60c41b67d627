# Values that JSON can't say, or says differently.
# --- nan -> Refused
ans = float("nan")
# --- infinity -> Refused
ans = [1, {"a": -float("inf")}]
# --- float_overflow -> Refused
ans = 1e308 * 10
# --- huge_integer -> Refused
ans = 10**1000
# --- large_integer -> Returned(123456789012345678901234567890)
ans = 123456789012345678901234567890
# --- contains_itself -> Refused
ans = []
ans.append(ans)
# --- dict_contains_itself -> Refused
ans = {}
ans["a"] = [ans]
# --- nested_too_deep -> Refused
ans = []
for _ in range(100000):
    ans = [ans]
# --- shared_but_not_cyclic -> Returned([[1], [1]])
one = [1]
ans = [one, one]
# --- exponential_sharing -> TooMuchOutput | TimedOut | OutOfMemory
ans = [1]
for _ in range(60):
    ans = [ans, ans]
# --- bytes -> Refused
ans = b"abc"
# --- complex -> Refused
ans = 1j
# --- function -> Refused
def ans():
    return 1
# --- generator -> Refused
ans = (n for n in range(3))
# --- module -> Refused
import math as ans
# --- class -> Refused
ans = int
# --- object -> Refused
ans = object()
# --- date -> Refused
import datetime
ans = datetime.date(2024, 2, 29)
# --- tuple -> Returned([1, [2, "x"]])
ans = (1, (2, "x"))
# --- set -> Returned([1, 2, 3])
ans = {3, 1, 2}
# --- set_of_mixed_kinds -> Returned(["a", 1, null])
ans = {None, 1, "a"}
# --- set_of_tuples -> Returned([[1, "a"], [1, "b"]])
ans = {(1, "b"), (1, "a")}
# --- keys_that_are_no_text -> Returned({"1": "a", "1.5": "b", "null": "c", "false": "d"})
ans = {1: "a", 1.5: "b", None: "c", False: "d"}
# --- keys_that_collide -> Refused
ans = {1: "a", "1": "b"}
# --- keys_that_are_tuples -> Refused
ans = {(1, 2): "a"}
# --- keys_that_are_nan -> Refused
ans = {float("nan"): 1}
# --- half_a_surrogate_pair -> Returned("\ud800")
ans = "\ud800"
# --- text_with_everything -> Returned("\u0000\u2028\"\\</script>\ud83d\ude00")
ans = "\0\u2028\"\\</script>\U0001F600"
# --- negative_zero -> Returned(-0.0)
ans = -0.0
# --- subclass_that_lies -> Returned([1, "b"])
class Number(int):
    def __str__(self):
        return "666, 666"
    __repr__ = __str__
    def __add__(self, other):
        raise ValueError()
class Text(str):
    def __str__(self):
        return "forged"
ans = [Number(1), Text("b")]
# --- list_that_never_ends -> Returned([1])
class Endless(list):
    def __iter__(self):
        while True:
            yield 1
    def __len__(self):
        return 10**10
ans = Endless([1])
# --- dict_that_never_ends -> Returned({"a": 1})
class Endless(dict):
    def items(self):
        while True:
            yield 1, 1
ans = Endless(a=1)
# --- class_that_lies_about_itself -> Refused | Raised
class Liar:
    @property
    def __class__(self):
        return int
ans = Liar()
# --- metaclass_that_hangs -> TimedOut | Refused
class Meta(type):
    @property
    def __name__(cls):
        while True:
            pass
class Hang(metaclass=Meta):
    pass
ans = Hang()
# --- no_value -> Raised(NameError)
other = 1
# --- value_none -> Returned(null)
ans = None
