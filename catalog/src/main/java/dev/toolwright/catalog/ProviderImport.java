package dev.toolwright.catalog;

import dev.toolwright.catalog.answer.AnswerBook;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.draft.OperationDraft;
import dev.toolwright.catalog.draft.ProviderDraft;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.Origin;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.catalog.index.IndexChange;
import dev.toolwright.catalog.index.IndexView;
import dev.toolwright.catalog.naming.ToolNames;
import dev.toolwright.catalog.quarantine.Approval;
import dev.toolwright.catalog.quarantine.Judgement;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Gives providers their ids and their tools their names, and puts them into the index. Used by one thread. */
final class ProviderImport {

    private final IndexChange change;
    private final ImportOptions options;
    private final ImportTally tally;
    private final ProviderIds ids = new ProviderIds();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Shared> shared = new HashMap<>();

    ProviderImport(IndexChange change, ImportOptions options, ImportTally tally) {
        this.change = change;
        this.options = options;
        this.tally = tally;
    }

    ProviderIds ids() {
        return ids;
    }

    /** What was named can be found in the index from now on. */
    void shown() {
        names.clear();
    }

    /**
     * Puts one provider into the index.
     *
     * @param alone whether the document describes no other provider
     * @return its id; empty if it was refused
     */
    Optional<String> add(ProviderDraft draft, Origin origin, boolean alone, IndexView view) throws IOException {
        if (options.providerId().isPresent() && !ids.claim(options.providerId().get())) {
            tally.told(Finding.refused(origin.document(), "", "the provider id " + options.providerId().get()
                    + " goes to one provider only, and an earlier document of this import has it"));
            return Optional.empty();
        }
        Optional<String> described = draft.shared() ? ids.find(draft.identity()) : Optional.empty();
        String id = described.isPresent() ? described.get() : options.providerId().isPresent()
                ? options.providerId().get()
                : ids.claim(draft, origin, alone, view);
        ids.note(draft.identity(), id);
        if (described.isPresent() || draft.shared() && view.describedElsewhere(id, origin.sourceKey())) {
            join(id, draft, origin, view);
            return Optional.of(id);
        }
        Provider provider = new Provider(
                id, draft.title(), draft.description(), options.category().orElse(draft.category()));
        Map<ToolNames.Key, String> given = names(draft, provider, view);
        Judgement judgement = judged(entries(draft, provider, origin, given), provider, origin, view);
        judgement.findings(origin.document()).forEach(tally::told);
        ProviderEntry entry = new ProviderEntry(
                provider, origin, judgement.entries().size(), draft.identity(), draft.version(), draft.collection());
        AnswerBook answers = book(draft, given);
        change.replace(entry, judgement.entries(), answers, view);
        if (draft.shared()) {
            shared.put(id, new Shared(entry, judgement.entries(), answers));
        }
        for (Approval approval : judgement.approvals()) {
            change.put(approval);
        }
        tally.imported(entry, judgement.entries());
        return Optional.of(id);
    }

    /** Adds what one more document says of a provider that another one describes too. */
    private void join(String id, ProviderDraft draft, Origin origin, IndexView view) throws IOException {
        Shared known = shared.get(id);
        Shared before = known == null ? Shared.read(view.findProvider(id).orElseThrow(), view) : known;
        Provider provider = before.provider(draft.description());
        Map<ToolNames.Key, String> given = names(draft, provider, view);
        Shared joined = before.with(provider, entries(draft, provider, origin, given), book(draft, given));
        if (!joined.equals(before)) {
            change.rewrite(joined.entry(), joined.tools(), joined.answers(), view);
        }
        shared.put(id, joined);
        tally.imported(joined.entry(), joined.tools().subList(before.tools().size(), joined.tools().size()));
    }

    private Judgement judged(List<CatalogEntry> offered, Provider provider, Origin origin, IndexView view)
            throws IOException {
        Optional<String> id = Optional.of(provider.id());
        return options.changes().quarantines(origin.source())
                ? Judgement.of(view.tools(id, 0, Integer.MAX_VALUE), view.approvals(id), offered)
                : Judgement.accepting(offered);
    }

    private Map<ToolNames.Key, String> names(ProviderDraft draft, Provider provider, IndexView view) {
        Map<ToolNames.Key, String> given = ToolNames.assign(
                provider.id(),
                draft.operations().stream().map(OperationDraft::key).toList(),
                takenElsewhere(provider.id(), view));
        given.values().forEach(name -> names.put(name, provider.id()));
        return given;
    }

    private static AnswerBook book(ProviderDraft draft, Map<ToolNames.Key, String> names) {
        Map<String, List<AnswerBook.Draft>> tools = new HashMap<>();
        for (OperationDraft operation : draft.operations()) {
            String name = names.get(operation.key());
            if (name != null && !operation.answers().isEmpty()) {
                tools.put(name, operation.answers());
            }
        }
        return new AnswerBook(draft.definitions(), tools);
    }

    private static List<CatalogEntry> entries(
            ProviderDraft draft, Provider provider, Origin origin, Map<ToolNames.Key, String> names) {
        List<CatalogEntry> entries = new ArrayList<>();
        for (OperationDraft operation : draft.operations()) {
            String name = names.get(operation.key());
            if (name != null) {
                Tool tool = new Tool(name, operation.description(), operation.schema(), provider);
                entries.add(new CatalogEntry(tool, operation.operation(), operation.title(), origin));
            }
        }
        return entries;
    }

    private Predicate<String> takenElsewhere(String providerId, IndexView view) {
        return name -> {
            String holder = names.get(name);
            if (holder != null) {
                return !holder.equals(providerId);
            }
            try {
                return view.find(name)
                        .filter(entry -> !entry.tool().provider().id().equals(providerId))
                        .isPresent();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
