package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.cli.LoopbackServer.Answer;
import dev.toolwright.cli.Shell.Result;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the catalogue tells of itself: its tree, its figures, its changes, and what works. */
@ExtendWith(ShellExtension.class)
class CatalogInsightTest {

    private static final String BAKERY = Documents.openApi("Bakery", "knead", "https://bakery.example.com/v1");

    @Test
    void tree_depthsAndFilter_showWhereProvidersStand(Shell shell) {
        shell.write("bakery.json", BAKERY);
        shell.run("catalog", "import", "bakery.json");

        Result all = shell.run("catalog", "tree", "--depth", "3", "--collection", "example.com");
        JsonNode json = shell.run("catalog", "tree", "--collection", "EXAMPLE.com", "--json").json();

        assertThat(all.status()).as(all.err()).isZero();
        assertThat(all.out()).contains("example.com  1 provider, 1 tool", "bakery  1 tool");
        assertThat(json.findValue("id").asText()).isEqualTo("bakery");
        assertThat(shell.run("catalog", "tree", "--category", "nowhere").err()).contains("nothing found");
        assertThat(shell.run("catalog", "show", "knead_for_bakery").out()).contains("collection example.com", "not yet");
    }

    @Test
    void stats_tablesAndPicture_agreeWithTheCatalogue(Shell shell) throws Exception {
        Result stats = shell.run("catalog", "stats", "--plot", "tools.svg");
        JsonNode json = shell.run("catalog", "stats", "--json").json();

        assertThat(stats.out()).contains("category", "collection", "provider", "authentication", "tools repeat others");
        assertThat(Files.readString(shell.path("tools.svg"))).startsWith("<svg").contains("Tools of the largest categories");
        int sum = 0;
        for (JsonNode category : json.path("byCategory")) {
            sum += category.path("tools").asInt();
        }
        assertThat(sum).isEqualTo(json.path("tools").asInt()).isEqualTo(json.at("/all/tools").asInt());
        assertThat(shell.run("catalog", "stats", "--by", "provider").out().lines().count())
                .isEqualTo(json.path("providers").asInt() + 1);
    }

    @Test
    void diff_importsAndDocuments_tellsWhatIsDifferent(Shell shell) {
        shell.write("bakery.json", BAKERY);
        shell.run("catalog", "import", "bakery.json");
        shell.write("bakery.json", BAKERY.replace("Does knead.", "Kneads dough."));

        Result preview = shell.run("catalog", "diff", "bakery.json");
        shell.run("catalog", "import", "bakery.json");
        JsonNode newest = shell.run("catalog", "diff", "--json").json();
        JsonNode kept = shell.run("catalog", "diff", "--list", "--json").json();

        assertThat(preview.out()).contains("~ knead_for_bakery  description", "0 added, 0 removed, 1 changed");
        assertThat(newest.at("/changes/0/differences/0/after").asText()).isEqualTo("Kneads dough.");
        assertThat(kept.get(kept.size() - 1).path("changed").asInt()).isEqualTo(1);
        assertThat(shell.run("catalog", "diff", "--list").out()).contains("import of");
        assertThat(shell.run("catalog", "diff", shell.home().resolve("catalog").toString()).out()).contains("0 added, 0 removed, 0 changed");
        assertThat(shell.run("catalog", "diff", "nothing-there").errors()).singleElement().asString().contains("neither a change's number");
        assertThat(shell.run("catalog", "diff", "9000").status()).isEqualTo(1);
    }

    @Test
    void diff_url_tellsWhatItsImportWouldChange_andNeedsPermission(Shell shell) {
        shell.write("bakery.json", BAKERY);
        shell.run("catalog", "import", "bakery.json");
        try (LoopbackServer server = new LoopbackServer(asked -> asked.path().equals("/bakery.json")
                ? Answer.json(200, BAKERY.replace("Does knead.", "Kneads dough."))
                : Answer.json(200, "[1, 2]"))) {
            assertThat(shell.run("catalog", "diff", server.url("/bakery.json")).errors())
                    .singleElement().asString().contains("not permitted without --allow-private");
            assertThat(server.asked()).isEmpty();

            Result diff = shell.run("catalog", "diff", "--allow-private", server.url("/bakery.json"));

            assertThat(diff.status()).as(diff.err()).isZero();
            assertThat(diff.out()).contains("knead_for_bakery", "description", "0 added, 0 removed, 1 changed");
            assertThat(shell.run("catalog", "diff", "--allow-private", server.url("/other")).errors())
                    .singleElement().asString().startsWith("refused: ");
            assertThat(shell.run("catalog", "show", "knead_for_bakery").out()).contains("Does knead.");
        }
    }

