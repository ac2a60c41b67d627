package dev.toolwright.catalog;

import dev.toolwright.catalog.answer.AnswerBook;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.catalog.index.IndexView;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A provider that several documents describe, with what those say that were read so far. */
record Shared(ProviderEntry entry, List<CatalogEntry> tools, AnswerBook answers) {

    Shared {
        tools = List.copyOf(tools);
    }

    static Shared read(ProviderEntry entry, IndexView view) throws IOException {
        String id = entry.provider().id();
        return new Shared(entry, view.tools(Optional.of(id), 0, Integer.MAX_VALUE), view.answers(id));
    }

    /** The provider, with a description if it has none. */
    Provider provider(String description) {
        Provider known = entry.provider();
        return known.description().isEmpty() ? new Provider(known.id(), known.name(), description, known.category()) : known;
    }

    /** With the tools that it lacks; those that it has stay as they were described first. */
    Shared with(Provider provider, List<CatalogEntry> more, AnswerBook moreAnswers) {
        Map<String, CatalogEntry> all = new LinkedHashMap<>();
        tools.forEach(tool -> all.put(tool.tool().name(), of(provider, tool)));
        more.forEach(tool -> all.putIfAbsent(tool.tool().name(), tool));
        Map<String, List<AnswerBook.Draft>> allAnswers = new HashMap<>(moreAnswers.tools());
        allAnswers.putAll(answers.tools());
        ProviderEntry joined = new ProviderEntry(
                provider, entry.origin(), all.size(), entry.identity(), entry.version(), entry.collection());
        return new Shared(joined, List.copyOf(all.values()), new AnswerBook(answers.definitions(), allAnswers));
    }

    private static CatalogEntry of(Provider provider, CatalogEntry entry) {
        Tool tool = entry.tool();
        return tool.provider().equals(provider)
                ? entry
                : new CatalogEntry(
                        new Tool(tool.name(), tool.description(), tool.schema(), provider), entry.operation(), entry.title(), entry.origin());
    }
}
