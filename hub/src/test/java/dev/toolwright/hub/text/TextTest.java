package dev.toolwright.hub.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

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
    void statistics_twoSentences_areCounted() {
        HubCalls.Answer answer = hub.post("/text/statistics", "{\"text\":\"Time flies. Fruit flies like bananas!\"}");
        assertThat(answer.at("/words")).isEqualTo("6");
        assertThat(answer.at("/characters")).isEqualTo("37");
        assertThat(answer.at("/sentences")).isEqualTo("2");
        assertThat(answer.at("/different_words")).isEqualTo("5");
        assertThat(answer.at("/longest_word")).isEqualTo("bananas");
    }

    @Test
    void statistics_hyphensApostrophesBlankLines_areUnderstood() {
        HubCalls.Answer answer = hub.post("/text/statistics", "{\"text\":\"It's well-known -\\n\\nisn't it? \\uD83D\\uDE00\"}");
        assertThat(answer.at("/words")).isEqualTo("4");
        assertThat(answer.at("/paragraphs")).isEqualTo("2");
        assertThat(answer.at("/lines")).isEqualTo("3");
        assertThat(hub.post("/text/statistics", "{\"text\":\"\"}").at("/words")).isEqualTo("0");
    }

    @Test
    void statistics_hundredThousandHyphens_areOneWord() {
        String text = "a-".repeat(49_999) + "a";
        assertThat(hub.post("/text/statistics", "{\"text\":\"" + text + "\"}").at("/words")).isEqualTo("1");
        assertThat(hub.post("/text/statistics", "{\"text\":\"" + text + "bcd\"}").status()).isEqualTo(400);
    }

    @Test
    void readability_oneSyllableWords_followTheFormulas() {
        HubCalls.Answer answer = hub.post("/text/readability", "{\"text\":\"The cat sat on the mat.\"}");
        assertThat(answer.json().at("/flesch_reading_ease").asDouble()).isBetween(116.14, 116.15);
        assertThat(answer.json().at("/flesch_kincaid_grade").asDouble()).isEqualTo(-1.45);
        assertThat(hub.post("/text/readability", "{\"text\":\"...\"}").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"table,2", "house,1", "banana,3", "tree,1", "rhythm,1", "x,1", "reading,2"})
    void syllables_commonWords_areEstimated(String word, int syllables) {
        assertThat(Readability.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void wordFrequency_leftOutWords_areNotListed() {
        HubCalls.Answer answer = hub.post("/text/word-frequency", """
                {"text":"The cat, the dog and THE bird; a cat.","ignore":["and"],"min_length":2,"top":3}""");
        assertThat(answer.json().at("/words").findValuesAsText("word")).containsExactly("the", "cat", "bird");
        assertThat(answer.json().at("/words").findValuesAsText("count")).containsExactly("3", "2", "1");
        assertThat(answer.at("/different_words")).isEqualTo("4");
    }

    @ParameterizedTest
    @CsvSource({
        "Hello World,upper,HELLO WORLD", "hello WORLD,title,Hello World", "hello world. how ARE you?,sentence,Hello world. How are you?",
        "hello big world,camel,helloBigWorld", "hello-big_world,pascal,HelloBigWorld", "parseHtmlPage,snake,parse_html_page",
        "Hello World!,kebab,hello-world", "maxDepth,constant,MAX_DEPTH", "Straße & Crème brûlée!,slug,strasse-creme-brulee",
        "Don't stop,slug,dont-stop"
    })
    void case_everyStyle_isWritten(String text, String style, String expected) {
        assertThat(hub.post("/text/case", "{\"text\":\"" + text + "\",\"to\":\"" + style + "\"}").at("/text")).isEqualTo(expected);
    }

    @Test
    void wrap_narrowWidth_breaksAtSpaces() {
        HubCalls.Answer answer = hub.post("/text/wrap", "{\"text\":\"The quick brown fox jumps over the lazy dog\",\"width\":20}");
        assertThat(answer.at("/text")).isEqualTo("The quick brown fox\njumps over the lazy\ndog");
        assertThat(hub.post("/text/wrap", "{\"text\":\"abcdefgh\",\"width\":3,\"break_words\":true}").at("/text"))
                .isEqualTo("abc\ndef\ngh");
    }

    @Test
    void truncate_longText_endsAtAWord() {
        assertThat(hub.post("/text/truncate", "{\"text\":\"The quick brown fox\",\"max_length\":12}").at("/text")).isEqualTo("The quick…");
        assertThat(hub.post("/text/truncate", "{\"text\":\"short\",\"max_length\":5}").at("/truncated")).isEqualTo("false");
        assertThat(hub.post("/text/truncate", "{\"text\":\"abcdefgh\",\"max_length\":2,\"ellipsis\":\"...\"}").status()).isEqualTo(422);
    }

    @Test
    void reverse_accentsAndWords_stayWhole() {
        assertThat(hub.get("/text/reverse?text=stressed").at("/text")).isEqualTo("desserts");
        assertThat(hub.get("/text/reverse?text=ae%CC%81b").at("/text")).isEqualTo("be\u0301a");
        assertThat(hub.get("/text/reverse?text=one%20two%20three&by=words").at("/text")).isEqualTo("three two one");
    }

    @Test
    void palindromeAndAnagram_marksAndCase_areIgnored() {
        assertThat(hub.get("/text/palindrome?text=A%20man,%20a%20plan,%20a%20canal:%20Panama").at("/palindrome")).isEqualTo("true");
        assertThat(hub.get("/text/palindrome?text=palindrome").at("/palindrome")).isEqualTo("false");
        assertThat(hub.get("/text/palindrome?text=!!").status()).isEqualTo(422);
        assertThat(hub.get("/text/anagram?first=Dormitory&second=Dirty%20room").at("/anagram")).isEqualTo("true");
        assertThat(hub.get("/text/anagram?first=aab&second=abb").at("/anagram")).isEqualTo("false");
        assertThat(hub.get("/text/anagram?first=same&second=same").at("/anagram")).isEqualTo("false");
    }
}
