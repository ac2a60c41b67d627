package dev.toolwright.hub.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffTest {

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
    void unified_changedLine_isShownWithContext() {
        HubCalls.Answer answer = hub.post("/diff/unified", "{\"before\":\"one\\ntwo\\nthree\",\"after\":\"one\\n2\\nthree\"}");
        assertThat(answer.at("/diff")).isEqualTo("--- before\n+++ after\n@@ -1,3 +1,3 @@\n one\n-two\n+2\n three");
        assertThat(answer.at("/added")).isEqualTo("1");
        HubCalls.Answer equal = hub.post("/diff/unified", "{\"before\":\"same\",\"after\":\"same\"}");
        assertThat(equal.at("/equal")).isEqualTo("true");
        assertThat(equal.at("/diff")).isEmpty();
        assertThat(hub.post("/diff/unified", "{\"before\":\"" + "a\\n".repeat(1001) + "\",\"after\":\"\"}").status()).isEqualTo(422);
    }

    @Test
    void patch_thereAndBack_restoresTheText() {
        String change = "{\"text\":\"%s\",\"diff\":\"--- a\\n+++ b\\n@@ -1,3 +1,3 @@\\n one\\n-two\\n+2\\n three\",\"reverse\":%s}";
        assertThat(hub.post("/diff/patch", change.formatted("one\\ntwo\\nthree", "false")).at("/text")).isEqualTo("one\n2\nthree");
        assertThat(hub.post("/diff/patch", change.formatted("one\\n2\\nthree", "true")).at("/text")).isEqualTo("one\ntwo\nthree");
        assertThat(hub.post("/diff/patch", change.formatted("uno\\ndue\\ntre", "false")).status()).isEqualTo(409);
        assertThat(hub.post("/diff/patch", change.formatted("uno\\ndue\\ntre", "true")).status()).isEqualTo(409);
        assertThat(hub.post("/diff/patch", "{\"text\":\"a\",\"diff\":\"nonsense\"}").status()).isEqualTo(422);
    }

    @Test
    void words_oneReplaced_isDeletedAndInserted() {
        HubCalls.Answer answer = hub.post("/diff/words", "{\"before\":\"the quick brown fox\",\"after\":\"the slow brown fox\"}");
        assertThat(answer.json().at("/parts").findValuesAsText("kind")).containsExactly("equal", "deleted", "inserted", "equal");
        assertThat(answer.json().at("/parts").findValuesAsText("text")).containsExactly("the", "quick", "slow", "brown fox");
        assertThat(hub.post("/diff/words", "{\"before\":\"\",\"after\":\"new\"}").at("/parts/0/kind")).isEqualTo("inserted");
        assertThat(hub.post("/diff/words", "{\"before\":\"\",\"after\":\"\"}").at("/equal")).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({"kitten,sitting,3,0.5714,4", "flaw,lawn,2,0.5,3", "same,same,0,1.0,4", "abc,'',3,0.0,0"})
    void distance_textbookPairs_agree(String first, String second, int distance, double similarity, int common) {
        HubCalls.Answer answer = hub.get("/diff/distance?first=" + first + "&second=" + second);
        assertThat(answer.json().at("/distance").asInt()).isEqualTo(distance);
        assertThat(answer.json().at("/similarity").asDouble()).isEqualTo(similarity);
        assertThat(answer.json().at("/common_subsequence").asInt()).isEqualTo(common);
    }

    @Test
    void distance_jaroWinkler_isWinklersExample() {
        assertThat(hub.get("/diff/distance?first=MARTHA&second=MARHTA").json().at("/jaro_winkler").asDouble()).isEqualTo(0.9611);
    }

    @Test
    void closest_mistypedWord_findsTheMeant() {
        assertThat(hub.post("/diff/closest", "{\"text\":\"Recieve\",\"candidates\":[\"recipe\",\"receive\",\"believe\"],\"top\":1}")
                .at("/closest/0/text")).isIn("receive", "recipe");
        assertThat(hub.post("/diff/closest", "{\"text\":\"Londn\",\"candidates\":[\"Paris\",\"London\",\"Lyon\"]}").json().at("/closest")
                .findValuesAsText("text")).startsWith("London");
        assertThat(hub.post("/diff/closest", "{\"text\":\"a\",\"candidates\":[]}").status()).isEqualTo(400);
    }
}
