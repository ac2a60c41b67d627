# Out of the interpreter: native code, its own insides, Java, the environment.
# --- ctypes_system -> Raised | Crashed | Returned(false)
import ctypes
ans = ctypes.CDLL(None).system(b"true") == 0
# --- ctypes_read_memory -> Raised | Crashed
import ctypes
ans = ctypes.string_at(1, 8).decode()
# --- ctypes_write_memory -> Raised | Crashed
import ctypes
ctypes.memset(0, 1, 8)
# --- ctypes_kill_the_parent -> Raised | Crashed | Returned(false)
import ctypes, os
ans = ctypes.CDLL(None).kill(os.getppid(), 9) == 0
# --- ctypes_trace_the_parent -> Raised | Crashed | Returned(false)
import ctypes, os
ans = ctypes.CDLL(None).ptrace(16, os.getppid(), 0, 0) == 0
# --- ctypes_unshare -> Raised | Crashed | Returned(false)
import ctypes
ans = ctypes.CDLL(None).unshare(0x10000000) == 0
# --- ctypes_mount -> Raised | Crashed | Returned(false)
import ctypes
ans = ctypes.CDLL(None).mount(b"none", b"/", b"tmpfs", 0, None) == 0
# --- ctypes_undo_the_filter -> Raised | Crashed | Returned(false)
import ctypes
ans = ctypes.CDLL(None).prctl(22, 0, 0, 0, 0) == 0
# --- ctypes_clone -> Raised | Crashed | Returned(false)
import ctypes
ans = ctypes.CDLL(None).syscall(56, 17, 0, 0, 0, 0) >= 0
# --- ctypes_io_uring -> Raised | Crashed | Returned(false)
import ctypes
ans = ctypes.CDLL(None).syscall(425, 8, ctypes.create_string_buffer(256)) >= 0
# --- ctypes_32_bit_calls -> Raised | Crashed | Returned(false)
import ctypes
ans = ctypes.CDLL(None).syscall(0x40000000 + 57) >= 0
# --- ctypes_keyring -> Raised | Crashed | Returned(false)
import ctypes
ans = ctypes.CDLL(None).syscall(250, 0, -3, 1) >= 0
# --- environment -> Returned([])
import os
ans = [name for name in os.environ if "CANARY" in name or name in ("PATH", "HOME", "USER", "JAVA_HOME")]
# --- environment_by_getenv -> Returned(null)
import os
ans = os.getenv("PATH") or os.getenv("HOME") or os.getenv("TOOLWRIGHT_HOME")
# --- environment_of_c -> Raised | Crashed | Returned(null)
import ctypes
getenv = ctypes.CDLL(None).getenv
getenv.restype = ctypes.c_char_p
ans = getenv(b"PATH")
# --- subclasses_find_no_process -> Raised | Returned(null)
found = [c for c in object.__subclasses__() if c.__name__ == "Popen"]
ans = found[0](["/bin/true"]).wait() if found else None
# --- subclasses_to_os_system -> Raised(OSError PermissionError IndexError KeyError AttributeError) | Returned(false)
wrap = [c for c in object.__subclasses__() if c.__name__ == "_wrap_close"][0]
ans = wrap.__init__.__globals__["system"]("true") == 0
# --- builtins_by_the_back_door -> Raised(FileNotFoundError PermissionError OSError)
ans = ().__class__.__base__.__subclasses__.__self__.__class__.__call__.__class__ and __builtins__["open"]("/etc/passwd").read() if isinstance(__builtins__, dict) else __builtins__.open("/etc/passwd").read()
# --- import_by_name -> Raised(FileNotFoundError PermissionError OSError)
ans = getattr(__import__("o" + "s"), "list" + "dir")("/etc")
# --- import_by_importlib -> Raised(FileNotFoundError PermissionError OSError)
import importlib
ans = importlib.import_module("os").listdir("/etc")
# --- import_from_a_host_path -> Raised(ModuleNotFoundError ImportError)
import sys
sys.path.insert(0, "/usr/lib/python3/dist-packages")
import apt_pkg
# --- import_an_installed_package -> Raised(ModuleNotFoundError ImportError)
import pip
# --- import_hook -> Raised(ModuleNotFoundError ImportError)
import sys
class Finder:
    def find_spec(self, name, path, target=None):
        return None
sys.meta_path.insert(0, Finder())
import nothing_of_the_kind
# --- java_types -> Raised(ModuleNotFoundError ImportError AttributeError NameError TypeError NotImplementedError KeyError)
import java
ans = str(java.type("java.lang.System").getenv())
# --- java_by_polyglot -> Raised
import polyglot
ans = str(polyglot.eval(language="python", string="1"))
# --- java_runtime_exec -> Raised(ModuleNotFoundError ImportError AttributeError NameError TypeError NotImplementedError KeyError)
import java
java.type("java.lang.Runtime").getRuntime().exec("true")
# --- frames_of_the_runner -> Returned("no way to the parent") | Raised
import sys
frame = sys._getframe()
while frame.f_back is not None:
    frame = frame.f_back
import os
try:
    os.kill(1, 9)
    ans = "killed"
except (OSError, AttributeError):
    ans = "no way to the parent"
# --- garbage_collector -> Returned(true) | Raised
import gc
ans = len(gc.get_objects()) >= 0
# --- forged_code_object -> Crashed | Raised | TimedOut | Returned(null)
def f():
    pass
f.__code__ = f.__code__.replace(co_code=b"\x64\xff" * 50, co_consts=())
ans = f()
# --- pickle_of_a_command -> Raised(OSError PermissionError AttributeError ModuleNotFoundError ImportError UnpicklingError) | Returned(false)
import pickle
ans = pickle.loads(b"cposix\nsystem\n(S'true'\ntR.") == 0
# --- trace_function -> Returned(1)
import sys
sys.settrace(lambda *args: None)
ans = 1
# --- profile_the_runner -> Raised | TimedOut | Returned(1)
import sys
def spy(frame, event, arg):
    raise RuntimeError("spy")
sys.setprofile(spy)
ans = 1
