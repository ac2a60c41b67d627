package dev.toolwright.models.offline.plan;

import dev.toolwright.models.offline.mention.Mention;
import dev.toolwright.models.offline.mention.MentionKind;
import dev.toolwright.models.offline.mention.MentionReader;
import dev.toolwright.models.offline.text.Clause;
import dev.toolwright.models.offline.text.Clauses;
import dev.toolwright.models.offline.text.Span;
import dev.toolwright.models.offline.text.Word;
import dev.toolwright.models.offline.text.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts an instruction into passages. Pure. */
final class InstructionReader {

    /** Kinds whose words say nothing about what is to be done. */
    private static final Set<MentionKind> VALUES = EnumSet.of(
            MentionKind.QUOTE, MentionKind.NUMBER, MentionKind.PERCENT, MentionKind.DATE, MentionKind.DATE_TIME, MentionKind.TIME,
            MentionKind.MONTH, MentionKind.EMAIL, MentionKind.URL, MentionKind.COLOUR, MentionKind.JSON,
            MentionKind.XML);
    private static final Pattern POINTER = Pattern.compile(
            "(?i)\\b(?:it|its|it's|that|this|those|these|them|they|their|there|the (?:result|results|answer|outcome|output|sum|total|product|difference|number|value|amount|date|day|text|word|latter|former|one)|same|result)\\b");

    private final MentionReader mentions = new MentionReader();

    List<Passage> read(String instruction) {
        List<Clause> clauses = Clauses.cut(instruction, mentions.closed(instruction));
        boolean asks = clauses.stream().anyMatch(Clause::asks);
        List<Passage> passages = new ArrayList<>();
        for (Clause clause : clauses) {
            Clause.Mood mood = asks ? clause.mood() : Clause.Mood.ASKS;
            passages.add(passage(passages.size(), new Clause(clause.text(), clause.span(), mood)));
        }
        return passages;
    }

    private Passage passage(int index, Clause clause) {
        List<Mention> found = mentions.read(clause.text());
        List<Span> values = found.stream().filter(m -> VALUES.contains(m.kind())).map(Mention::span).toList();
        List<Word> words = Words.of(clause.text()).stream().filter(word -> !Span.anyHolds(values, word.start())).toList();
        boolean pointsBack = index > 0 && POINTER.matcher(clause.text()).find();
        return new Passage(index, clause, found, Words.stems(words), pointsBack);
    }
}
