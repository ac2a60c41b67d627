package dev.toolwright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.operation.Parameter;
import dev.toolwright.operation.Parameter.Location;
import dev.toolwright.operation.Parameter.Style;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What arrives at the API for which arguments, and which arguments never arrive. */
@Timeout(30)
class RequestTest {

    private ApiServer server;

    @BeforeEach
    void start() throws Exception {
        server = ApiServer.ok();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private ApiServer.Request sent(Scene scene, String arguments) throws Exception {
        Observation observation = scene.call(arguments);
        assertThat(observation.status()).as(observation.text()).isEqualTo(ObservationStatus.OK);
        return server.requests.take();
    }

    private Observation refused(Scene scene, String arguments) throws Exception {
        Observation observation = scene.call(arguments);
        assertThat(observation.status()).as(observation.text()).isEqualTo(ObservationStatus.ERROR);
        assertThat(server.requests).isEmpty();
        return observation;
    }

    /** The examples of OpenAPI 3.1's Parameter Object, and what it leaves open. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MATRIX | false | \"\"                    | ;color",
                "MATRIX | false | \"blue\"                | ;color=blue",
                "MATRIX | false | [\"blue\",\"black\"]    | ;color=blue,black",
                "MATRIX | true  | [\"blue\",\"black\"]    | ;color=blue;color=black",
                "MATRIX | false | {\"R\":100,\"G\":200}   | ;color=R,100,G,200",
                "MATRIX | true  | {\"R\":100,\"G\":200}   | ;R=100;G=200",
                "LABEL  | false | \"blue\"                | .blue",
                "LABEL  | false | [\"blue\",\"black\"]    | .blue,black",
                "LABEL  | true  | [\"blue\",\"black\"]    | .blue.black",
                "LABEL  | false | {\"R\":100,\"G\":200}   | .R,100,G,200",
                "LABEL  | true  | {\"R\":100,\"G\":200}   | .R=100.G=200",
                "SIMPLE | false | \"a/b c%é;?#\"          | a%2Fb%20c%25%C3%A9%3B%3F%23",
                "SIMPLE | false | [\"a,b\",\"c\"]         | a%2Cb,c",
                "SIMPLE | true  | {\"R\":100,\"G\":true}  | R=100,G=true",
                "SIMPLE | false | {\"R\":100,\"G\":null}  | R,100,G,",
                "SIMPLE | false | 1.50                    | 1.50",
                "SIMPLE | false | 123456789012345678901   | 123456789012345678901",
            })
    void inline_byStyle(Style style, boolean explode, String value, String expected) {
        Parameter parameter = Scene.parameter(Location.PATH, "color", style, explode);
        assertThat(StyleWriter.ENCODING.inline(parameter, Json.parse(value).orElseThrow())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FORM            | true  | \"\"                         | color=",
                "FORM            | true  | \"a b&c=d+e\"                | color=a%20b%26c%3Dd%2Be",
                "FORM            | true  | [\"blue\",\"black\"]         | color=blue&color=black",
                "FORM            | false | [\"blue\",\"bl,ack\"]        | color=blue,bl%2Cack",
                "FORM            | true  | {\"R\":100,\"G\":200}        | R=100&G=200",
                "FORM            | false | {\"R\":100,\"G\":200}        | color=R,100,G,200",
                "FORM            | true  | []                           | ''",
                "FORM            | true  | [[1,2],{\"a\":1}]            | color=%5B1%2C2%5D&color=%7B%22a%22%3A1%7D",
                "SPACE_DELIMITED | false | [\"blue\",\"black\"]         | color=blue%20black",
                "SPACE_DELIMITED | false | {\"R\":100,\"G\":200}        | color=R%20100%20G%20200",
                "PIPE_DELIMITED  | false | [\"blue\",\"black\"]         | color=blue%7Cblack",
                "PIPE_DELIMITED  | true  | [\"blue\",\"black\"]         | color=blue&color=black",
                "TAB_DELIMITED   | false | [\"blue\",\"black\"]         | color=blue%09black",
                "DEEP_OBJECT     | true  | {\"R\":100,\"G\":200}        | color%5BR%5D=100&color%5BG%5D=200",
                "DEEP_OBJECT     | true  | {\"a\":{\"b\":[1,2]}}        | color%5Ba%5D%5Bb%5D%5B%5D=1&color%5Ba%5D%5Bb%5D%5B%5D=2",
                "DEEP_OBJECT     | true  | \"plain\"                    | color=plain",
            })
    void pairs_byStyle(Style style, boolean explode, String value, String expected) {
        Parameter parameter = Scene.parameter(Location.QUERY, "color", style, explode);
        List<String> pairs = StyleWriter.ENCODING.pairs(parameter, Json.parse(value).orElseThrow());
        assertThat(String.join("&", pairs)).isEqualTo(expected);
    }

    @Test
    void call_allPartsOfARequest_eachInItsPlace() throws Exception {
        Scene scene = Scene.of(server, "POST", "/shops/{shop}/items?fixed=1")
                .required(Location.PATH, "shop")
                .required(Location.QUERY, "q")
                .optional(Location.HEADER, "X-Trace")
                .optional(Location.COOKIE, "session")
                .optional(Location.COOKIE, "theme")
                .with(new Parameter("shop_2", "shop", Location.BODY_PROPERTY, Style.FORM, true, false, ""))
                .with(new Parameter("filter", "filter", Location.QUERY, Style.FORM, true, false, "application/json"))
                .body("application/json", true);

        ApiServer.Request request = sent(
                scene,
                """
                {"shop": "a b", "q": ["x", 1], "X-Trace": "t-1, ü", "session": "s s", "theme": "dark",
                 "shop_2": {"n": 1.50, "big": 12345678901234567890, "none": null}, "filter": {"a": [1]}}""");

        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.target()).isEqualTo("/shops/a%20b/items?fixed=1&q=x&q=1&filter=%7B%22a%22%3A%5B1%5D%7D");
        assertThat(request.header("Cookie")).isEqualTo("session=s%20s; theme=dark");
        assertThat(request.header("Content-Type")).isEqualTo("application/json");
        assertThat(request.header("X-Trace")).startsWith("t-1, ");
        assertThat(request.body()).isEqualTo("{\"shop\":{\"n\":1.50,\"big\":12345678901234567890,\"none\":null}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"..", ".", "../admin", "a/../../admin", "..\\admin", "a/..", "a\u0000b", "a\nb", "./x"})
    void call_pathArgumentThatLeadsElsewhere_notSent(String value) throws Exception {
        Scene scene = Scene.of(server, "GET", "/users/{id}/mail").required(Location.PATH, "id");
        assertThat(refused(scene, Json.object().put("id", value).toString()).text()).contains("id");
    }

    @Test
    void call_pathPiecesThatMakeDotsTogether_notSent() throws Exception {
        Scene scene = Scene.of(server, "GET", "/a/{x}/b")
                .with(Scene.parameter(Location.PATH, "x", Style.LABEL, true));
        refused(scene, "{\"x\": [\"\", \"\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", "a..b", "%2e%2e", "%2F", "日本", "a?b#c", "x@y:z"})
    void call_oddButHarmlessPathArgument_staysOneSegment(String value) throws Exception {
        Scene scene = Scene.of(server, "GET", "/users/{id}").required(Location.PATH, "id");
        String target = sent(scene, Json.object().put("id", value).toString()).target();
        assertThat(target).startsWith("/users/").matches("/users/[A-Za-z0-9._~%-]+");
        assertThat(URLDecoder.decode(target.substring(7), StandardCharsets.UTF_8))
                .isEqualTo(value);
    }

    @Test
    void call_headerArgumentWithLineBreak_notSent() throws Exception {
        Scene scene = Scene.of(server, "GET", "/").optional(Location.HEADER, "X-A");
        assertThat(refused(scene, "{\"X-A\": \"a\\r\\nX-Admin: 1\"}").text()).contains("X-A", "line breaks");
    }

    @Test
    void call_headerThatFramesTheMessage_ignored() throws Exception {
        Scene scene = Scene.of(server, "GET", "/")
                .optional(Location.HEADER, "Content-Length")
                .optional(Location.HEADER, "Host")
                .optional(Location.HEADER, "Accept");
        ApiServer.Request request = sent(scene, "{\"Content-Length\": 99, \"Host\": \"evil\", \"Accept\": \"text/csv\"}");
        assertThat(request.header("Host")).startsWith("127.0.0.1");
        assertThat(request.header("Accept")).isEqualTo("text/csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": 1, \"colour\": 2} | unknown: colour; known arguments: id, q, q2",
                "{\"q\": 1}                 | missing required: id, q2",
                "{\"id\": null, \"q2\": 1}  | missing required: id",
                "{\"id\": \"\", \"q2\": 1}  | missing required: id",
                "[1]                        | must be a JSON object, not array",
                "12                         | must be a JSON object, not number",
                "'{\"id\": '                | not valid JSON",
                "{} {}                      | not valid JSON",
            })
    void call_argumentsThatCannotBeSent_sayWhatToChange(String arguments, String words) throws Exception {
        Scene scene = Scene.of(server, "GET", "/x/{id}")
                .required(Location.PATH, "id")
                .optional(Location.QUERY, "q")
                .required(Location.QUERY, "q2");
        Observation observation = refused(scene, arguments);
        assertThat(Json.parse(observation.text()).orElseThrow().path("error").asText()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "{}", "\"{}\"", "{\"q\": null}"})
    void call_nothingGiven_sentWithoutArguments(String arguments) throws Exception {
        ApiServer.Request request = sent(Scene.of(server, "GET", "/x").optional(Location.QUERY, "q"), arguments);
        assertThat(request.target()).isEqualTo("/x");
        assertThat(request.body()).isEmpty();
    }

    @Test
    void call_packedAndBrokenStrings_taken() throws Exception {
        Scene scene = Scene.of(server, "GET", "/x").optional(Location.QUERY, "q");
        assertThat(sent(scene, "\"{\\\"q\\\": \\\"packed\\\"}\"").target()).isEqualTo("/x?q=packed");
        assertThat(sent(scene, "{\"q\": \"two\nlines\"}").target()).isEqualTo("/x?q=two%0Alines");
    }

    @Test
    void call_serverReplacedAtRunTime_calledThere() throws Exception {
        URI documented = URI.create("http://hub.invalid/v1");
        Scene scene = Scene.at(documented, "GET", "/x");
        scene.settings(scene.settings.withServers(
                (provider, address) -> address.equals(documented) ? URI.create(server.uri() + "/v2/") : address));
        assertThat(sent(scene, "{}").target()).isEqualTo("/v2/x");
    }

    @Test
    void call_documentNamesNoHost_saysWhereToNameOneAndCallsThatOne() throws Exception {
        Scene scene = Scene.at(URI.create("https://%7Btenant%7D.example/v1"), "GET", "/x");
        Observation asked = scene.call("{}");
        assertThat(asked.status()).isEqualTo(ObservationStatus.NOT_WORKING);
        assertThat(asked.text()).contains("'https://{tenant}.example/v1'", "calls: providers: shop: server:");

        scene.settings(scene.settings.withServers(
                scene.settings.servers().with(Map.of("shop", URI.create(server.uri() + "/own")))));
        assertThat(sent(scene, "{}").target()).isEqualTo("/own/x");
    }
}
