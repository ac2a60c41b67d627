package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Providers that a short query names, as "search tracks on Spotify" does: then only their tools are meant. A word, or words
 * that follow each other, are a name if nearly all tools that have them belong to providers of that name, and if they are
 * used as one: after a word like "on", with a capital in mid-sentence, or in a query of telling words alone. Longer texts are
 * instructions, which may ask for other things besides: there a name is a word like others.
 */
record NamedProviders(IndexSearcher searcher, WordQuery words) {

    private static final int MAX_TOKENS = 8;
    private static final int MAX_NAME = 3;
    private static final double OWN = 0.8;
    private static final Set<String> INTRODUCING =
            Set.of("on", "via", "using", "with", "from", "at", "in", "through", "by", "of", "auf", "über", "sur", "en", "на");

    /** The filter, narrowed to the providers that are named; empty if none is. */
    Optional<Query> narrowed(String text, Query filter) throws IOException {
        Set<Set<String>> names = names(text);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Set<String> name : names) {
            any.add(all(Fields.PROVIDER_WORDS, name, filter), Occur.SHOULD);
        }
        Query narrowed = any.build();
        return searcher.count(narrowed) == 0 ? Optional.empty() : Optional.of(narrowed);
    }

    private Set<Set<String>> names(String text) throws IOException {
        List<String> tokens = Arrays.asList(text.strip().split("\\s+"));
        Set<Set<String>> names = new LinkedHashSet<>();
        if (tokens.size() > MAX_TOKENS) {
            return names;
        }
        List<Set<String>> terms = new ArrayList<>();
        for (String token : tokens) {
            terms.add(words.telling(token));
        }
        boolean telling = terms.stream().noneMatch(Collection::isEmpty);
        for (int start = 0; start < tokens.size(); start++) {
            for (int length = Math.min(MAX_NAME, tokens.size() - start); length > 0; length--) {
                List<Set<String>> span = terms.subList(start, start + length);
                if ((telling || usedAsName(tokens, start)) && span.stream().noneMatch(Collection::isEmpty)) {
                    Set<String> name = union(span);
                    if (isName(name)) {
                        names.add(name);
                        start += length - 1;
                        break;
                    }
                }
            }
        }
        return names;
    }

    private static boolean usedAsName(List<String> tokens, int at) {
        return at > 0
                && (Character.isUpperCase(tokens.get(at).codePointAt(0))
                        || INTRODUCING.contains(tokens.get(at - 1).toLowerCase(Locale.ROOT)));
    }

    private boolean isName(Set<String> name) throws IOException {
        int own = count(Fields.PROVIDER_WORDS, name);
        return own > 0 && own >= OWN * count(Fields.TEXT, name);
    }

    /** How many tools have all words; one word is looked up, as it is most often no name. */
    private int count(String field, Set<String> name) throws IOException {
        int fewest = Integer.MAX_VALUE;
        for (String word : name) {
            fewest = Math.min(fewest, searcher.getIndexReader().docFreq(new Term(field, word)));
        }
        return fewest == 0 || name.size() == 1 ? fewest : searcher.count(all(field, name, new TermQuery(Fields.TOOLS)));
    }

    private static Query all(String field, Set<String> words, Query filter) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(filter, Occur.FILTER);
        words.forEach(word -> all.add(new TermQuery(new Term(field, word)), Occur.FILTER));
        return all.build();
    }

    private static Set<String> union(List<Set<String>> span) {
        Set<String> union = new LinkedHashSet<>();
        span.forEach(union::addAll);
        return union;
    }
}
