package dev.toolwright.cli.catalog;

import dev.toolwright.catalog.ImportProgress;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Terminal;
import java.util.function.Consumer;

/** Says on standard error how far an import is: redrawn on a terminal, a line for every few hundred documents elsewhere. */
final class ImportBar implements Consumer<ImportProgress>, AutoCloseable {

    private static final int DOCUMENTS_A_LINE = 250;
    private static final int NAME_LENGTH = 40;

    private final Terminal terminal;
    private final String source;

    ImportBar(Terminal terminal, String source) {
        this.terminal = terminal;
        this.source = source;
    }

    @Override
    public void accept(ImportProgress progress) {
        String count = progress.documents() + " documents, " + progress.tools() + " tools";
        if (terminal.animated()) {
            terminal.err().print("\r\u001b[K" + count + "  " + Plain.shortened(progress.document(), NAME_LENGTH));
            terminal.err().flush();
        } else if (progress.documents() % DOCUMENTS_A_LINE == 0) {
            terminal.err().println(Plain.line(source) + ": " + count);
        }
    }

    @Override
    public void close() {
        if (terminal.animated()) {
            terminal.err().print("\r\u001b[K");
        }
    }
}
