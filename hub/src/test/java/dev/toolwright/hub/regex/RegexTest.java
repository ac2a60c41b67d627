package dev.toolwright.hub.regex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTest {

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
    void matches_groupsByNumberAndName_areListed() {
        HubCalls.Answer answer = hub.post("/regex/matches", "{\"pattern\":\"(?<key>\\\\w+)=(\\\\d+)|(never)\",\"text\":\"a=1, b=22\",\"most\":1}");
        assertThat(answer.at("/count")).isEqualTo("2");
        assertThat(answer.json().at("/matches")).hasSize(1);
        assertThat(answer.at("/matches/0/groups/0/name")).isEqualTo("key");
        assertThat(answer.at("/matches/0/groups/1/text")).isEqualTo("1");
        assertThat(answer.json().at("/matches/0/groups/2").has("text")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|aa)+$", "(a|a?)+b", "((){1000}){1000}", "(x+x+)+y", "[", "(?<=a+)b", "(a|b)*c\\\\1{99999999999}"})
    void matches_endlessOrBrokenPatterns_areRefused(String pattern) {
        String text = "a".repeat(5000) + "!" + "x".repeat(5000);
        assertThat(hub.post("/regex/matches", "{\"pattern\":\"" + pattern + "\",\"text\":\"" + text + "\"}").status())
                .as(pattern).isEqualTo(422);
    }

    @Test
    void test_deepRecursion_isToldNotFatal() {
        String texts = "{\"pattern\":\"(a|b)*\",\"texts\":[\"" + "ab".repeat(200_000) + "\"]}";
        assertThat(hub.post("/regex/test", texts).status()).isEqualTo(422);
        assertThat(hub.post("/regex/test", "{\"pattern\":\"[A-Z]{2}\\\\d+\",\"texts\":[\"AB12\",\"x AB12\",\"ab\"]}").json().at("/results")
                .findValuesAsText("found")).containsExactly("true", "true", "false");
    }

    @Test
    void replace_groupsInReplacement_areFilled() {
        String wish = "{\"pattern\":\"(\\\\w+) (\\\\w+)\",\"text\":\"Ada Lovelace\",\"replacement\":\"%s\"}";
        assertThat(hub.post("/regex/replace", wish.formatted("$2, $1")).at("/text")).isEqualTo("Lovelace, Ada");
        assertThat(hub.post("/regex/replace", wish.formatted("$3")).status()).isEqualTo(422);
        assertThat(hub.post("/regex/replace", wish.formatted("$")).status()).isEqualTo(422);
        assertThat(hub.post("/regex/replace", "{\"pattern\":\"a\",\"text\":\"aAa\",\"replacement\":\"-\",\"flags\":[\"ignore_case\"]}")
                .at("/text")).isEqualTo("---");
        assertThat(hub.post("/regex/replace", "{\"pattern\":\"a\",\"text\":\"aaa\",\"replacement\":\"\",\"first_only\":true}").at("/text"))
                .isEqualTo("aa");
    }

    @Test
    void split_emptyParts_areKeptOrSkipped() {
        String wish = "{\"pattern\":\"[,;]\",\"text\":\"a,b;;c\",\"skip_empty\":%s}";
        assertThat(hub.post("/regex/split", wish.formatted("false")).json().at("/parts")).hasSize(4);
        assertThat(hub.post("/regex/split", wish.formatted("true")).json().at("/parts")).hasSize(3);
        assertThat(hub.post("/regex/split", "{\"pattern\":\"\",\"text\":\"abc\"}").status()).isEqualTo(400);
        assertThat(hub.post("/regex/split", "{\"pattern\":\"x*\",\"text\":\"abc\"}").json().at("/parts").toString())
                .isEqualTo("[\"a\",\"b\",\"c\",\"\"]");
    }

    @Test
    void escape_allMeaningfulCharacters_matchThemselves() {
        String text = "a.b*[c](d){e}^$|\\?+-#";
        String pattern = hub.get("/regex/escape?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8)).at("/pattern");
        assertThat(text).matches(pattern);
    }
}
