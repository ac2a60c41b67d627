package dev.toolwright.hub.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a table of facts: a UTF-8 line a row, cells parted by semicolons, lines with a leading {@code #} are remarks. */
public final class ResourceTable {

    private ResourceTable() {}

    /**
     * The rows of a resource in the same package as a class; cells are stripped, empty cells stay.
     *
     * @throws IllegalStateException if the resource is missing
     */
    public static List<List<String>> rows(Class<?> beside, String name) {
        InputStream stream = Optional.ofNullable(beside.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException("no resource " + name + " beside " + beside.getName()));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(ResourceTable::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(";", -1)).map(String::strip).toList();
    }
}
