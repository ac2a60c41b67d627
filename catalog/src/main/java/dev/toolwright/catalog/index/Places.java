package dev.toolwright.catalog.index;

import dev.toolwright.catalog.hierarchy.PlaceCodec;
import dev.toolwright.catalog.hierarchy.PlacedProvider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Where providers stand, in one state of the index. Thread-safe. */
public record Places(IndexView view) {

    private static final PlaceCodec CODEC = new PlaceCodec();

    /** All, by the id of the provider. */
    public List<PlacedProvider> all() throws IOException {
        return read(new TermQuery(Fields.PLACES));
    }

    public Optional<PlacedProvider> find(String providerId) throws IOException {
        return read(both(Fields.PLACED, providerId)).stream().findFirst();
    }

    /** The ids of the providers of a category, in whatever case it is written. */
    public Set<String> ofCategory(String name) throws IOException {
        return ids(Fields.PLACE_CATEGORY, name);
    }

    /** The ids of the providers of a collection, in whatever case it is written. */
    public Set<String> ofCollection(String name) throws IOException {
        return ids(Fields.PLACE_COLLECTION, name);
    }

    private Set<String> ids(String field, String name) throws IOException {
        Set<String> ids = new TreeSet<>();
        read(both(field, Fields.folded(name))).forEach(placed -> ids.add(placed.id()));
        return ids;
    }

    private static Query both(String field, String value) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(Fields.PLACES), Occur.FILTER)
                .add(new TermQuery(new Term(field, value)), Occur.FILTER)
                .build();
    }

    private List<PlacedProvider> read(Query query) throws IOException {
        List<PlacedProvider> places = new ArrayList<>();
        view.each(query, document -> places.add(CODEC.read(view.stored(document, Fields.STORED))));
        places.sort(Comparator.comparing(PlacedProvider::id));
        return places;
    }
}
