package dev.toolwright.catalog.naming;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives the arguments of one tool distinct names that every vendor accepts as keys of a schema: {@code [a-zA-Z0-9_.-]{1,64}}.
 * A name that is already taken gets the part of the request behind it, {@code id_query}, then a number.
 */
public final class ArgumentNames {

    private static final int MAX_LENGTH = 64;
    private static final Pattern ILLEGAL = Pattern.compile("[^a-zA-Z0-9_.-]+");
    private static final Pattern EDGES = Pattern.compile("^_+(?=[a-zA-Z0-9])|(?<=[a-zA-Z0-9])_+$");

    private final Set<String> taken = new HashSet<>();

    /**
     * @param name as the document writes it
     * @param location the part of the request, for example {@code query}
     */
    public String claim(String name, String location) {
        String base = legal(name, location);
        if (taken.add(base)) {
            return base;
        }
        String placed = fit(base, "_" + location);
        String candidate = placed;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = fit(placed, "_" + number);
        }
        return candidate;
    }

    private static String legal(String name, String location) {
        String replaced = ILLEGAL.matcher(name).replaceAll("_");
        String legal = replaced.equals(name) ? name : EDGES.matcher(replaced).replaceAll("");
        boolean empty = legal.isEmpty() || legal.chars().allMatch(c -> c == '_');
        return fit(empty ? location.toLowerCase(Locale.ROOT) : legal, "");
    }

    private static String fit(String name, String end) {
        return name.substring(0, Math.min(name.length(), MAX_LENGTH - end.length())) + end;
    }
}
