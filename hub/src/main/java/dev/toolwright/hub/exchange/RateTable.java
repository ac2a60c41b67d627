package dev.toolwright.hub.exchange;

import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.table.ResourceTable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/** The table of sample rates; read once, at the first use. Immutable. */
final class RateTable {

    /** The day the sample rates are given for. */
    static final LocalDate DATE = LocalDate.of(2026, 1, 2);

    /** Said wherever a rate is given. */
    static final String WARNING = "Rates are fixed sample rates of 2026-01-02, made for this service: no market data.";

    private static final int DIGITS = 8;

    private RateTable() {}

    static List<String> codes() {
        return List.copyOf(Loaded.PER_EURO.keySet());
    }

    static boolean knows(String code) {
        return Loaded.PER_EURO.containsKey(code);
    }

    /** Units of the second currency for one of the first, to 8 significant digits. */
    static BigDecimal rate(String from, String to) {
        return perEuro(to).divide(perEuro(from), new MathContext(DIGITS)).stripTrailingZeros();
    }

    /** An amount in another currency, computed without rounding the rate, then rounded to its smallest coin. */
    static BigDecimal convert(BigDecimal amount, String from, String to) {
        BigDecimal exact = amount.multiply(perEuro(to));
        int decimals = Currency.getInstance(to).getDefaultFractionDigits();
        return exact.divide(perEuro(from), decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal perEuro(String code) {
        return Optional.ofNullable(Loaded.PER_EURO.get(code)).orElseThrow(() -> ApiProblem.unprocessable(
                "There is no rate for '" + code + "'; known are " + String.join(", ", codes()) + "."));
    }

    private static final class Loaded {

        static final SequencedMap<String, BigDecimal> PER_EURO = load();

        private static SequencedMap<String, BigDecimal> load() {
            SequencedMap<String, BigDecimal> rates = new TreeMap<>();
            ResourceTable.rows(RateTable.class, "rates.csv").forEach(row -> rates.put(row.get(0), new BigDecimal(row.get(1))));
            return rates;
        }
    }
}
