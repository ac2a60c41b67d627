package dev.toolwright.catalog.search;

import java.util.List;
import java.util.stream.Collectors;

/** The retrievers that are built in, by name. */
public final class Retrievers {

    private static final List<String> NAMES = List.of("bm25", "dense", "fused", "trained");

    private Retrievers() {}

    public static List<String> names() {
        return NAMES;
    }

    /** @throws IllegalArgumentException if there is none of that name; the message says which there are */
    public static Retriever parse(String name) {
        return switch (name) {
            case "bm25" -> new Bm25();
            case "dense" -> new Dense();
            case "fused" -> new Fused();
            case "trained" -> Trained.shipped();
            default -> throw new IllegalArgumentException("no retriever is called '" + name + "'; known: "
                    + NAMES.stream().collect(Collectors.joining(", ")));
        };
    }
}