    @Test
    void check_builtInProvider_worksAndIsShown(Shell shell) {
        Result check = shell.run("catalog", "check", "--provider", "calendar", "--pause", "0ms", "--json");

        assertThat(check.status()).as(check.err()).isZero();
        JsonNode tools = check.json().path("tools");
        assertThat(tools).isNotEmpty().allSatisfy(tool -> assertThat(tool.path("verdict").asText()).as(tool.toString()).isEqualTo("works"));
        String name = tools.get(0).path("name").asText();
        assertThat(shell.run("catalog", "show", name).out()).contains("checked   works");
        assertThat(shell.run("catalog", "list", "--provider", "calendar").out()).contains(name + "  works");
        assertThat(shell.run("catalog", "check", "--provider", "nobody").errors()).singleElement().asString().contains("no provider 'nobody'");
        assertThat(shell.run("catalog", "check", "--older-than", "soon").status()).isEqualTo(2);
    }

    @Test
    void check_servedTools_tellsTheDeadOnes_andTriesNoneAgainSoSoon(Shell shell) {
        try (LoopbackServer server = new LoopbackServer(asked -> switch (asked.path()) {
            case "/fine" -> Answer.json(200, "{\"weather\": \"fine\"}");
            case "/page" -> new Answer(200, "text/html", "<!DOCTYPE html><html><body>Buy</body></html>".getBytes(StandardCharsets.UTF_8));
            default -> Answer.json(404, "{}");
        })) {
            shell.write("town.json", """
                    {"openapi": "3.1.0", "info": {"title": "Town", "version": "1"}, "servers": [{"url": "%s"}], "paths": {
                      "/fine": {"get": {"operationId": "fine", "responses": {"200": {"description": ""}}}},
                      "/page": {"get": {"operationId": "page", "responses": {"200": {"description": ""}}}},
                      "/lost": {"get": {"operationId": "lost", "responses": {"200": {"description": ""}}}},
                      "/sale": {"post": {"operationId": "sell", "responses": {"200": {"description": ""}}}}}}""".formatted(server.url("")));
            shell.run("catalog", "import", "--allow-private", "town.json");

            Result check = shell.run("catalog", "check", "--provider", "town", "--pause", "0ms");

            assertThat(check.status()).as(check.err()).isZero();
            assertThat(check.out()).contains("page  page_for_town", "gone  lost_for_town", "3 tools tried").containsPattern("works +1\\n")
                    .containsPattern("1 not tried: ");
            assertThat(server.asked()).extracting(LoopbackServer.Asked::path).containsExactlyInAnyOrder("/fine", "/page", "/lost");
            assertThat(shell.run("catalog", "check", "--provider", "town").out()).contains("3 not tried: checked not long ago", "0 tools tried");
            assertThat(shell.run("catalog", "list", "--provider", "town", "--alive-only").out()).contains("fine_for_town  works", "sell_for_town")
                    .doesNotContain("page_for_town", "lost_for_town");
        }
    }

    @Test
    void check_nobodyThere_aliveOnlyLeavesItOutAlsoBySetting(Shell shell) {
        shell.write("ruin.json", Documents.openApi("Ruin", "haunt", "http://127.0.0.1:9"));
        shell.run("catalog", "import", "--allow-private", "ruin.json");

        assertThat(shell.run("catalog", "check", "--provider", "ruin").out()).contains("unreachable  haunt_for_ruin");
        assertThat(shell.run("catalog", "search", "--provider", "ruin", "haunt").out()).contains("haunt_for_ruin");
        assertThat(shell.run("catalog", "search", "--provider", "ruin", "--alive-only", "haunt").out()).isEmpty();
        shell.write("toolwright.yaml", "alive-only: true\n");
        assertThat(shell.run("catalog", "search", "--provider", "ruin", "haunt").out()).isEmpty();
    }
}
