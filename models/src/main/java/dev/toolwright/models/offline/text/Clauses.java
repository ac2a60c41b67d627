package dev.toolwright.models.offline.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an instruction into clauses: sentences first, then orders and questions that are joined in one sentence. */
public final class Clauses {

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<!\\b(?:e\\.g|i\\.e|a\\.m|p\\.m|[Dd]r|[Mm]rs?|[Ss]t|vs|[Nn]o))[.!?]+[\"'”’)\\]]*(?=\\s|$)|\\n\\s*\\n|(?<=[.!?:])\\s*\\n");
    private static final Pattern JOINT = Pattern.compile(
            "\\s*[,;]?\\s+(?:and|then|but|plus|afterwards|finally|next)(?:\\s+(?:then|also|finally|afterwards|please|after\\s+that))*,?\\s+"
                    + "|\\s*;\\s+|\\s*,\\s+|\\s+[-–—]\\s+|\\s*:\\s+");

    private Clauses() {}

    /**
     * @param closed spans that must not be cut: quotations, pieces of JSON
     * @return the clauses in order; they cover all words of the text
     */
    public static List<Clause> cut(String text, Collection<Span> closed) {
        List<Clause> clauses = new ArrayList<>();
        for (Span sentence : sentences(text, closed)) {
            cutSentence(text, sentence, closed, clauses);
        }
        return clauses;
    }

    private static List<Span> sentences(String text, Collection<Span> closed) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        Matcher matcher = SENTENCE_END.matcher(text);
        while (matcher.find()) {
            if (!Span.anyHolds(closed, matcher.start())) {
                sentences.add(new Span(start, matcher.end()));
                start = matcher.end();
            }
        }
        sentences.add(new Span(start, text.length()));
        return sentences;
    }

    private static void cutSentence(String text, Span sentence, Collection<Span> closed, List<Clause> clauses) {
        boolean question = text.substring(sentence.start(), sentence.end()).stripTrailing().endsWith("?");
        int start = sentence.start();
        Matcher joint = JOINT.matcher(text).region(sentence.start(), sentence.end());
        while (joint.find()) {
            if (!Span.anyHolds(closed, joint.start()) && Openings.opens(text, joint.end(), strength(joint.group()))) {
                add(text, new Span(start, joint.start()), false, clauses);
                start = joint.end();
            }
        }
        add(text, new Span(start, sentence.end()), question, clauses);
    }

    private static boolean goesOn(String text, Span span) {
        return text.startsWith(",", span.end());
    }

    private static Openings.Joint strength(String joint) {
        if (joint.contains(",") && !joint.matches("(?s).*\\p{L}.*")) {
            return Openings.Joint.COMMA;
        }
        return joint.contains(":") ? Openings.Joint.COLON : Openings.Joint.WORD;
    }

    private static void add(String text, Span span, boolean question, List<Clause> clauses) {
        String part = text.substring(span.start(), span.end());
        if (part.chars().anyMatch(Character::isLetterOrDigit)) {
            boolean asks = question || Openings.asks(part) && !(goesOn(text, span) && Openings.conditional(part));
            Clause.Mood mood = asks ? Clause.Mood.ASKS : Clause.Mood.SAYS;
            clauses.add(new Clause(part.strip(), span, mood));
        }
    }
}
