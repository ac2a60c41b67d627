package dev.toolwright.hub.geography;

import dev.toolwright.hub.schema.Doc;
import dev.toolwright.hub.table.ResourceTable;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** A large city. */
record City(
        @Doc(value = "English name.", example = "Zürich") String name,
        @Doc(value = "ISO 3166-1 code of its country.", example = "CH") String country,
        @Doc("Where its centre lies.") Coordinates coordinates) {

    static List<City> all() {
        return Loaded.CITIES;
    }

    /** Whether the name contains the text, in any case and without accents. */
    boolean isCalled(String text) {
        return plain(name).contains(plain(text));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l');
    }

    private static final class Loaded {

        static final List<City> CITIES = ResourceTable.rows(City.class, "cities.csv").stream()
                .map(row -> new City(row.get(0), row.get(1),
                        new Coordinates(Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3)))))
                .toList();
    }
}
