package dev.toolwright.models.offline.mention;

import static java.util.stream.Collectors.toCollection;

import dev.toolwright.models.offline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the values that a text mentions. Mentions may overlap where a text can be read in several ways; a reading that is
 * certain (a date, a quotation, an address) hides the ones inside it. Thread-safe and pure; costs well under a millisecond
 * for a sentence.
 */
public final class MentionReader {

    private static final Set<MentionKind> CLOSED = EnumSet.of(
            MentionKind.QUOTE, MentionKind.JSON, MentionKind.XML, MentionKind.DATE, MentionKind.DATE_TIME, MentionKind.TIME,
            MentionKind.EMAIL, MentionKind.URL, MentionKind.COLOUR, MentionKind.CODE, MentionKind.MONTH);

    private final QuoteFinder quotes = new QuoteFinder();
    private final StructureFinder structures = new StructureFinder();
    private final NumberFinder numbers = new NumberFinder();
    private final ListFinder lists = new ListFinder();
    private final List<MentionFinder> certain = List.of(new TimeFinder(), new DateFinder(), new PatternFinder());
    private final List<MentionFinder> open = Stream.concat(
                    NounFinder.all().stream(),
                    Stream.of(new CoordinateFinder(), new UnitFinder(), new DurationFinder(), new NameFinder(), new PhraseFinder()))
            .toList();

    /** Spans of quotations and of pieces of JSON and XML, which no sentence end and no word inside can cut. */
    public List<Span> closed(String text) {
        List<Mention> found = new ArrayList<>(structures.find(text));
        found.addAll(quotes.find(text));
        return found.stream().map(Mention::span).toList();
    }

    /** All mentions, in order of their beginnings, longer ones first. */
    public List<Mention> read(String text) {
        List<Mention> found = new ArrayList<>();
        addUncovered(structures.find(text), found);
        addUncovered(quotes.find(text), found);
        certain.forEach(finder -> addUncovered(finder.find(text), found));
        addUncovered(numbers.find(text), found);
        open.forEach(finder -> addUncovered(finder.find(text), found));
        List<Mention> ordered = found.stream().sorted(ORDER).collect(toCollection(ArrayList::new));
        ordered.addAll(MomentJoiner.join(text, ordered));
        addLists(text, ordered);
        return ordered.stream().sorted(ORDER).toList();
    }

    private static final Comparator<Mention> ORDER = Comparator.<Mention>comparingInt(m -> m.span().start())
            .thenComparing(m -> -m.span().end())
            .thenComparing(Mention::kind);

    private void addLists(String text, List<Mention> ordered) {
        List<Mention> plain = ordered.stream().filter(m -> m.kind() == MentionKind.NUMBER).toList();
        List<Mention> quoted = ordered.stream().filter(m -> m.kind() == MentionKind.QUOTE).toList();
        List<Mention> codes = ordered.stream().filter(m -> m.kind() == MentionKind.CODE).toList();
        ordered.addAll(lists.join(text, plain, MentionKind.NUMBERS));
        ordered.addAll(lists.join(text, quoted, MentionKind.TEXTS));
        ordered.addAll(lists.join(text, codes, MentionKind.TEXTS));
    }

    /** Adds what no certain mention hides. */
    private static void addUncovered(List<Mention> more, List<Mention> found) {
        List<Mention> hiding = found.stream().filter(m -> CLOSED.contains(m.kind())).toList();
        for (Mention mention : more) {
            if (hiding.stream().noneMatch(m -> hides(m, mention))) {
                found.add(mention);
            }
        }
    }

    /** A code that is also a Roman number, a currency or a zone keeps both readings; so does a name in quotes. */
    private static boolean hides(Mention hiding, Mention hidden) {
        if (hiding.kind() == MentionKind.CODE && hiding.span().equals(hidden.span())) {
            return hidden.kind() == MentionKind.NUMBER;
        }
        if (hiding.kind() == MentionKind.CODE && hidden.span().covers(hiding.span())) {
            return hidden.kind() == MentionKind.PHRASE;
        }
        return hiding.span().overlaps(hidden.span()) && !hidden.span().covers(new Span(hiding.span().start() - 1, hiding.span().end() + 1));
    }
}
