package dev.toolwright.models.offline.mention;

import dev.toolwright.models.offline.text.WordList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Units of measure and the ways to write them. */
public final class Units {

    private static final Map<String, String> SYMBOL_BY_NAME = new LinkedHashMap<>();
    private static final Map<String, Set<String>> NAMES_BY_SYMBOL = new LinkedHashMap<>();

    static {
        for (String line : WordList.read(Units.class, "units.txt")) {
            int colon = line.indexOf(':');
            String symbol = line.substring(0, colon);
            Set<String> names = new LinkedHashSet<>();
            for (String alias : line.substring(colon + 1).strip().split("\\s+")) {
                String name = alias.replace('_', ' ');
                names.add(name);
                SYMBOL_BY_NAME.putIfAbsent(name, symbol);
                SYMBOL_BY_NAME.putIfAbsent(plural(name), symbol);
            }
            NAMES_BY_SYMBOL.put(symbol, names);
        }
        NAMES_BY_SYMBOL.keySet().forEach(symbol -> SYMBOL_BY_NAME.putIfAbsent(symbol, symbol));
    }

    private Units() {}

    /** Symbol of a unit written out: {@code kilometres} is {@code km}. */
    public static Optional<String> named(String name) {
        String plain = name.replace('_', ' ').replace('-', ' ').strip();
        String exact = SYMBOL_BY_NAME.get(plain);
        return Optional.ofNullable(exact == null ? SYMBOL_BY_NAME.get(plain.toLowerCase(Locale.ROOT)) : exact);
    }

    /** The unit that a text means, symbols included, whatever their case if there is only one. */
    public static Optional<String> of(String text) {
        if (NAMES_BY_SYMBOL.containsKey(text)) {
            return Optional.of(text);
        }
        return named(text).or(() -> NAMES_BY_SYMBOL.keySet().stream()
                .filter(symbol -> symbol.equalsIgnoreCase(text))
                .findFirst());
    }

    /** Names of a unit, the usual one first; empty for an unknown symbol. */
    public static Set<String> names(String symbol) {
        return NAMES_BY_SYMBOL.getOrDefault(symbol, Set.of());
    }

    static Set<String> symbols() {
        return NAMES_BY_SYMBOL.keySet();
    }

    static Set<String> allNames() {
        return SYMBOL_BY_NAME.keySet();
    }

    private static String plural(String name) {
        return name.endsWith("s") || name.endsWith("z") ? name : name.replace(" per ", "s per ").equals(name) ? name + "s" : name.replace(" per ", "s per ");
    }
}
