package dev.toolwright.models.offline.fill;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.toolwright.models.offline.document.Slot;
import dev.toolwright.models.offline.mention.Mention;
import dev.toolwright.models.offline.mention.MentionKind;
import dev.toolwright.models.offline.mention.Units;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes mentions as text, in the style of the argument's examples. */
final class TextShaper {

    private static final Map<String, Integer> PARTS = Map.of("year", 4, "month", 7);
    private static final double PART = 0.6;

    String write(Mention mention, Slot slot) {
        return switch (mention.kind()) {
            case UNIT -> unit(mention, slot);
            case COUNTRY -> country(mention, slot);
            case LANGUAGE -> coded(slot, 2) || slot.stems().contains("639") ? mention.value() : mention.text();
            case DATE -> wantsMoment(slot) ? mention.value() + "T00:00:00" + (zoned(slot) ? "Z" : "") : mention.value();
            case DATE_TIME -> moment(mention.value(), slot);
            case TIME -> time(mention.value(), slot);
            case WEEKDAY -> weekday(mention.value(), slot);
            case COLOUR -> colour(mention.value(), slot);
            case CODE -> mention.value();
            case BASE, MONTH, DURATION, ZONE, NUMBER, PERCENT, NUMBERS, CURRENCY, QUOTE, TEXTS, PHRASE, NAME, EMAIL, URL, LATITUDE,
                    LONGITUDE, JSON, XML, ROMAN, TRUTH -> mention.value();
        };
    }

    /** Year or month of a date, where the argument is named so. */
    Optional<Shape> part(Mention mention, Slot slot) {
        Integer length = slot.nameStems().isEmpty() ? null : PARTS.get(slot.nameStems().getLast());
        boolean dated = mention.kind() == MentionKind.DATE || mention.kind() == MentionKind.MONTH;
        return length == null || !dated || length > mention.value().length()
                ? Optional.empty()
                : Optional.of(new Shape(TextNode.valueOf(mention.value().substring(0, length)), PART, true));
    }

    /** The name of the unit that the document itself uses; otherwise its symbol. */
    private static String unit(Mention mention, Slot slot) {
        Set<String> names = Units.names(mention.value());
        List<String> spoken = Stream.concat(slot.examples().stream(), slot.stems().stream()).toList();
        if (spoken.contains(mention.value())) {
            return mention.value();
        }
        boolean written = slot.examples().stream().anyMatch(example -> example.length() > 3 && Units.named(example).isPresent());
        if (!written || names.isEmpty()) {
            return mention.value();
        }
        boolean plural = slot.examples().stream().allMatch(example -> example.endsWith("s") && names(example).contains(example.substring(0, example.length() - 1)));
        String name = names.iterator().next();
        if (name.contains(" ")) {
            return mention.value();
        }
        return plural && !name.endsWith("s") ? name + "s" : name;
    }

    private static Set<String> names(String unit) {
        return Units.names(Units.named(unit).orElse(""));
    }

    private static String country(Mention mention, Slot slot) {
        if (coded(slot, 3)) {
            try {
                return Locale.of("", mention.value()).getISO3Country();
            } catch (MissingResourceException e) {
                return mention.value();
            }
        }
        boolean code = coded(slot, 2) || slot.stems().contains("3166") || slot.nameStems().contains("code");
        return code ? mention.value() : Locale.of("", mention.value()).getDisplayCountry(Locale.ENGLISH);
    }

    private static boolean coded(Slot slot, int length) {
        String shape = "[A-Za-z]{" + length + "}";
        boolean byExample = !slot.examples().isEmpty() && slot.examples().stream().allMatch(example -> example.matches(shape));
        return byExample || slot.pattern().map(pattern -> pattern.pattern().contains("{" + length + "}")).orElse(false);
    }

    private static boolean wantsMoment(Slot slot) {
        return slot.fit(MentionKind.DATE_TIME) > slot.fit(MentionKind.DATE);
    }

    private static boolean zoned(Slot slot) {
        return slot.examples().stream().anyMatch(example -> example.endsWith("Z"))
                || slot.examples().isEmpty() && !slot.stems().contains("local");
    }

    private static String moment(String value, Slot slot) {
        boolean offset = value.matches(".*(Z|[+-]\\d{2}:?\\d{2})$");
        String full = value.length() == 16 ? value + ":00" : value;
        return offset || !zoned(slot) ? full : full + "Z";
    }

    private static String time(String value, Slot slot) {
        boolean seconds = slot.examples().stream().anyMatch(example -> example.matches("\\d\\d:\\d\\d:\\d\\d.*"));
        return seconds && value.length() == 5 ? value + ":00" : value;
    }

    private static String weekday(String value, Slot slot) {
        String capitalised = value.charAt(0) + value.substring(1).toLowerCase(Locale.ROOT);
        return slot.examples().stream().findFirst()
                .map(example -> example.equals(example.toLowerCase(Locale.ROOT)) ? value.toLowerCase(Locale.ROOT)
                        : example.equals(example.toUpperCase(Locale.ROOT)) ? value : capitalised)
                .orElse(capitalised);
    }

    private static String colour(String value, Slot slot) {
        boolean bare = !slot.examples().isEmpty() && slot.examples().stream().allMatch(example -> example.matches("[0-9a-fA-F]{6}"));
        return bare && value.startsWith("#") ? value.substring(1) : value;
    }
}
