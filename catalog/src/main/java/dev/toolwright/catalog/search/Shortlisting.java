package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.Fields;
import dev.toolwright.catalog.index.IndexView;
import dev.toolwright.catalog.rank.Column;
import dev.toolwright.catalog.rank.Profile;
import dev.toolwright.catalog.rank.Segment;
import dev.toolwright.catalog.rank.Segment.Kind;
import dev.toolwright.catalog.rank.Shortlist;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Gathers what the trained ranking wants to know of the best candidates. */
record Shortlisting(IndexView view, Knowledge knowledge) {

    private static final int LENGTH = 200;

    /** @param overall what the untrained search makes of the candidates */
    Front of(String text, Views views, Scores overall) throws IOException {
        Candidates candidates = views.candidates();
        int[] picked = best(overall);
        int[] documents = Arrays.stream(picked).map(i -> candidates.documents()[i]).toArray();
        List<Profile> read = new ArrayList<>();
        for (int document : documents) {
            read.add(knowledge.profiles().get(document, view));
        }
        List<Segment> segments = segments(text, views, picked);
        IndexReader reader = view.searcher().getIndexReader();
        Shortlist shortlist = new Shortlist(
                text, segments, column(overall, picked), read, sizes(read, reader), knowledge.rarities().of(reader));
        return new Front(shortlist, documents);
    }

    private List<Segment> segments(String text, Views views, int[] picked) throws IOException {
        QueryParts parts = views.parts();
        List<Segment> segments = new ArrayList<>();
        segments.add(segment(Kind.WHOLE, text, views.texts().whole().of(views.candidates()), views, picked));
        List<Scores> sentences = views.texts().sentences(views.candidates());
        for (int i = 0; i < sentences.size(); i++) {
            segments.add(segment(Kind.SENTENCE, parts.sentences().get(i), sentences.get(i), views, picked));
        }
        Scores nothing = new Scores(new float[views.candidates().documents().length]);
        for (String clause : parts.clauses()) {
            segments.add(segment(Kind.CLAUSE, clause, nothing, views, picked));
        }
        for (String joined : parts.withFirst()) {
            segments.add(segment(Kind.WITH_FIRST, joined, nothing, views, picked));
        }
        return segments;
    }

    private static int[] best(Scores overall) {
        float[] values = overall.values();
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -values[i]))
                .limit(LENGTH)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private Segment segment(Kind kind, String text, Scores byWords, Views views, int[] picked)
            throws IOException {
        Scores meaning = views.meanings().get(text);
        return new Segment(
                kind,
                knowledge.words().telling(text),
                column(byWords, picked),
                meaning == null ? new Column(new double[picked.length]) : column(meaning, picked));
    }

    private static Column column(Scores scores, int[] picked) {
        return new Column(Arrays.stream(picked).mapToDouble(i -> scores.values()[i]).toArray());
    }

    /** How many tools each one's provider has. */
    private static Column sizes(List<Profile> profiles, IndexReader reader) {
        Map<String, Integer> known = new HashMap<>();
        return new Column(profiles.stream()
                .mapToDouble(profile -> known.computeIfAbsent(
                        profile.provider(), id -> Math.max(1, frequency(reader, new Term(Fields.PROVIDER, id)) - 1)))
                .toArray());
    }

    private static int frequency(IndexReader reader, Term term) {
        try {
            return reader.docFreq(term);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
