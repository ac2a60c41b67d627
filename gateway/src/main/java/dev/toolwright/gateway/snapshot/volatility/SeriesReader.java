package dev.toolwright.gateway.snapshot.volatility;

import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.tool.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Puts captures that come call by call together to series. For one use, by one thread. */
final class SeriesReader {

    private final Consumer<Series> series;
    private final List<Capture> captures = new ArrayList<>();

    SeriesReader(Consumer<Series> series) {
        this.series = series;
    }

    void add(Capture capture) {
        if (!captures.isEmpty() && !captures.getFirst().call().key().equals(capture.call().key())) {
            end();
        }
        if (capture.provenance() instanceof Provenance.Real && capture.kept().answered()) {
            captures.add(capture);
        }
    }

    /** To be called after the last one. */
    void end() {
        if (!captures.isEmpty()) {
            series.accept(new Series(List.copyOf(captures)));
            captures.clear();
        }
    }
}
