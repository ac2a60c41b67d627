package dev.toolwright.cli.tools;

import dev.toolwright.cli.terminal.Amount;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.toolmaker.dialogue.MakeEvent;
import java.util.function.Consumer;

/** Shows the making of a tool while it happens, a line an event. Not thread-safe. */
final class MakePrinter implements Consumer<MakeEvent> {

    private static final String ERASE_LINE = "\r\u001b[K";
    private static final int LEFT = 12;

    private final Terminal terminal;
    private final boolean verbose;
    private boolean waiting;

    /** @param verbose show reasons in full */
    MakePrinter(Terminal terminal, boolean verbose) {
        this.terminal = terminal;
        this.verbose = verbose;
    }

    @Override
    public void accept(MakeEvent event) {
        stopWaiting();
        switch (event) {
            case MakeEvent.Started started -> terminal.out().println(terminal.style(Style.FAINT, "maker ")
                    + Plain.line(started.maker()) + terminal.style(Style.FAINT, "  from " + Amount.of(started.examples(), "example")));
            case MakeEvent.Resumed resumed -> terminal.out().println("goes on after "
                    + Amount.of(resumed.replies(), "reply", "replies") + " of an earlier making");
            case MakeEvent.StageStarted stage -> startWaiting(stage.stage().label());
            case MakeEvent.Replied replied -> {}
            case MakeEvent.Passed passed -> line(passed.stage().label(), Style.GOOD, "✓ ", passed.verdict());
            case MakeEvent.Failed failed -> {
                line(failed.stage().label(), Style.BAD, "✗ ", failed.reason());
                startWaiting(failed.stage().label());
            }
            case MakeEvent.Verified verified -> {}
            case MakeEvent.Rejected rejected -> {}
        }
    }

    private void line(String stage, Style style, String mark, String text) {
        String shown = verbose ? Plain.line(text) : Plain.shortened(text, Math.max(20, terminal.width() - LEFT - mark.length()));
        terminal.out().println("  " + stage + " ".repeat(Math.max(1, LEFT - 2 - stage.length())) + terminal.style(style, mark + shown));
    }

    /** A model may write for a while: on a terminal, a line says so until it replies. */
    private void startWaiting(String stage) {
        if (terminal.animated()) {
            terminal.err().print("  " + stage + " … the maker is asked");
            waiting = true;
        }
    }

    private void stopWaiting() {
        if (waiting) {
            terminal.err().print(ERASE_LINE);
            waiting = false;
        }
    }
}
