# What one call leaves to the next. `then` runs after it on the same sandbox, as the same tool would.
# --- patch_len -> Returned(99)
import builtins
builtins.len = lambda x: 99
ans = len([1])
# --- then -> Returned(1)
ans = len([1])
# --- patch_sum_through_subscript -> Returned(1) | Raised
if isinstance(__builtins__, dict):
    __builtins__["sum"] = lambda x: 99
else:
    __builtins__.__dict__["sum"] = lambda x: 99
ans = 1
# --- then -> Returned(3)
ans = sum([1, 2])
# --- delete_builtins -> Returned(1) | Raised
import builtins
for name in ("isinstance", "len", "list", "dict", "str", "id", "type", "sorted"):
    delattr(builtins, name)
ans = 1
# --- then -> Returned([1, 2])
ans = sorted(list({2, 1}))
# --- break_builtins_for_the_runner -> Returned([1, {"a": 2}])
import builtins
builtins.isinstance = lambda *args: True
builtins.str = builtins.repr = builtins.id = lambda *args: "forged"
ans = (1, {"a": 2})
# --- patch_a_module -> Returned(1)
import math
math.sqrt = lambda x: -1
ans = 1
# --- then -> Returned(3.0)
import math
ans = math.sqrt(9)
# --- patch_json -> Returned(1) | Raised | Crashed
import json
json.dumps = lambda *args, **kwargs: "forged"
json.JSONEncoder.encode = lambda *args: "forged"
ans = 1
# --- then -> Returned("[1]")
import json
ans = json.dumps([1])
# --- leave_a_module -> Returned(1)
import sys, types
sys.modules["left"] = types.ModuleType("left")
sys.modules["left"].secret = 42
ans = 1
# --- then -> Raised(ModuleNotFoundError ImportError)
import left
ans = left.secret
# --- replace_a_module -> Returned(1)
import sys, types
sys.modules["statistics"] = types.ModuleType("statistics")
ans = 1
# --- then -> Returned(2)
import statistics
ans = statistics.mean([1, 3])
# --- leave_a_global -> Returned(1)
global_left = 1
ans = global_left
# --- then -> Raised(NameError)
ans = global_left
# --- leave_it_in_sys -> Returned(1)
import sys
sys.left = 1
ans = 1
# --- then -> Returned(false)
import sys
ans = hasattr(sys, "left")
# --- leave_it_in_the_environment -> Returned(1) | Raised
import os
os.environ["LEFT"] = "1"
ans = 1
# --- then -> Returned(null)
import os
ans = os.environ.get("LEFT")
# --- seed_the_random_numbers -> Returned(1)
import random
random.seed(7)
ans = 1
# --- then -> Returned(false)
import random
drawn = random.random()
random.seed(7)
ans = drawn == random.random()
# --- lower_the_recursion_limit -> Returned(1) | Raised
import sys
sys.setrecursionlimit(60)
ans = 1
# --- then -> Returned(200)
def deep(n):
    return n if n == 200 else deep(n + 1)
ans = deep(0)
# --- change_decimal_precision -> Returned(1)
import decimal
decimal.getcontext().prec = 2
ans = 1
# --- then -> Returned("0.3333333333333333333333333333")
import decimal
ans = str(decimal.Decimal(1) / 3)
# --- poison_the_regex_cache -> Returned(1) | Raised
import re
re.compile = lambda *args: None
re._cache = None
ans = 1
# --- then -> Returned("1")
import re
ans = re.compile("[0-9]").search("a1").group()
# --- replace_stdout -> Returned(1)
import sys
sys.stdout = None
ans = 1
# --- then -> Returned(1)
print("seen")
ans = 1
# --- close_stdout -> Returned(1)
import sys
sys.stdout.close()
ans = 1
# --- then -> Returned(1)
print("seen")
ans = 1
# --- register_at_exit -> Returned(1)
import atexit, os
def later():
    while True:
        pass
atexit.register(later)
ans = 1
# --- then -> Returned(1)
ans = 1
# --- exception_hook -> Raised(ValueError)
import sys
sys.excepthook = lambda *args: None
raise ValueError("seen")
# --- finaliser_that_hangs -> TimedOut | Returned(1)
class Hang:
    def __del__(self):
        while True:
            pass
hang = Hang()
del hang
ans = 1
# --- then -> Returned(1)
ans = 1
# --- patch_a_class_of_the_library -> Returned(1) | Raised
import collections
collections.Counter.most_common = lambda self, n=None: "forged"
ans = 1
# --- then -> Returned([["a", 2]])
import collections
ans = collections.Counter("aab").most_common(1)
# --- close_every_descriptor -> Returned(1) | Raised | Crashed
import os
for fd in range(64):
    try:
        os.close(fd)
    except OSError:
        pass
ans = 1
# --- then -> Returned(1)
ans = 1
