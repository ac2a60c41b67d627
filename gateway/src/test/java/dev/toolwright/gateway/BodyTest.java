package dev.toolwright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.operation.Parameter;
import dev.toolwright.operation.Parameter.Location;
import dev.toolwright.operation.Parameter.Style;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies of all media types. */
@Timeout(30)
class BodyTest {

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
        assertThat(scene.call(arguments)).extracting("status").isEqualTo(ObservationStatus.OK);
        return server.requests.take();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "application/json | {\"body\": [1, {\"a\": null}]} | application/json | [1,{\"a\":null}]",
                "application/json | {\"body\": \"{\\\"a\\\": 1}\"} | application/json | {\"a\": 1}",
                "application/json | {\"body\": \"word\"} | application/json | \"word\"",
                "application/json | {\"body\": null} | application/json | null",
                "application/vnd.api+json | {\"body\": {}} | application/vnd.api+json | {}",
                "*/* | {\"body\": {}} | application/json | {}",
                "text/plain | {\"body\": \"a\\nb\"} | text/plain; charset=utf-8 | ~a\nb~",
                "application/xml | {\"body\": \"<a>ä</a>\"} | application/xml | <a>ä</a>",
                "application/x-www-form-urlencoded | {\"body\": {\"a\": \"1 &\", \"b\": [1, 2]}} | application/x-www-form-urlencoded | a=1%20%26&b=1&b=2",
                "application/octet-stream | {\"body\": \"SGVsbG8sIHdvcmxkIQ==\"} | application/octet-stream | Hello, world!",
                "application/octet-stream | {\"body\": \"data:text/plain;base64,SGk=\"} | application/octet-stream | Hi",
                "application/octet-stream | {\"body\": \"just text\"} | application/octet-stream | just text",
            })
    void call_wholeBody_writtenByMediaType(String mediaType, String arguments, String contentType, String body)
            throws Exception {
        Scene scene = Scene.of(server, "PUT", "/x").required(Location.BODY, "body").body(mediaType, true);
        ApiServer.Request request = sent(scene, arguments);
        assertThat(request.header("Content-Type")).isEqualTo(contentType);
        assertThat(request.body()).isEqualTo(body);
    }

    @Test
    void call_formProperties_byStyle() throws Exception {
        Scene scene = Scene.of(server, "POST", "/x")
                .optional(Location.BODY_PROPERTY, "name")
                .with(Scene.parameter(Location.BODY_PROPERTY, "tags", Style.FORM, false))
                .with(Scene.parameter(Location.BODY_PROPERTY, "meta", Style.DEEP_OBJECT, true))
                .body("application/x-www-form-urlencoded", true);
        ApiServer.Request request = sent(scene, "{\"name\": \"Ann & Bob\", \"tags\": [1, 2], \"meta\": {\"k\": \"v\"}}");
        assertThat(request.body()).isEqualTo("name=Ann%20%26%20Bob&tags=1,2&meta%5Bk%5D=v");
    }

    @Test
    void call_multipart_textFilesAndJsonInTheirParts() throws Exception {
        Scene scene = Scene.of(server, "POST", "/x")
                .optional(Location.BODY_PROPERTY, "na\"me")
                .optional(Location.BODY_PROPERTY, "tags")
                .optional(Location.BODY_PROPERTY, "meta")
                .with(new Parameter("file", "file", Location.BODY_PROPERTY, Style.FORM, true, false, "image/png"))
                .body("multipart/form-data", true);

        ApiServer.Request request = sent(
                scene,
                """
                {"na\\"me": "x\\r\\ny", "tags": ["a", "b"], "meta": {"k": 1}, "file": "SGVsbG8sIHdvcmxkIQ=="}""");

        String boundary = request.header("Content-Type").replaceFirst("multipart/form-data; boundary=", "");
        assertThat(request.body().split("--" + boundary + "(--)?\r\n"))
                .containsExactly(
                        "",
                        "Content-Disposition: form-data; name=\"na%22me\"\r\n\r\nx\r\ny\r\n",
                        "Content-Disposition: form-data; name=\"tags\"\r\n\r\na\r\n",
                        "Content-Disposition: form-data; name=\"tags\"\r\n\r\nb\r\n",
                        "Content-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{\"k\":1}\r\n",
                        "Content-Disposition: form-data; name=\"file\"; filename=\"file\"\r\nContent-Type: image/png\r\n\r\n"
                                + "Hello, world!\r\n");
    }

    @Test
    void call_objectWhereXmlMustBe_refused() throws Exception {
        Scene scene = Scene.of(server, "POST", "/x").required(Location.BODY, "body").body("text/xml", true);
        assertThat(scene.call("{\"body\": {\"a\": 1}}").text()).contains("a string that holds XML");
        assertThat(server.requests).isEmpty();
    }

    @Test
    void call_optionalBodyWithoutArguments_noBody() throws Exception {
        Scene scene = Scene.of(server, "POST", "/x")
                .required(Location.BODY_PROPERTY, "name")
                .body("application/json", false);
        ApiServer.Request request = sent(scene, "{}");
        assertThat(request.body()).isEmpty();
        assertThat(request.header("Content-Type")).isEmpty();
        assertThat(request.header("Content-Length")).isEqualTo("0");
    }

    @Test
    void call_requiredBodyWithOnlyOptionalProperties_emptyObject() throws Exception {
        Scene scene = Scene.of(server, "POST", "/x")
                .optional(Location.BODY_PROPERTY, "name")
                .body("application/json", true);
        assertThat(sent(scene, "{}").body()).isEqualTo("{}");
    }

    @Test
    void call_requiredPropertyOfAGivenBody_missed() throws Exception {
        Scene scene = Scene.of(server, "POST", "/x")
                .required(Location.BODY_PROPERTY, "name")
                .optional(Location.BODY_PROPERTY, "age")
                .body("application/json", false);
        assertThat(scene.call("{\"age\": 3}").text()).contains("missing required: name");
        assertThat(server.requests).isEmpty();
    }

    @Test
    void call_mediaTypeThatCannotBeSent_isAnObservation() throws Exception {
        Observation observation = Scene.of(server, "POST", "/")
                .body("application/x\r\nx-other: json", true)
                .call("{}");
        assertThat(observation.text()).contains("the API's description");
        assertThat(server.requests).isEmpty();
    }
}
