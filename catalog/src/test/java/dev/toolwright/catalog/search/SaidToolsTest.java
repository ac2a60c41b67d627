package dev.toolwright.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.search.Town.Offer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who says what a tool is for, in few words, gets that tool before those that merely have these words; and gets it once. */
class SaidToolsTest {

    private static final List<Offer> OFFERS = List.of(
            new Offer("CodeHub", "issues/create-comment", "Create an issue comment. Creates a comment on an issue, so that an issue has it."),
            new Offer("CodeHub", "issues/create-label", "Create a label. Create labels for an issue; created labels are the issue's."),
            new Offer("CodeHub", "issues/update", "Update an issue. Issues that were created are updated; create an issue first."),
            new Offer("CodeHub", "issues/create", "Whoever reads a repository may call this. Nothing is written if it has none."),
            new Offer("CodeHub", "op_17", "Merge a pull request. Fails if there are conflicts."),
            new Offer("CodeHub", "pulls/list", "All pull requests; merge them one by one, a request to merge a pull request is another."),
            new Offer("Plumber", "repair", "Repairs pipes."));

    @TempDir
    Path temp;

    @Test
    void search_wordsOfAName_findItsToolFirst() throws IOException {
        try (Catalog catalog = Town.open(temp, OFFERS)) {
            for (String text : List.of("create an issue", "Creating issues", "create a CodeHub issue", "issue create on codehub")) {
                assertThat(Town.found(catalog, text)).as(text).first().isEqualTo("CodeHub: issues/create");
            }
        }
    }

    @Test
    void search_firstSentenceOfADescription_findsItsToolFirst() throws IOException {
        try (Catalog catalog = Town.open(temp, OFFERS)) {
            for (String text : List.of("merge a pull request", "Please merge my pull request", "merge CodeHub's pull requests")) {
                assertThat(Town.found(catalog, text)).as(text).first().isEqualTo("CodeHub: op_17");
            }
        }
    }

    @Test
    void search_wordsBesidesThatNobodyKnows_ranksAsBefore() throws IOException {
        try (Catalog catalog = Town.open(temp, OFFERS)) {
            SearchQuery query = SearchQuery.of("create an issue for plumbers");

            assertThat(catalog.explain(query))
                    .noneMatch(tool -> tool.reasons().getFirst().what().contains("first sentence"));
        }
    }

    @Test
    void explain_saidTool_tellsWhyItIsFirst() throws IOException {
        try (Catalog catalog = Town.open(temp, OFFERS)) {
            ExplainedTool first = catalog.explain(SearchQuery.of("create an issue")).getFirst();

            assertThat(first.reasons().getFirst().what()).isEqualTo("its name or its first sentence is what was looked for");
            assertThat(first.reasons().stream().mapToDouble(Reason::adds).sum())
                    .isCloseTo(first.found().score(), within(1e-3));
        }
    }

    @Test
    void search_severalVersionsOfOneApi_findsEachOfItsToolsOnce() throws IOException {
        try (Catalog catalog = versions(5)) {
            assertThat(Town.found(catalog, "create an issue")).containsExactly(
                    "Tracker: createIssue", "Tracker: createComment", "Tracker: closeIssue");
            assertThat(Town.found(catalog, "I lost my way: somebody has to close what I once created, the issue and its comments"))
                    .containsExactlyInAnyOrder("Tracker: createIssue", "Tracker: createComment", "Tracker: closeIssue");
        }
    }

    @Test
    void search_nameThatAllVersionsHave_findsAllOfThem() throws IOException {
        try (Catalog catalog = versions(5)) {
            assertThat(Town.found(catalog, "createIssue")).startsWith(
                    "Tracker: createIssue", "Tracker: createIssue", "Tracker: createIssue", "Tracker: createIssue",
                    "Tracker: createIssue");
        }
    }

    private Catalog versions(int count) throws IOException {
        Catalog catalog = Catalog.open(temp.resolve("catalog"));
        for (int version = 1; version <= count; version++) {
            Path document = Files.writeString(temp.resolve("tracker-" + version + ".json"), """
                    {"openapi": "3.0.0", "info": {"title": "Tracker", "version": "%1$s"},
                     "servers": [{"url": "https://v%1$s.tracker.test"}],
                     "paths": {
                       "/issues": {"post": {"operationId": "createIssue", "summary": "Create an issue.", "responses": {}}},
                       "/issues/comments": {"post": {"operationId": "createComment", "summary": "Create an issue comment.", "responses": {}}},
                       "/issues/close": {"post": {"operationId": "closeIssue", "summary": "Close an issue.", "responses": {}}}}}
                    """.formatted(version));
            catalog.importFrom(DocumentSource.of(document), ImportOptions.defaults());
        }
        return catalog;
    }
}
