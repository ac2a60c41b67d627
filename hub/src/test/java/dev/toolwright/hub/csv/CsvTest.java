package dev.toolwright.hub.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final String SALES = "city,sales,note\\nOslo,10,\\\"a, b\\\"\\nRome,5,\\nOslo,2.5,x\\nBern,n/a,x\\n";

    private static HubCalls hub;

    @BeforeAll
    static void start() {
        hub = new HubCalls();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void toJson_quotesAndTypes_areRead() {
        HubCalls.Answer answer = hub.post("/csv/to-json", "{\"csv\":\"" + SALES + "\"}");
        assertThat(answer.json().at("/rows/0").toString()).isEqualTo("{\"city\":\"Oslo\",\"sales\":10,\"note\":\"a, b\"}");
        assertThat(answer.json().at("/rows/1/note").isNull()).isTrue();
        assertThat(answer.at("/count")).isEqualTo("4");
        assertThat(hub.post("/csv/to-json", "{\"csv\":\"zip;x\\n01234;true\",\"delimiter\":\"semicolon\"}").json().at("/rows/0").toString())
                .isEqualTo("{\"zip\":\"01234\",\"x\":true}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\\n1", "a,a\\n1,2", "a\\n\\\"open"})
    void toJson_brokenTable_isUnprocessable(String csv) {
        assertThat(hub.post("/csv/to-json", "{\"csv\":\"" + csv + "\"}").status()).isEqualTo(422);
    }

    @Test
    void fromJson_raggedRows_areFilled() {
        assertThat(hub.post("/csv/from-json", "{\"rows\":[{\"a\":1,\"b\":\"x,y\"},{\"c\":[1],\"a\":null}]}").at("/csv"))
                .isEqualTo("a,b,c\n1,\"x,y\",\n\"\",,[1]\n");
        assertThat(hub.post("/csv/from-json", "{\"rows\":[1]}").status()).isEqualTo(422);
    }

    @Test
    void filter_conditions_areAllNeeded() {
        String question = "{\"csv\":\"" + SALES + "\",\"conditions\":[{\"column\":\"city\",\"is\":\"%s\",\"value\":\"%s\"},"
                + "{\"column\":\"sales\",\"is\":\"%s\",\"value\":\"%s\"}]}";
        assertThat(hub.post("/csv/filter", question.formatted("equals", "Oslo", "greater", "2.50")).at("/kept")).isEqualTo("1");
        assertThat(hub.post("/csv/filter", question.formatted("contains", "o", "at_least", "2.50")).at("/kept")).isEqualTo("3");
        assertThat(hub.post("/csv/filter", question.formatted("equals", "Oslo", "greater", "many")).status()).isEqualTo(422);
        assertThat(hub.post("/csv/filter", question.formatted("equals", "Oslo", "near", "1")).status()).isEqualTo(400);
        assertThat(hub.post("/csv/filter", "{\"csv\":\"a\\n1\",\"conditions\":[{\"column\":\"b\",\"is\":\"less\",\"value\":\"1\"}]}").status())
                .isEqualTo(404);
    }

    @Test
    void sort_numbersAndTexts_areOrdered() {
        String question = "{\"csv\":\"n\\n10\\n9\\nx\\n-1\",\"by\":\"n\",\"descending\":%s}";
        assertThat(hub.post("/csv/sort", question.formatted("false")).at("/csv")).isEqualTo("n\n-1\n9\n10\nx\n");
        assertThat(hub.post("/csv/sort", question.formatted("true")).at("/csv")).isEqualTo("n\nx\n10\n9\n-1\n");
    }

    @Test
    void aggregate_groups_areAddedUp() {
        HubCalls.Answer answer = hub.post("/csv/aggregate", "{\"csv\":\"" + SALES + "\",\"group_by\":\"city\",\"value\":\"sales\"}");
        assertThat(answer.json().at("/groups").findValuesAsText("group")).containsExactly("Bern", "Oslo", "Rome");
        assertThat(answer.json().at("/groups").findValuesAsText("sum")).containsExactly("0", "12.5", "5");
        assertThat(answer.at("/groups/1/mean")).isEqualTo("6.25");
        assertThat(answer.json().at("/groups/0").has("mean")).isFalse();
    }

    @Test
    void statistics_knownFigures_agree() {
        HubCalls.Answer answer = hub.post("/csv/column-statistics", "{\"csv\":\"n\\n2\\n4\\n4\\n4\\n5\\n5\\n7\\n9\\n\",\"column\":\"n\"}");
        assertThat(answer.json().at("/numbers/mean").asDouble()).isEqualTo(5);
        assertThat(answer.json().at("/numbers/median").asDouble()).isEqualTo(4.5);
        assertThat(answer.json().at("/numbers/standard_deviation").asDouble()).isBetween(2.1380, 2.1381);
        assertThat(answer.at("/most_frequent")).isEqualTo("4");
        assertThat(hub.post("/csv/column-statistics", "{\"csv\":\"" + SALES + "\",\"column\":\"note\"}").at("/empty")).isEqualTo("1");
        assertThat(hub.post("/csv/column-statistics", "{\"csv\":\"a\",\"column\":\"b\"}").status()).isEqualTo(404);
    }
}
