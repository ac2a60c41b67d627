package dev.toolwright.catalog;

import dev.toolwright.catalog.draft.ProviderDraft;
import dev.toolwright.catalog.entry.Origin;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.catalog.index.IndexView;
import dev.toolwright.catalog.naming.ProviderNames;
import dev.toolwright.operation.MadeOperation;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the providers of one import their ids. A provider that is imported again keeps its id, and so replaces what was
 * there: the same source, or else the same title, host and version. Others get the first free of: title; title and version;
 * title and digits made from the document's name. No two providers of one import share an id.
 */
final class ProviderIds {

    private final Set<String> given = new HashSet<>();
    private final Set<String> kept = new HashSet<>();
    private final Map<String, String> byIdentity = new HashMap<>();

    /** @param alone whether the document describes no other provider */
    String claim(ProviderDraft draft, Origin origin, boolean alone, IndexView view) throws IOException {
        Optional<String> known = known(draft, origin, alone, view);
        String id = known.isPresent() ? known.get() : firstFree(draft, origin, view);
        given.add(id);
        return id;
    }

    private String firstFree(ProviderDraft draft, Origin origin, IndexView view) throws IOException {
        Iterator<String> candidates = ProviderNames.candidates(draft.title(), draft.version(), origin.document());
        String candidate = candidates.next();
        while (!free(candidate, draft, view)) {
            candidate = candidates.next();
        }
        return candidate;
    }

    /** Takes an id that was asked for; false if this import gave it away already. */
    boolean claim(String id) {
        return given.add(id);
    }

    /**
     * Keeps the ids of providers that stay as they are; none of them if this import gave one away. Several documents that
     * describe one provider may each keep its id.
     */
    boolean keepAll(List<String> ids) {
        boolean free = ids.stream().allMatch(id -> !given.contains(id) || kept.contains(id));
        if (free) {
            given.addAll(ids);
            kept.addAll(ids);
        }
        return free;
    }

    /** Notes whose id it is, for documents that describe more of that provider. */
    void note(String identity, String id) {
        byIdentity.putIfAbsent(identity, id);
    }

    /** The id that a provider of this identity has in this import. */
    Optional<String> find(String identity) {
        return Optional.ofNullable(byIdentity.get(identity));
    }

    /** Whether this import has given it away. */
    boolean given(String id) {
        return given.contains(id);
    }

    private Optional<String> known(ProviderDraft draft, Origin origin, boolean alone, IndexView view) throws IOException {
        List<ProviderEntry> before = view.providersFrom(origin.sourceKey()).stream()
                .filter(entry -> !given.contains(entry.provider().id()))
                .toList();
        boolean onlyOne = alone && before.size() == 1;
        return before.stream()
                .filter(entry -> onlyOne || entry.identity().equals(draft.identity()))
                .map(entry -> entry.provider().id())
                .findFirst();
    }

    private boolean free(String candidate, ProviderDraft draft, IndexView view) throws IOException {
        if (given.contains(candidate) || candidate.equals(MadeOperation.PROVIDER)) {
            return false;
        }
        Optional<ProviderEntry> holder = view.findProvider(candidate);
        return holder.isEmpty()
                || holder.get().identity().equals(draft.identity())
                        && holder.get().version().equals(draft.version());
    }
}
