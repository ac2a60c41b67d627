package dev.toolwright.benchmarks.toolserver;

/** Prints the file of the APIs that the benchmark calls. */
public final class LoadDocument {

    private LoadDocument() {}

    public static void main(String[] words) {
        System.out.println(LoadedCalls.document());
    }
}
