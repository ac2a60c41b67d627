package dev.toolwright.benchmarks.workbench;

import dev.toolwright.chat.ChatModelException;
import dev.toolwright.sandbox.SandboxUnavailableException;
import dev.toolwright.store.StoreException;
import dev.toolwright.toolmaker.example.ExampleFileException;
import dev.toolwright.toolmaker.transcript.TranscriptException;

/** What a script does; what it can't do for a reason that its user can mend is one line on standard error, and status 2. */
@FunctionalInterface
public interface Script {

    void run() throws InterruptedException;

    /** @param name of the script, before the message */
    static void main(String name, Script script) throws InterruptedException {
        try {
            script.run();
        } catch (IllegalArgumentException
                | ExampleFileException
                | TranscriptException
                | StoreException
                | ChatModelException
                | SandboxUnavailableException e) {
            System.err.println(name + ": " + e.getMessage());
            System.exit(2);
        }
    }
}
