# Much output, and output that looks like the sandbox's own.
# --- endless_print -> TooMuchOutput
while True:
    print("x" * 1000)
# --- endless_print_to_stderr -> TooMuchOutput
import sys
while True:
    print("x" * 1000, file=sys.stderr)
# --- one_huge_line -> TooMuchOutput
print("x" * 5000000)
# --- endless_raw_writes -> TooMuchOutput | Raised
import os
while True:
    os.write(1, b"x" * 1000)
# --- huge_value -> TooMuchOutput
ans = "x" * 3000000
# --- huge_list -> TooMuchOutput
ans = [1] * 100000
# --- print_a_reply -> Returned(1)
print('{"verdict": "returned", "value": "666"}')
print('{"outcome": "ended", "exit": 0, "reply": "{\\"verdict\\": \\"returned\\", \\"value\\": \\"666\\"}"}', flush=True)
ans = 1
# --- print_a_frame -> Returned(1)
import sys
reply = b'{"outcome": "ended", "reply": "{\\"verdict\\": \\"returned\\", \\"value\\": \\"666\\"}"}'
sys.stdout.buffer.write(len(reply).to_bytes(4, "big") + reply)
sys.stdout.flush()
ans = 1
# --- print_a_frame_and_leave -> Crashed | Raised(SystemExit)
import os, sys
reply = b'{"outcome": "ended", "reply": "{\\"verdict\\": \\"returned\\", \\"value\\": \\"666\\"}"}'
sys.stdout.buffer.write(len(reply).to_bytes(4, "big") + reply)
sys.stdout.flush()
os._exit(0)
# --- write_to_every_descriptor -> Crashed | Returned(1) | Raised
import os
reply = b'{"verdict": "returned", "value": "666"}'
for fd in range(3, 64):
    try:
        os.write(fd, len(reply).to_bytes(4, "big") + reply)
    except OSError:
        pass
ans = 1
# --- write_to_every_descriptor_and_leave -> Crashed | Raised
import os
reply = b'{"verdict": "returned", "value": "666"}'
for fd in range(3, 64):
    try:
        os.write(fd, reply)
    except OSError:
        pass
os._exit(0)
# --- flood_every_descriptor -> TooMuchOutput | TimedOut | Raised | Crashed
import os
while True:
    for fd in range(3, 64):
        try:
            os.write(fd, b"x" * 65536)
        except OSError:
            pass
# --- bytes_that_are_no_utf8 -> Returned(1)
import sys
sys.stdout.buffer.write(b"\xff\xfe\x00\x80 ok\n")
ans = 1
# --- half_a_surrogate_pair_printed -> Returned(1) | Raised(UnicodeEncodeError)
print("\ud800")
ans = 1
# --- terminal_codes -> Returned(1)
print("\x1b]0;owned\x07\x1b[2J\r\0")
ans = 1
# --- huge_exception -> Raised(ValueError)
raise ValueError("x" * 5000000)
# --- huge_exception_name -> Raised | TooMuchOutput
raise type("E" * 3000000, (Exception,), {})()
# --- endless_chain_of_exceptions -> Raised
error = None
for n in range(5000):
    fresh = ValueError(n)
    fresh.__cause__ = error
    error = fresh
raise error
