package dev.toolwright.cli.catalog;

import dev.toolwright.CheckProgress;
import dev.toolwright.cli.terminal.Amount;
import dev.toolwright.cli.terminal.Terminal;
import java.util.function.Consumer;

/** Says on standard error how far a check is: redrawn on a terminal, now and then a line elsewhere. Thread-safe. */
final class CheckBar implements Consumer<CheckProgress>, AutoCloseable {

    private static final int TOOLS_A_LINE = 200;

    private final Terminal terminal;
    private int told;

    CheckBar(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void accept(CheckProgress progress) {
        String text = progress.providers() + " of " + Amount.of(progress.of(), "provider") + ", " + Amount.of(progress.tried(), "tool")
                + " tried, " + progress.dead() + " dead";
        if (terminal.animated()) {
            terminal.err().print("\r\u001b[K" + text);
            terminal.err().flush();
        } else if (progress.tried() / TOOLS_A_LINE > told) {
            told = progress.tried() / TOOLS_A_LINE;
            terminal.err().println(text);
        }
    }

    @Override
    public void close() {
        if (terminal.animated()) {
            terminal.err().print("\r\u001b[K");
        }
    }
}
