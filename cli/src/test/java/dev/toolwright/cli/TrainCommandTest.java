package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A ranking trained from a handful of instructions, and used. */
@ExtendWith(ShellExtension.class)
class TrainCommandTest {

    @Test
    void train_queriesOfKnownTools_writesTheSameModelAgainAndSearchRanksByIt(Shell shell) throws IOException {
        shell.write("queries.json", TownQueries.text());
        shell.run("catalog", "import", "queries.json");

        Result trained = shell.run("catalog", "train", "--instructions", "queries.json", "--model", "a.json", "--folds", "2");
        shell.run("catalog", "train", "--instructions", "queries.json", "--model", "b.json", "--folds", "1");

        assertThat(trained.status()).as(trained.err()).isZero();
        assertThat(trained.out())
                .contains("words", "meaning", "fused", "trained")
                .contains("a.json: ")
                .contains("weights from 6 instructions");
        assertThat(Files.readString(shell.path("b.json"))).isEqualTo(Files.readString(shell.path("a.json")));
        assertThat(shell.run("catalog", "search", "--retriever", "trained", "--model", "a.json", "--json", "trams in Oslo").json()
                .get(0).path("name").asText()).contains("trams");
        assertThat(shell.run("catalog", "search", "--retriever", "trained", "--json", "comets over Oslo").json()
                .get(0).path("name").asText()).contains("comets");
    }

    @Test
    void train_otherToolsInTheCatalogue_isMeasuredWithoutAndWithThem(Shell shell) {
        shell.write("queries.json", TownQueries.text());
        shell.run("catalog", "import", "queries.json");
        int all = shell.run("catalog", "stats", "--json").json().path("tools").asInt();

        Result trained = shell.run(
                "catalog", "train", "--instructions", "queries.json", "--model", "a.json", "--folds", "2", "--json");

        JsonNode settings = trained.json().path("settings");
        assertThat(settings).extracting(setting -> setting.path("name").asText()).containsExactly("alone", "with others");
        assertThat(settings.get(0).path("tools").asInt()).isEqualTo(6);
        assertThat(settings.get(1).path("tools").asInt()).isEqualTo(all).isGreaterThan(6);
        assertThat(settings).allSatisfy(setting -> assertThat(
                        setting.at("/crossValidation/trained/all/instructions").asInt())
                .isEqualTo(6));
    }

    @Test
    void train_toolsNotInTheCatalogue_saysSoInOneLine(Shell shell) {
        shell.write("queries.json", TownQueries.text());

        Result result = shell.run("catalog", "train", "--instructions", "queries.json", "--model", "a.json");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.errors().getLast()).contains("queries.json: there is nothing to learn from", "catalog import");
        assertThat(shell.path("a.json")).doesNotExist();
    }

    @Test
    void search_modelOfAnotherKind_isRefusedInOneLine(Shell shell) {
        shell.write("model.json", "{}");

        Result result = shell.run("catalog", "search", "--retriever", "trained", "--model", "model.json", "tides");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.errors()).singleElement().asString().contains("model.json: is no ranking model");
    }
}
