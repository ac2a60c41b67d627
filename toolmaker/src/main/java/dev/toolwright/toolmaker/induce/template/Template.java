package dev.toolwright.toolmaker.induce.template;

import dev.toolwright.toolmaker.induce.locate.Span;
import dev.toolwright.toolmaker.induce.locate.Spot;
import dev.toolwright.toolmaker.induce.template.Piece.Constant;
import dev.toolwright.toolmaker.induce.template.Piece.Noise;
import dev.toolwright.toolmaker.induce.template.Piece.Slot;
import dev.toolwright.toolmaker.induce.token.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What all questions have in common: constant text, noise that differs, and slots that are read. Whatever does not match it
 * wholly is another kind of question.
 */
public final class Template {

    /** From 1 on values may look otherwise than those seen; from 2 on the words between rows may, too. */
    public static final int LOOSEST = 3;

    private final List<Piece> pieces;
    private final List<SlotPattern> slots;
    private final int looseness;
    private final Steps steps;

    private Template(List<Piece> pieces, List<SlotPattern> slots, int looseness, Steps steps) {
        this.pieces = List.copyOf(pieces);
        this.slots = List.copyOf(slots);
        this.looseness = looseness;
        this.steps = steps;
    }

    /**
     * Works out the template of several questions.
     *
     * @param cases questions whose places are known
     * @param spots where each slot is in these; no two may overlap
     * @param others questions that the template has to hold as well
     * @param looseness 0 for the narrowest, up to {@link #LOOSEST}
     * @param steps what may be spent on it; once it is spent, nothing matches
     * @return absent if the slots stand in different orders, or no template holds all questions
     */
    public static Optional<Template> of(List<String> cases, List<Spot> spots, List<String> others, int looseness, Steps steps) {
        List<Integer> order = order(spots, 0);
        boolean sameOrder = IntStream.range(0, cases.size()).allMatch(i -> order(spots, i).equals(order) && !overlaps(spots, i));
        if (!sameOrder) {
            return Optional.empty();
        }
        List<SlotPattern> slots = IntStream.range(0, spots.size())
                .mapToObj(number -> SlotPattern.of(number + 1, spots.get(number), cases, looseness))
                .toList();
        List<Piece> pieces = labelled(cases.getFirst(), spots, order, 0);
        for (int i = 1; i < cases.size(); i++) {
            pieces = joined(pieces, labelled(cases.get(i), spots, order, i));
        }
        Optional<Template> template = Optional.of(new Template(pieces, slots, looseness, steps));
        for (String other : others) {
            template = template.flatMap(each -> each.holding(other));
        }
        return template.filter(found -> IntStream.range(0, cases.size()).allMatch(i -> found.reads(cases.get(i), spots, i))
                && others.stream().allMatch(other -> found.match(other).isPresent()));
    }

    /** The regular expression, in parts that follow each other; slots are its groups {@code slot1}, {@code slot2}, … */
    public List<String> parts() {
        List<String> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Constant constant -> {
                    text.append(Regex.literal(constant.token()));
                    if (constant.token().contains("\n")) {
                        flush(text, parts);
                    }
                }
                case Noise noise -> text.append(TextClass.ofNoise(noise.samples(), looseness));
                case Slot slot -> {
                    flush(text, parts);
                    parts.add("(?P<slot" + (slot.number() + 1) + ">" + slots.get(slot.number()).regex() + ")");
                }
            }
        }
        flush(text, parts);
        return parts;
    }

    /** What a slot looks like. */
    public SlotPattern slot(int number) {
        return slots.get(number);
    }

    /** How much of it is known: the constants' weight, less its noises. */
    public double clarity() {
        return pieces.stream()
                .mapToDouble(piece -> switch (piece) {
                    case Constant constant -> Tokens.weight(constant.token());
                    case Noise _ -> -2;
                    case Slot _ -> 0;
                })
                .sum();
    }

    private Optional<Matcher> match(String question) {
        return BoundedText.match(Regex.java(String.join("", parts())), question, steps);
    }

    private Optional<Template> holding(String question) {
        if (match(question).isPresent()) {
            return Optional.of(this);
        }
        List<Pattern> patterns = slots.stream().map(SlotPattern::pattern).toList();
        return Alignment.merged(pieces, Tokens.of(question), (slot, text) -> BoundedText.match(patterns.get(slot), text, steps).isPresent())
                .map(merged -> new Template(merged, slots, looseness, steps));
    }

    /** Whether it finds the slots where they are. */
    private boolean reads(String question, List<Spot> spots, int index) {
        return match(question)
                .filter(matcher -> IntStream.range(0, spots.size())
                        .allMatch(slot -> new Span(matcher.start("slot" + (slot + 1)), matcher.end("slot" + (slot + 1)))
                                .equals(spots.get(slot).region(index))))
                .isPresent();
    }

    private static void flush(StringBuilder text, List<String> parts) {
        if (!text.isEmpty()) {
            parts.add(text.toString());
            text.setLength(0);
        }
    }

    private static List<Integer> order(List<Spot> spots, int index) {
        return IntStream.range(0, spots.size())
                .boxed()
                .sorted(Comparator.comparingInt(number -> spots.get(number).region(index).start()))
                .toList();
    }

    private static boolean overlaps(List<Spot> spots, int index) {
        return IntStream.range(0, spots.size()).anyMatch(i -> IntStream.range(0, i)
                .anyMatch(j -> spots.get(i).region(index).overlaps(spots.get(j).region(index))));
    }

    private static List<Piece> labelled(String question, List<Spot> spots, List<Integer> order, int index) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int number : order) {
            Span region = spots.get(number).region(index);
            Tokens.of(question.substring(at, region.start())).forEach(token -> pieces.add(new Constant(token)));
            pieces.add(new Slot(number));
            at = region.end();
        }
        Tokens.of(question.substring(at)).forEach(token -> pieces.add(new Constant(token)));
        return pieces;
    }

    /** Two templates with the same slots in the same order: what is between them is merged. */
    private static List<Piece> joined(List<Piece> one, List<Piece> other) {
        List<Piece> joined = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (true) {
            int endOfOne = slotFrom(one, i);
            int endOfOther = slotFrom(other, j);
            List<String> tokens = other.subList(j, endOfOther).stream().map(piece -> ((Constant) piece).token()).toList();
            List<Piece> gap = one.subList(i, endOfOne);
            joined.addAll(Alignment.merged(gap, tokens, (_, _) -> false).orElse(gap));
            if (endOfOne == one.size()) {
                return joined;
            }
            joined.add(one.get(endOfOne));
            i = endOfOne + 1;
            j = endOfOther + 1;
        }
    }

    private static int slotFrom(List<Piece> pieces, int start) {
        int at = start;
        while (at < pieces.size() && !(pieces.get(at) instanceof Slot)) {
            at++;
        }
        return at;
    }
}
