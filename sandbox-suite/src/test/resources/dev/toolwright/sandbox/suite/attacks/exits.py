# Leaving the interpreter, or taking it down.
# --- sys_exit -> Raised(SystemExit)
import sys
sys.exit(0)
# --- exit_with_text -> Raised(SystemExit)
raise SystemExit("done")
# --- builtin_exit -> Raised(SystemExit NameError)
exit()
# --- os_exit -> Crashed | Raised(SystemExit)
import os
os._exit(0)
# --- os_exit_with_status -> Crashed | Raised(SystemExit)
import os
os._exit(3)
# --- abort -> Crashed | Raised
import os
os.abort()
# --- keyboard_interrupt -> Raised(KeyboardInterrupt)
raise KeyboardInterrupt
# --- generator_exit -> Raised(GeneratorExit)
raise GeneratorExit
# --- base_exception -> Raised(Own)
class Own(BaseException):
    pass
raise Own("own")
# --- memory_error_made_up -> OutOfMemory
raise MemoryError
# --- recursion_error_made_up -> Raised(RecursionError)
raise RecursionError
# --- exception_whose_text_fails -> Raised(Bad)
class Bad(Exception):
    def __str__(self):
        raise ValueError("no text")
raise Bad()
# --- exception_whose_text_exits -> Raised(Bad)
import sys
class Bad(Exception):
    def __str__(self):
        sys.exit(0)
raise Bad()
# --- not_python -> Raised(SyntaxError)
this is no python
# --- wrong_indentation -> Raised(IndentationError)
 x = 1
# --- null_character_in_source -> Raised(SyntaxError ValueError)
eval("1\0 + 1")
# --- compile_bomb -> OutOfMemory | TimedOut | Raised | Crashed | Returned
ans = len(compile("(1,)*" + "1000*" * 6 + "1", "x", "eval").co_code)
# --- faulthandler_crash -> Crashed | Raised
import faulthandler
faulthandler._sigsegv()
# --- run_until_the_stack_is_gone -> Raised(RecursionError MemoryError) | Crashed | OutOfMemory | TimedOut
import sys
sys.setrecursionlimit(10**8)
item = []
for _ in range(10**5):
    item = [item]
ans = repr(item)
# --- interrupt_main -> Raised | Crashed | Returned(1)
import _thread
_thread.interrupt_main()
ans = 1
