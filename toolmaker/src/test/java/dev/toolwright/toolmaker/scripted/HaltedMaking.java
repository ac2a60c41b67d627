package dev.toolwright.toolmaker.scripted;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.store.sql.DatabaseLocation.SqliteFile;
import dev.toolwright.toolmaker.JournaledMaker;
import dev.toolwright.toolmaker.MakeRequest;
import dev.toolwright.toolmaker.MakeSettings;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.sandboxed.Engines;
import dev.toolwright.toolmaker.store.SqlToolStore;
import dev.toolwright.toolmaker.store.ToolStore;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A program that is gone without a word when its script is at its end. */
public final class HaltedMaking {

    private static final int HALTED = 137;

    private HaltedMaking() {}

    /** Runs it to its sudden end. */
    public static void run(Path journals, String... replies) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                HaltedMaking.class.getName(),
                journals.toString()));
        command.addAll(List.of(replies));
        int status = new ProcessBuilder(command).redirectError(Redirect.INHERIT).redirectOutput(Redirect.DISCARD).start().waitFor();
        if (status != HALTED) {
            throw new AssertionError("the making should have been halted; it ended with " + status);
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        Path journals = Path.of(arguments[0]);
        ScriptedMaker script = new ScriptedMaker(Arrays.copyOfRange(arguments, 1, arguments.length));
        try (Sandbox sandbox = Engines.bubblewrapOrSkip();
                ToolStore store = SqlToolStore.open(new SqliteFile(journals.resolveSibling("halted.db")))) {
            new JournaledMaker(halting(script), new MadeCode(sandbox, Limits.defaults()), store, journals, Clock.systemUTC())
                    .make(MakeRequest.of(Shifting.EXAMPLES), MakeSettings.defaults(), event -> {});
        }
    }

    private static ChatModel halting(ScriptedMaker script) {
        return new ChatModel() {
            @Override
            public String id() {
                return script.id();
            }

            @Override
            public Reply ask(ChatRequest request, Instant deadline) {
                try {
                    return script.ask(request, deadline);
                } catch (ChatModelException atItsEnd) {
                    Runtime.getRuntime().halt(HALTED);
                    throw atItsEnd;
                }
            }
        };
    }
}
