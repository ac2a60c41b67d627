package dev.toolwright.models.offline.fill;

import dev.toolwright.models.offline.document.Slot;
import dev.toolwright.models.offline.mention.Mention;
import dev.toolwright.models.offline.mention.MentionKind;
import dev.toolwright.models.offline.mention.Units;
import dev.toolwright.models.offline.text.Span;
import dev.toolwright.models.offline.text.Stopwords;
import dev.toolwright.models.offline.text.Synonyms;
import dev.toolwright.models.offline.text.Word;
import dev.toolwright.models.offline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds which of an argument's allowed values a text speaks of. Pure. */
final class ChoiceMatcher {

    /** @param quality 1 for the very word, less for a relative of it */
    record Match(String choice, Span span, double quality) {}

    /** Matches in no order; at most one a choice. */
    List<Match> find(Slot slot, Source source) {
        List<Match> matches = new ArrayList<>();
        List<Word> words = Words.of(source.text());
        for (String choice : slot.choices()) {
            Match match = best(choice, words, source);
            if (match != null) {
                matches.add(match);
            }
        }
        return matches;
    }

    private static @Nullable Match best(String choice, List<Word> words, Source source) {
        Match typed = typed(choice, source);
        if (typed != null) {
            return typed;
        }
        String squashed = Words.squash(choice);
        List<Word> parts = Words.ofName(choice).stream().filter(part -> !Stopwords.contains(part.lower())).toList();
        for (int i = 0; i < words.size(); i++) {
            Span exact = exact(words, i, squashed);
            if (exact != null && (squashed.length() > 2 || words.get(i).text().equals(choice))) {
                return new Match(choice, exact, 1);
            }
        }
        for (int i = 0; i < words.size() && squashed.length() > 2; i++) {
            Word word = words.get(i);
            Span span = new Span(word.start(), word.end());
            if (parts.size() == 1 && parts.getFirst().stem().equals(word.stem())) {
                return new Match(choice, span, 0.95);
            }
            if (prefixed(word.lower(), squashed)) {
                return new Match(choice, span, 0.8);
            }
        }
        return related(choice, parts, words);
    }

    /** Units, countries, currencies and the like match by what they are. */
    private static @Nullable Match typed(String choice, Source source) {
        String unit = Units.of(choice).orElse("");
        for (Candidate candidate : source.candidates()) {
            Mention mention = candidate.mention();
            boolean same = switch (mention.kind()) {
                case UNIT -> mention.value().equals(unit);
                case COUNTRY, CURRENCY, LANGUAGE, ZONE, CODE -> mention.value().equalsIgnoreCase(choice);
                case WEEKDAY -> mention.value().equalsIgnoreCase(choice) || mention.value().startsWith(choice.toUpperCase(Locale.ROOT)) && choice.length() >= 2;
                case QUOTE -> mention.value().equals(choice);
                default -> mention.kind() == MentionKind.NUMBER && mention.value().equals(choice);
            };
            if (same) {
                return new Match(choice, mention.span(), 1);
            }
        }
        return null;
    }

    private static @Nullable Match related(String choice, List<Word> parts, List<Word> words) {
        if (parts.isEmpty()) {
            return null;
        }
        Span first = null;
        for (Word part : parts) {
            Set<String> relatives = parts.size() == 1 ? Synonyms.of(part.stem()) : Set.of(part.stem());
            Word found = words.stream().filter(word -> relatives.contains(word.stem()) || word.stem().equals(part.stem())).findFirst().orElse(null);
            if (found == null) {
                return null;
            }
            first = first == null ? new Span(found.start(), found.end()) : first;
        }
        return first == null ? null : new Match(choice, first, parts.size() > 1 ? 0.9 : 0.6);
    }

    /** Up to three words that together are the choice: "SHA 256", "title case". */
    private static @Nullable Span exact(List<Word> words, int at, String squashed) {
        StringBuilder joined = new StringBuilder();
        for (int end = at; end < Math.min(words.size(), at + 3); end++) {
            joined.append(Words.squash(words.get(end).lower()));
            if (joined.toString().equals(squashed)) {
                return new Span(words.get(at).start(), words.get(end).end());
            }
        }
        return null;
    }

    private static boolean prefixed(String word, String choice) {
        return word.length() >= 4 && choice.length() >= 4 && (word.startsWith(choice) || choice.startsWith(word));
    }
}
