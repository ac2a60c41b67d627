package dev.toolwright.models.offline.document;

import dev.toolwright.models.offline.mention.Mention;
import dev.toolwright.models.offline.mention.MentionKind;
import dev.toolwright.models.offline.mention.MentionReader;
import dev.toolwright.models.offline.mention.Units;
import dev.toolwright.models.offline.text.Word;
import dev.toolwright.models.offline.text.WordList;
import dev.toolwright.models.offline.text.Words;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says which kinds of mention fit an argument: by its type, format, examples, name and description, in this order. */
final class SlotKinds {

    private static final double BY_FORMAT = 1.0;
    private static final double BY_EXAMPLE = 0.9;
    private static final double BY_NAME = 0.8;
    private static final double BY_DESCRIPTION = 0.55;

    /** Fit of a kind that the document does not rule out, though its examples show another. */
    private static final double DOUBTFUL = 0.25;

    /** Kinds that an example tells for certain. */
    private static final Set<MentionKind> TYPED = EnumSet.of(
            MentionKind.DATE, MentionKind.TIME, MentionKind.DATE_TIME, MentionKind.DURATION, MentionKind.ZONE, MentionKind.UNIT, MentionKind.EMAIL,
            MentionKind.URL, MentionKind.COLOUR, MentionKind.MONTH, MentionKind.WEEKDAY, MentionKind.JSON, MentionKind.XML);
    private static final Set<MentionKind> LOOSE = EnumSet.of(
            MentionKind.CODE, MentionKind.NAME, MentionKind.PHRASE, MentionKind.NUMBER, MentionKind.ROMAN);

    private record Hints(Set<String> names, Set<String> descriptions) {}

    /** What the document says about an argument. */
    record Facts(List<String> nameStems, List<String> stems, SlotType type, String format, List<String> examples, String description) {}

    private final Map<MentionKind, Hints> hints = new EnumMap<>(MentionKind.class);
    private final MentionReader reader = new MentionReader();

    SlotKinds() {
        for (String line : WordList.read(SlotKinds.class, "kinds.txt")) {
            String[] parts = line.split("[:|]", 3);
            hints.put(MentionKind.valueOf(parts[0].strip()), new Hints(stems(parts[1]), stems(parts[2])));
        }
    }

    Map<MentionKind, Double> of(Facts facts) {
        Map<MentionKind, Double> kinds = new EnumMap<>(MentionKind.class);
        byType(facts, kinds);
        byFormat(facts.format(), kinds);
        if (facts.type() == SlotType.STRING || facts.type() == SlotType.ANY) {
            facts.examples().forEach(example -> byExample(example, kinds));
        }
        boolean shown = kinds.keySet().stream().anyMatch(kind -> TYPED.contains(kind) && kinds.getOrDefault(kind, 0.0) >= BY_EXAMPLE);
        if (shown) {
            LOOSE.forEach(kind -> kinds.computeIfPresent(kind, (loose, fit) -> Math.min(fit, DOUBTFUL)));
        }
        hints.forEach((kind, hint) -> {
            if (allowed(kind, facts.type())) {
                if (facts.nameStems().stream().anyMatch(hint.names()::contains)) {
                    kinds.merge(kind, shown ? DOUBTFUL : lastNames(facts, hint) ? BY_NAME : BY_DESCRIPTION, Math::max);
                }
                if (facts.stems().stream().anyMatch(hint.descriptions()::contains)) {
                    kinds.merge(kind, shown ? DOUBTFUL : BY_DESCRIPTION, Math::max);
                }
            }
        });
        return kinds;
    }

    private static boolean lastNames(Facts facts, Hints hint) {
        return hint.names().contains(facts.nameStems().getLast());
    }

    private static void byType(Facts facts, Map<MentionKind, Double> kinds) {
        switch (facts.type()) {
            case INTEGER, NUMBER -> {
                kinds.put(MentionKind.NUMBER, 0.7);
                kinds.put(MentionKind.PERCENT, 0.5);
            }
            case STRING, ANY -> {
                kinds.put(MentionKind.QUOTE, 0.85);
                kinds.put(MentionKind.CODE, 0.45);
                kinds.put(MentionKind.NAME, 0.45);
                kinds.put(MentionKind.PHRASE, 0.35);
                kinds.put(MentionKind.JSON, 0.35);
                kinds.put(MentionKind.XML, 0.35);
                kinds.put(MentionKind.NUMBER, 0.3);
                kinds.put(MentionKind.ROMAN, 0.3);
                kinds.put(MentionKind.COUNTRY, 0.2);
                kinds.put(MentionKind.LANGUAGE, 0.2);
                kinds.put(MentionKind.URL, 0.3);
                kinds.put(MentionKind.EMAIL, 0.3);
                kinds.put(MentionKind.COLOUR, 0.25);
            }
            case BOOLEAN -> kinds.put(MentionKind.TRUTH, 0.7);
            case ARRAY -> {
                kinds.put(MentionKind.NUMBERS, 0.7);
                kinds.put(MentionKind.TEXTS, 0.7);
                kinds.put(MentionKind.JSON, 0.7);
            }
            case OBJECT -> kinds.put(MentionKind.JSON, 0.7);
        }
    }

    private static void byFormat(String format, Map<MentionKind, Double> kinds) {
        MentionKind kind = switch (format) {
            case "date" -> MentionKind.DATE;
            case "date-time", "local-date-time", "datetime" -> MentionKind.DATE_TIME;
            case "time", "partial-time", "local-time" -> MentionKind.TIME;
            case "duration", "period" -> MentionKind.DURATION;
            case "email" -> MentionKind.EMAIL;
            case "uri", "url" -> MentionKind.URL;
            case "uuid" -> MentionKind.CODE;
            default -> null;
        };
        if (kind != null) {
            kinds.keySet().removeIf(other -> other != MentionKind.QUOTE);
            kinds.put(kind, BY_FORMAT);
            if (kind == MentionKind.DATE_TIME) {
                kinds.put(MentionKind.DATE, 0.6);
            }
        }
    }

    private void byExample(String example, Map<MentionKind, Double> kinds) {
        for (Mention mention : reader.read(example)) {
            boolean whole = mention.span().length() == example.length();
            if (whole && mention.kind() != MentionKind.PHRASE && mention.kind() != MentionKind.NAME) {
                kinds.merge(mention.kind(), BY_EXAMPLE, Math::max);
            }
        }
        if (Units.of(example).isPresent() && example.length() > 1) {
            kinds.merge(MentionKind.UNIT, BY_EXAMPLE, Math::max);
        }
        if (example.matches("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*")) {
            kinds.merge(MentionKind.NAME, BY_NAME, Math::max);
        }
    }

    private static boolean allowed(MentionKind kind, SlotType type) {
        return switch (type) {
            case STRING, ANY -> true;
            case INTEGER, NUMBER -> switch (kind) {
                case LATITUDE, LONGITUDE, BASE, PERCENT, MONTH, TIME -> true;
                default -> false;
            };
            case BOOLEAN -> false;
            case ARRAY, OBJECT -> kind == MentionKind.JSON;
        };
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        for (Word word : Words.of(words)) {
            stems.add(word.stem());
        }
        return stems;
    }
}
