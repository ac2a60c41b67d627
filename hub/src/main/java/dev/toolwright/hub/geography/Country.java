package dev.toolwright.hub.geography;

import dev.toolwright.hub.schema.Doc;
import dev.toolwright.hub.table.ResourceTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is known of a country or territory. */
record Country(
        @Doc(value = "ISO 3166-1 code of two letters.", example = "AT") String code,
        @Doc(value = "ISO 3166-1 code of three letters.", example = "AUT") String alpha3,
        @Doc(value = "English short name.", example = "Austria") String name,
        @Doc(value = "Capital, or seat of government.", example = "Vienna") String capital,
        @Doc(value = "Part of the world.", example = "europe") Region region,
        @Doc(value = "Area in square kilometres, rounded, inland waters included.", example = "83900") long areaKm2,
        @Doc(value = "ISO 4217 code of the main currency.", example = "EUR") String currency,
        @Doc(value = "Codes of the countries it has a land border with.", example = "[\"CH\",\"CZ\",\"DE\",\"HU\",\"IT\",\"LI\",\"SI\",\"SK\"]")
                List<String> neighbours) {

    static List<Country> all() {
        return Loaded.COUNTRIES;
    }

    /** By code of two or three letters or by name, in any case. */
    static Optional<Country> find(String codeOrName) {
        String wanted = codeOrName.strip();
        return all().stream()
                .filter(country -> country.code.equalsIgnoreCase(wanted)
                        || country.alpha3.equalsIgnoreCase(wanted)
                        || country.name.equalsIgnoreCase(wanted))
                .findFirst();
    }

    private static Country of(List<String> row) {
        String neighbours = row.get(7);
        return new Country(
                row.get(0), row.get(1), row.get(2), row.get(3),
                Region.valueOf(row.get(4).toUpperCase(Locale.ROOT)),
                new BigDecimal(row.get(5)).movePointRight(3).setScale(0, RoundingMode.UP).longValueExact(),
                row.get(6),
                neighbours.isEmpty() ? List.of() : Arrays.asList(neighbours.split(" ")));
    }

    private static final class Loaded {

        static final List<Country> COUNTRIES =
                ResourceTable.rows(Country.class, "countries.csv").stream().map(Country::of).toList();
    }
}
