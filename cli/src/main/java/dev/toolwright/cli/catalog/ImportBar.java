package dev.toolwright.cli.catalog;

import dev.toolwright.catalog.ImportProgress;
import dev.toolwright.cli.terminal.Amount;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Terminal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Says on standard error how far an import is: a bar on a terminal, a line for every few hundred documents elsewhere. */
final class ImportBar implements Consumer<ImportProgress>, AutoCloseable {

    private static final int DOCUMENTS_A_LINE = 250;
    private static final int KIB = 1 << 10;

    private final Terminal terminal;
    private final String source;
    private final InstantSource clock;
    private final Instant start;
    private @Nullable ProgressBar bar;

    ImportBar(Terminal terminal, String source, InstantSource clock) {
        this.terminal = terminal;
        this.source = source;
        this.clock = clock;
        this.start = clock.instant();
    }

    @Override
    public void accept(ImportProgress progress) {
        if (terminal.animated()) {
            ProgressBar shown = bar == null ? begun(progress) : bar;
            bar = shown;
            shown.stepTo(progress.bytes() / KIB);
            shown.setExtraMessage(" " + Amount.of(progress.documents(), "document") + ", " + Amount.of(progress.tools(), "tool")
                    + rate(progress));
        } else if (progress.documents() % DOCUMENTS_A_LINE == 0) {
            terminal.err().println(Plain.line(source) + ": " + line(progress));
        }
    }

    private ProgressBar begun(ImportProgress progress) {
        return new ProgressBarBuilder()
                .setTaskName("importing")
                .setInitialMax(progress.ofBytes() == 0 ? -1 : progress.ofBytes() / KIB)
                .setUnit(" MiB", KIB)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width()))
                .build();
    }

    private String line(ImportProgress progress) {
        String of = progress.ofDocuments() == 0 ? "" : " of " + progress.ofDocuments();
        return progress.documents() + of + " documents, " + Amount.of(progress.tools(), "tool") + rate(progress) + left(progress);
    }

    private String rate(ImportProgress progress) {
        double seconds = Math.max(1, elapsed().toMillis()) / 1e3;
        return String.format(
                Locale.ROOT, "; %.0f documents and %,.0f operations a second",
                progress.documents() / seconds, progress.tools() / seconds);
    }

    /** By bytes: documents differ too much in size. */
    private String left(ImportProgress progress) {
        if (progress.ofBytes() == 0 || progress.bytes() == 0) {
            return "";
        }
        double left = (double) (progress.ofBytes() - progress.bytes()) / progress.bytes() * elapsed().toMillis() / 1e3;
        return String.format(Locale.ROOT, ", about %.0f s left", Math.max(0, left));
    }

    private Duration elapsed() {
        return Duration.between(start, clock.instant());
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
