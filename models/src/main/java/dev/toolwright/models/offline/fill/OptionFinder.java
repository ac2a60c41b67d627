package dev.toolwright.models.offline.fill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.toolwright.models.offline.document.Slot;
import dev.toolwright.models.offline.document.SlotType;
import dev.toolwright.models.offline.mention.JsonTexts;
import dev.toolwright.models.offline.mention.MentionKind;
import dev.toolwright.models.offline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lists and scores the ways to fill one argument. */
final class OptionFinder {

    private static final double ROWS = 1.3;
    private static final double NAMED = 0.3;
    private static final double DESCRIBED = 0.1;
    private static final double CUE = 0.2;
    private static final double WRONG_CUE = -0.25;
    private static final double UNNAMED_RESULT = 0.2;
    private static final double REQUIRED_LEAST = 0.24;
    private static final double OPTIONAL_LEAST = 0.75;

    private final RowFiller rows = new RowFiller(this);
    private final ValueShaper shaper = new ValueShaper();
    private final ChoiceMatcher choices = new ChoiceMatcher();
    private final SwitchReader switches = new SwitchReader();

    List<Option> find(int index, Target target, List<Source> sources) {
        List<Option> found = new ArrayList<>();
        Slot slot = target.slot();
        for (Source source : sources) {
            rows.fill(slot, source).ifPresent(row -> found.add(new Option(
                    index, row.value(), ROWS * source.origin().weight(), source.id(), row.span(), false, true, source.origin())));
            if (!choicesOf(slot).isEmpty()) {
                addChoices(index, slot, source, found);
            } else if (slot.type() == SlotType.BOOLEAN) {
                addSwitch(index, slot, source, found);
            } else {
                boolean backwards = Backwards.said(source.text()) && Backwards.allowed(slot);
                source.candidates().forEach(candidate -> add(index, slot, candidate, backwards, found));
            }
        }
        return found;
    }

    /** An optional argument needs a reason: its name beside the value, or a value of exactly its kind. */
    static boolean acceptable(Option option, Target target) {
        if (target.required()) {
            return option.score() >= REQUIRED_LEAST;
        }
        if (option.origin() == Origin.RESULT) {
            return false;
        }
        Slot slot = target.slot();
        boolean plain = slot.type() == SlotType.INTEGER || slot.type() == SlotType.NUMBER;
        boolean special = slot.kinds().values().stream().anyMatch(fit -> fit >= 0.8) || !slot.choices().isEmpty();
        return option.score() >= OPTIONAL_LEAST && (option.named() || special && !plain);
    }

    private void add(int index, Slot slot, Candidate candidate, boolean backwards, List<Option> found) {
        shaper.shape(candidate.mention(), slot).ifPresent(shape -> {
            JsonNode value = backwards ? Backwards.negate(shape.value()) : shape.value();
            boolean named = slot.nameStems().stream().anyMatch(stem -> telling(stem) && candidate.near().contains(stem));
            boolean described = candidate.near().stream().anyMatch(slot.stems()::contains);
            double score = shape.fit() + (named ? NAMED : described ? DESCRIBED : 0) + cue(slot, candidate.cue());
            double doubt = candidate.origin() == Origin.RESULT && !named && shape.fit() < 0.85 ? UNNAMED_RESULT : 1;
            found.add(new Option(index, value, score * candidate.origin().weight() * doubt,
                    candidate.place(), candidate.span(), shape.part(), named || described && value.isNumber(), candidate.origin()));
        });
    }

    private static double cue(Slot slot, Cue cue) {
        Cue wanted = Cue.ofName(slot.nameStems());
        if (wanted == Cue.NONE || cue == Cue.NONE) {
            return 0;
        }
        return wanted == cue ? CUE : WRONG_CUE;
    }

    /** Words like "a" and "number" name too many things. */
    private static boolean telling(String stem) {
        return stem.length() > 1 && !Set.of("from", "to", "valu", "number", "text", "in", "of", "the", "is").contains(stem);
    }

    private void addChoices(int index, Slot slot, Source source, List<Option> found) {
        Slot choosing = slot.type() == SlotType.ARRAY ? slot.items().getFirst() : slot;
        Surroundings surroundings = new Surroundings(source.text());
        for (ChoiceMatcher.Match match : choices.find(choosing, source)) {
            double score = match.quality() + cue(slot, surroundings.cue(match.span()));
            JsonNode value = choice(match.choice(), choosing.type());
            JsonNode whole = slot.type() == SlotType.ARRAY ? JsonNodeFactory.instance.arrayNode().add(value) : value;
            found.add(new Option(index, whole, score * source.origin().weight(), source.id(), match.span(), false, match.quality() >= 0.9, source.origin()));
        }
    }

    private static List<String> choicesOf(Slot slot) {
        return slot.type() == SlotType.ARRAY && !slot.items().isEmpty() ? slot.items().getFirst().choices() : slot.choices();
    }

    private static JsonNode choice(String choice, SlotType type) {
        return switch (type) {
            case INTEGER, NUMBER, BOOLEAN -> JsonTexts.parse(choice).orElse(TextNode.valueOf(choice));
            case STRING, ANY, ARRAY, OBJECT -> TextNode.valueOf(choice);
        };
    }

    private void addSwitch(int index, Slot slot, Source source, List<Option> found) {
        switches.read(slot, source.text()).ifPresent(on -> found.add(new Option(
                index, BooleanNode.valueOf(on), source.origin().weight(), -1, new Span(0, 0), true, true, source.origin())));
        source.candidates().stream()
                .filter(candidate -> candidate.mention().kind() == MentionKind.TRUTH)
                .forEach(candidate -> add(index, slot, candidate, false, found));
    }
}
