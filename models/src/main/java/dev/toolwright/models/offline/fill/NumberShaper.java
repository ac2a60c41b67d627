package dev.toolwright.models.offline.fill;

import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import dev.toolwright.models.offline.document.Slot;
import dev.toolwright.models.offline.document.SlotType;
import dev.toolwright.models.offline.mention.Mention;
import dev.toolwright.models.offline.mention.MentionKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes mentions as numbers. */
final class NumberShaper {

    private static final double OUT_OF_RANGE = 0.1;
    private static final double PART = 0.62;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> SHARE = Set.of("fraction", "decim");
    private static final Map<String, Integer> PARTS = Map.of("year", 0, "month", 1, "day", 2);

    Optional<Shape> shape(Mention mention, Slot slot) {
        return switch (mention.kind()) {
            case NUMBER, BASE, LATITUDE, LONGITUDE -> number(new BigDecimal(mention.value()), slot, Math.max(slot.fit(mention.kind()), kindless(mention, slot)));
            case PERCENT -> percent(mention, slot);
            case DATE, MONTH -> part(mention, slot);
            case DURATION -> DurationShaper.shape(mention, slot);
            case QUOTE, CODE -> mention.value().matches("[+-]?\\d{1,18}(\\.\\d+)?") ? number(new BigDecimal(mention.value()), slot, 0.4) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static double kindless(Mention mention, Slot slot) {
        return mention.kind() == MentionKind.LATITUDE || mention.kind() == MentionKind.LONGITUDE ? 0.2 : 0;
    }

    private static Optional<Shape> percent(Mention mention, Slot slot) {
        boolean share = slot.range().most() <= 1 || slot.stems().stream().anyMatch(SHARE::contains)
                || slot.examples().stream().anyMatch(example -> example.matches("0?\\.\\d+"));
        BigDecimal value = new BigDecimal(mention.value());
        return number(share ? value.divide(HUNDRED).stripTrailingZeros() : value, slot, slot.fit(MentionKind.PERCENT));
    }

    private static Optional<Shape> part(Mention mention, Slot slot) {
        List<String> parts = List.of(mention.value().split("-"));
        String last = slot.nameStems().isEmpty() ? "" : slot.nameStems().getLast();
        Integer index = PARTS.get(last);
        return index == null || index >= parts.size()
                ? Optional.empty()
                : Optional.of(new Shape(IntNode.valueOf(Integer.parseInt(parts.get(index))), PART, true));
    }

    private static Optional<Shape> number(BigDecimal value, Slot slot, double fit) {
        if (fit <= 0) {
            return Optional.empty();
        }
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        double suited = slot.range().holds(value.doubleValue()) ? fit : fit * OUT_OF_RANGE;
        if (slot.type() == SlotType.INTEGER && !whole) {
            return Optional.empty();
        }
        return Optional.of(Shape.whole(node(value, whole), suited));
    }

    /** The node that Jackson would read back, so that values can be compared. */
    static NumericNode node(BigDecimal value, boolean whole) {
        if (!whole) {
            return DecimalNode.valueOf(value);
        }
        BigInteger integer = value.toBigInteger();
        if (integer.bitLength() < Integer.SIZE) {
            return IntNode.valueOf(integer.intValue());
        }
        return integer.bitLength() < Long.SIZE ? LongNode.valueOf(integer.longValue()) : BigIntegerNode.valueOf(integer);
    }
}
