package dev.toolwright.cli;

import java.io.PrintStream;
import java.io.PrintWriter;

/** picocli wants writers where we have streams. */
final class Printers {

    private Printers() {}

    static PrintWriter of(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }
}
