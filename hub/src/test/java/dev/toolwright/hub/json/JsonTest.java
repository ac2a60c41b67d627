package dev.toolwright.hub.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static HubCalls hub;

    @BeforeAll
    static void start() {
        hub = new HubCalls();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "$.books[?(@.price < 10)].title|[\"Emma\"]", "$..title|[\"Emma\",\"Ulysses\"]", "$.books[-1].price|[14.50]", "$.nothing|[]",
        "$.books[0]['title','price']|[{\"title\":\"Emma\",\"price\":8}]"
    })
    void query_paths_selectValues(String path, String values) {
        HubCalls.Answer answer = hub.post("/json/query", """
                {"document":{"books":[{"title":"Emma","price":8},{"title":"Ulysses","price":14.50}]},"path":"%s"}""".formatted(path));
        assertThat(answer.json().at("/found").findValues("value").toString().replace(", ", ",")).isEqualTo(values);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$.[", "$[?(@.a =~ /(a+)+$/)]", "$[?(", "$..a..b..c"})
    void query_brokenPath_isUnprocessable(String path) {
        assertThat(hub.post("/json/query", "{\"document\":{},\"path\":\"" + path + "\"}").status()).isEqualTo(422);
    }

    @Test
    void pointer_rfc6901_isFollowed() {
        String question = "{\"document\":{\"foo\":[\"bar\",\"baz\"],\"a/b\":1,\"m~n\":8,\"n\":null},\"pointer\":\"%s\"}";
        assertThat(hub.post("/json/pointer", question.formatted("/foo/0")).at("/value")).isEqualTo("bar");
        assertThat(hub.post("/json/pointer", question.formatted("/a~1b")).at("/value")).isEqualTo("1");
        assertThat(hub.post("/json/pointer", question.formatted("/m~0n")).at("/value")).isEqualTo("8");
        assertThat(hub.post("/json/pointer", question.formatted("/n")).at("/type")).isEqualTo("null");
        assertThat(hub.post("/json/pointer", question.formatted("")).at("/type")).isEqualTo("object");
        assertThat(hub.post("/json/pointer", question.formatted("/foo/2")).status()).isEqualTo(404);
        assertThat(hub.post("/json/pointer", question.formatted("foo")).status()).isEqualTo(400);
    }

    @Test
    void format_validAndBroken_areTold() {
        assertThat(hub.post("/json/format", "{\"text\":\"{\\\"b\\\":1,\\\"a\\\":[1,2.50]}\",\"style\":\"minified\",\"sort_names\":true}").at("/json"))
                .isEqualTo("{\"a\":[1,2.50],\"b\":1}");
        assertThat(hub.post("/json/format", "{\"text\":\"{\\\"a\\\":1}\"}").at("/json")).isEqualTo("{\n  \"a\" : 1\n}");
        HubCalls.Answer broken = hub.post("/json/format", "{\"text\":\"{\\n\\\"a\\\":01}\"}");
        assertThat(broken.at("/valid")).isEqualTo("false");
        assertThat(broken.at("/line")).isEqualTo("2");
        assertThat(hub.post("/json/format", "{\"text\":\"\"}").at("/valid")).isEqualTo("false");
        assertThat(hub.post("/json/format", "{\"text\":\"" + "[".repeat(100_000) + "\"}").at("/valid")).isEqualTo("false");
    }

    @Test
    void flatten_nested_becomesPaths() {
        assertThat(hub.post("/json/flatten", "{\"document\":{\"user\":{\"tags\":[\"a\",{}]},\"n\":null}}").at("/flat").isEmpty()).isTrue();
        assertThat(hub.post("/json/flatten", "{\"document\":{\"user\":{\"tags\":[\"a\",{}]},\"n\":null}}").json().at("/flat").toString())
                .isEqualTo("{\"user.tags.0\":\"a\",\"user.tags.1\":{},\"n\":null}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"a\":\"b\"}|{\"a\":\"c\"}|{\"a\":\"c\"}", "{\"a\":\"b\",\"b\":\"c\"}|{\"a\":null}|{\"b\":\"c\"}",
        "{\"a\":[\"b\"]}|{\"a\":\"c\"}|{\"a\":\"c\"}", "{\"a\":{\"b\":\"c\"}}|{\"a\":{\"b\":\"d\",\"c\":null}}|{\"a\":{\"b\":\"d\"}}",
        "[\"a\",\"b\"]|[\"c\",\"d\"]|[\"c\",\"d\"]", "{\"a\":\"foo\"}|null|null", "{}|{\"a\":{\"bb\":{\"ccc\":null}}}|{\"a\":{\"bb\":{}}}"
    })
    void merge_examplesOfRfc7396_agree(String document, String patch, String result) {
        assertThat(hub.post("/json/merge", "{\"document\":" + document + ",\"patch\":" + patch + "}").json().get("document").toString())
                .isEqualTo(result);
    }

    @Test
    void compare_differences_areListed() {
        HubCalls.Answer answer = hub.post("/json/compare", "{\"before\":{\"a\":1,\"b\":2,\"x/y\":[1]},\"after\":{\"b\":3,\"a\":1.0,\"x/y\":[1,null]}}");
        assertThat(answer.json().at("/differences").findValuesAsText("path")).containsExactly("/b", "/x~1y/1");
        assertThat(answer.json().at("/differences").findValuesAsText("kind")).containsExactly("changed", "added");
        assertThat(hub.post("/json/compare", "{\"before\":{\"a\":1,\"b\":2},\"after\":{\"b\":2,\"a\":1}}").at("/equal")).isEqualTo("true");
    }

    @Test
    void types_mixedArray_isSummedUp() {
        HubCalls.Answer answer = hub.post("/json/types", "{\"document\":{\"items\":[{\"id\":1},{\"id\":\"x\"},{}]}}");
        assertThat(answer.json().at("/places").findValuesAsText("path")).containsExactly("$", "$.items", "$.items[*]", "$.items[*].id");
        assertThat(answer.json().at("/places/3/types").toString()).isEqualTo("[\"integer\",\"string\"]");
        assertThat(answer.at("/places/2/count")).isEqualTo("3");
        assertThat(answer.at("/depth")).isEqualTo("4");
    }
}
