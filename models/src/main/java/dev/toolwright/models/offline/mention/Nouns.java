package dev.toolwright.models.offline.mention;

import dev.toolwright.models.offline.text.WordList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the JDK knows by name (countries, languages, currencies), with everyday names added. Keys are in lower case. */
final class Nouns {

    static final Map<String, String> COUNTRIES = countries();
    static final Map<String, String> LANGUAGES = languages();
    static final Map<String, String> CURRENCIES = currencies();

    static final List<String> COLOURS = WordList.read(Nouns.class, "colours.txt").stream()
            .flatMap(line -> Stream.of(line.split("\\s+")))
            .toList();

    /** Bases of number systems by name. */
    static final Map<String, String> BASES = Map.of("binary", "2", "octal", "8", "decimal", "10", "hexadecimal", "16", "hex", "16");

    private Nouns() {}

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            countries.put(lower(name), code);
            countries.put(lower(name.replace(" & ", " and ").replace("’", "'")), code);
        }
        for (String line : WordList.read(Nouns.class, "countries.txt")) {
            for (String name : line.substring(line.indexOf(':') + 1).split(",")) {
                countries.put(lower(name.strip()), line.substring(0, line.indexOf(':')));
            }
        }
        return Map.copyOf(countries);
    }

    private static Map<String, String> languages() {
        Map<String, String> languages = new TreeMap<>();
        for (String code : Locale.getISOLanguages()) {
            String name = lower(Locale.of(code).getDisplayLanguage(Locale.ENGLISH));
            if (name.length() > 3 && (!languages.containsKey(name) || code.length() == 2)) {
                languages.put(name, code);
            }
        }
        languages.put("mandarin", "zh");
        languages.put("farsi", "fa");
        return Map.copyOf(languages);
    }

    private static Map<String, String> currencies() {
        Map<String, String> currencies = new HashMap<>();
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String name = lower(currency.getDisplayName(Locale.ENGLISH));
            if (!name.contains("(")) {
                currencies.put(name, currency.getCurrencyCode());
                currencies.put(name + "s", currency.getCurrencyCode());
            }
        }
        for (String line : WordList.read(Nouns.class, "currencies.txt")) {
            List<String> names = List.of(line.substring(line.indexOf(':') + 1).strip().split("\\s+"));
            names.forEach(name -> currencies.put(lower(name.replace('_', ' ')), line.substring(0, line.indexOf(':'))));
        }
        return Map.copyOf(currencies);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
