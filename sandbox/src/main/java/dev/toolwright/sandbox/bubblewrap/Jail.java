package dev.toolwright.sandbox.bubblewrap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command that starts the warm parent with nothing but Python's own files, read-only. There is no {@code /proc}, no
 * {@code /dev}, no {@code /tmp} and nothing to write to.
 */
final class Jail {

    private Jail() {}

    static List<String> command(Path bubblewrap, PythonRuntime runtime, String program) {
        List<String> command = new ArrayList<>();
        command.add(bubblewrap.toString());
        command.addAll(List.of("--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL"));
        command.addAll(List.of("--uid", "65534", "--gid", "65534", "--hostname", "sandbox"));
        // As process 1 the parent is out of reach of signals from inside, should the system call filter ever let one pass.
        command.add("--as-pid-1");
        for (Path folder : runtime.folders()) {
            mount(command, folder, folder);
        }
        mount(command, runtime.executable(), runtime.executable());
        mount(command, runtime.loader(), runtime.loader());
        command.addAll(List.of("--remount-ro", "/", "--chdir", "/", "--clearenv"));
        // The same order of sets in every worker: the same program gives the same value.
        command.addAll(List.of("--setenv", "PYTHONHASHSEED", "0"));
        command.add(runtime.executable().toString());
        command.addAll(List.of("-S", "-s", "-B", "-c", program));
        return command;
    }

    private static void mount(List<String> command, Path source, Path place) {
        command.addAll(List.of("--ro-bind", source.toString(), place.toString()));
    }
}
