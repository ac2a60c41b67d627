package dev.toolwright.toolmaker.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.toolmaker.made.Finding;
import dev.toolwright.toolmaker.made.Finding.Kind;
import dev.toolwright.toolmaker.run.Inspection;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.sandboxed.Engines;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreeningTest {

    private Sandbox sandbox;

    @BeforeAll
    void open() throws InterruptedException {
        sandbox = Engines.bubblewrapOrSkip();
    }

    @AfterAll
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    void screening_ofAnHonestModule_findsItsImportsOnly() throws InterruptedException {
        String source = """
                import math, re
                from collections import deque
                class Point:
                    def __init__(self, x):
                        self.x = x
                def f(words):
                    queue = deque(words)
                    while queue:
                        queue.popleft()
                    while True:
                        if math.sqrt(4) == 2:
                            break
                    return len(words)
                def fact(n):
                    return 1 if n < 2 else n * fact(n - 1)
                """;
        assertThat(findings(source)).containsExactly(
                new Finding(Kind.IMPORT, 1, "math"), new Finding(Kind.IMPORT, 1, "re"), new Finding(Kind.IMPORT, 2, "collections"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"import os", "import subprocess as s", "from socket import socket", "import os.path", "from . import x", "def f():\n    import ctypes",
        "import importlib.util", "import unheard_of"})
    void screening_ofAnImportThatReachesOut_tellsIt(String source) throws InterruptedException {
        assertThat(findings(source)).extracting(Finding::kind).contains(Kind.RISKY_IMPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eval('1')", "e = eval", "f = [open][0]", "__import__('os')", "exec(compile('x', 'y', 'exec'))", "__builtins__['eval']", "globals()['x']"})
    void screening_ofACallThatReachesOut_tellsIt(String source) throws InterruptedException {
        assertThat(findings(source)).extracting(Finding::kind).contains(Kind.RISKY_CALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"().__class__.__base__.__subclasses__()", "getattr(x, '__globals__')", "getattr(x, 'a' + 'b')", "(lambda: 0).__code__",
        "(i for i in []).gi_frame.f_back", "setattr(x, name, 1)"})
    void screening_ofAWalkInward_tellsIt(String source) throws InterruptedException {
        assertThat(findings(source)).extracting(Finding::kind).contains(Kind.RISKY_ATTRIBUTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"while True:\n    pass", "while 1:\n    for x in y:\n        break", "while True:\n    def f():\n        return 1",
        "def f(n):\n    return f(n + 1)", "while True:\n    while x:\n        break"})
    void screening_ofALoopThatNothingEnds_tellsIt(String source) throws InterruptedException {
        assertThat(findings(source)).extracting(Finding::kind).contains(Kind.UNBOUNDED_LOOP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"while True:\n    if x:\n        break", "def f():\n    while True:\n        return 1", "while True:\n    raise StopIteration",
        "while True:\n    try:\n        break\n    finally:\n        pass", "while True:\n    for x in y:\n        pass\n    else:\n        break"})
    void screening_ofALoopThatIsLeft_saysNothing(String source) throws InterruptedException {
        assertThat(findings(source)).isEmpty();
    }

    private List<Finding> findings(String source) throws InterruptedException {
        return Screening.of((Inspection.ModuleText) new MadeCode(sandbox, Limits.defaults()).inspect(source));
    }
}
