package dev.toolwright.hub.units;

import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.table.ResourceTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** All units; the first of a quantity is its base unit. Read once, at the first use. Immutable. */
final class UnitTable {

    /** How callers name a unit. */
    static final String MEANING = "by id (kilometre), plural (kilometres) or symbol (km)";

    private UnitTable() {}

    static List<Unit> all() {
        return Loaded.UNITS;
    }

    static List<String> quantities() {
        return all().stream().map(Unit::quantity).distinct().toList();
    }

    static List<Unit> of(String quantity) {
        return all().stream().filter(unit -> unit.quantity().equals(quantity)).toList();
    }

    static Unit baseOf(String quantity) {
        return of(quantity).getFirst();
    }

    /** By symbol as written, because mW is no MW; else by name, in any case and with American endings. */
    static Optional<Unit> find(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replace(' ', '_')
                .replaceAll("meter", "metre").replaceAll("liter", "litre");
        return first(unit -> unit.symbol().equals(name.strip()))
                .or(() -> first(unit -> unit.id().equals(plain)))
                .or(() -> first(unit -> unit.plural().toLowerCase(Locale.ROOT).replace(' ', '_').equals(plain)));
    }

    /** @throws ApiProblem with status 422, if there is no such unit */
    static Unit named(String name) {
        return find(name).orElseThrow(() -> ApiProblem.unprocessable(
                "There is no unit '" + name + "'. Name it " + MEANING + "; GET /units/quantities lists what is known."));
    }

    private static Optional<Unit> first(Predicate<Unit> wanted) {
        return all().stream().filter(wanted).findFirst();
    }

    private static final class Loaded {

        static final List<Unit> UNITS = ResourceTable.rows(UnitTable.class, "units.csv").stream()
                .map(row -> new Unit(
                        row.get(0), row.get(1), row.get(2), row.get(3), Fraction.parse(row.get(4)), Fraction.parse(row.get(5))))
                .toList();
    }
}
