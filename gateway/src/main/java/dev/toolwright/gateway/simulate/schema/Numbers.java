package dev.toolwright.gateway.simulate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers within the bounds of a schema, and where these leave it open, of a size that their name suggests. */
final class Numbers {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private Numbers() {}

    static JsonNode draw(JsonNode schema, String name, boolean whole, Draw draw) {
        Range usual = usual(name.toLowerCase(Locale.ROOT), whole);
        BigDecimal step = step(schema, whole);
        BigDecimal low = lowest(schema, step);
        BigDecimal high = highest(schema, step);
        if (low == null) {
            low = high == null || high.compareTo(usual.low()) >= 0 ? usual.low() : high.subtract(usual.width());
        }
        if (high == null) {
            high = low.compareTo(usual.high()) <= 0 ? usual.high() : low.add(usual.width());
        }
        BigInteger first = low.divide(step, 0, RoundingMode.CEILING).toBigInteger();
        BigInteger last = high.divide(step, 0, RoundingMode.FLOOR).toBigInteger();
        BigInteger many = last.subtract(first).add(BigInteger.ONE);
        BigInteger offset = many.signum() <= 0 ? BigInteger.ZERO : BigInteger.valueOf(draw.number()).mod(many);
        BigDecimal value = new BigDecimal(first.add(offset)).multiply(step);
        return whole && value.stripTrailingZeros().scale() <= 0
                ? JsonNodeFactory.instance.numberNode(value.toBigInteger())
                : DecimalNode.valueOf(value);
    }

    private record Range(BigDecimal low, BigDecimal high) {

        static Range of(String low, String high) {
            return new Range(new BigDecimal(low), new BigDecimal(high));
        }

        BigDecimal width() {
            return high.subtract(low);
        }
    }

    private static Range usual(String name, boolean whole) {
        if (name.endsWith("id")) {
            return Range.of("1000", "9999");
        }
        if (name.contains("year")) {
            return Range.of("1980", "2026");
        }
        if (name.startsWith("lat")) {
            return Range.of("-60", "60");
        }
        if (name.startsWith("lon") || name.equals("lng")) {
            return Range.of("-170", "170");
        }
        if (name.contains("time") || name.endsWith("_at") || name.contains("date")) {
            return Range.of("1700000000", "1790000000");
        }
        return whole ? Range.of("1", "100") : Range.of("0.5", "99.5");
    }

    private static BigDecimal step(JsonNode schema, boolean whole) {
        JsonNode multiple = schema.path("multipleOf");
        boolean given = multiple.isNumber() && multiple.decimalValue().signum() > 0;
        BigDecimal least = whole ? BigDecimal.ONE : CENT;
        if (!given) {
            return least;
        }
        BigDecimal step = multiple.decimalValue();
        return whole && step.stripTrailingZeros().scale() > 0 ? BigDecimal.ONE : step;
    }

    private static @Nullable BigDecimal lowest(JsonNode schema, BigDecimal step) {
        BigDecimal low = schema.path("minimum").isNumber() ? schema.get("minimum").decimalValue() : null;
        if (schema.path("exclusiveMinimum").isNumber()) {
            BigDecimal above = schema.get("exclusiveMinimum").decimalValue().add(step);
            low = low == null ? above : low.max(above);
        }
        return low;
    }

    private static @Nullable BigDecimal highest(JsonNode schema, BigDecimal step) {
        BigDecimal high = schema.path("maximum").isNumber() ? schema.get("maximum").decimalValue() : null;
        if (schema.path("exclusiveMaximum").isNumber()) {
            BigDecimal below = schema.get("exclusiveMaximum").decimalValue().subtract(step);
            high = high == null ? below : high.min(below);
        }
        return high;
    }
}
