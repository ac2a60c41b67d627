package dev.toolwright.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProvider;
import dev.toolwright.hub.api.Parameter;
import dev.toolwright.hub.api.ParameterLocation;
import dev.toolwright.hub.api.PathTemplate;
import dev.toolwright.hub.schema.Schemas;
import dev.toolwright.hub.schema.WireJson;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every operation of every provider promises. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HubContractTest {

    private final List<ApiProvider> providers = new ProviderShelf(HubOptions.defaults().clock()).all();
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private HubCalls hub;

    @BeforeAll
    void start() {
        hub = new HubCalls();
    }

    @AfterAll
    void stop() {
        hub.close();
    }

    Stream<Arguments> operations() {
        return providers.stream().flatMap(provider -> provider.operations().stream()
                .map(operation -> Arguments.of(provider.id(), operation.id(), provider, operation)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("operations")
    void operation_documentedExample_succeedsAndFitsSchema(
            String providerId, String operationId, ApiProvider provider, ApiOperation<?, ?> operation) {
        if (provider.operations().stream().anyMatch(one -> one.path().equals(ApiProvider.RESET))) {
            hub.post("/" + providerId + "/reset", "");
        }
        HubCalls.Answer answer = hub.send(exampleRequest(provider, operation));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(operation.status());
        operation.outputSchema().ifPresent(schema -> {
            assertFits(schema, answer.response().body());
            assertFits(schema, Schemas.exampleOf(schema).toString());
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("operations")
    void operation_description_isComplete(
            String providerId, String operationId, ApiProvider provider, ApiOperation<?, ?> operation) {
        assertThat(operationId).matches("[a-z][a-zA-Z0-9]{2,}");
        assertThat(operation.summary()).hasSizeBetween(10, 90).doesNotEndWith(".");
        assertThat(operation.description()).hasSizeGreaterThan(40).endsWith(".");
        List<String> inPath = operation.parameters().stream()
                .filter(parameter -> parameter.location() == ParameterLocation.PATH).map(Parameter::name).toList();
        assertThat(inPath).containsExactlyInAnyOrderElementsOf(operation.path().names());
        assertThat(operation.parameters()).extracting(Parameter::name).doesNotHaveDuplicates();
        operation.parameters().forEach(parameter -> assertDescribed(parameter.name(), parameter.schema()));
        operation.bodySchema().ifPresent(schema -> assertDescribed("body", schema));
        operation.outputSchema().ifPresent(schema -> schema.get("properties").forEachEntry(HubContractTest::assertDescribed));
    }

    @Test
    void providers_idsAndPaths_areUnique() {
        assertThat(providers).extracting(ApiProvider::id).doesNotHaveDuplicates();
        assertThat(ProviderList.ALL).extracting(ProviderList.Entry::id)
                .isEqualTo(providers.stream().map(ApiProvider::id).toList());
        assertThat(providers.stream().flatMap(p -> p.operations().stream()).map(ApiOperation::id)).doesNotHaveDuplicates();
        providers.forEach(provider -> assertThat(provider.operations())
                .extracting(operation -> operation.method() + " " + operation.path().text()).doesNotHaveDuplicates());
    }

    private static void assertDescribed(String name, JsonNode schema) {
        assertThat(schema.path("description").asText()).as("description of %s", name).hasSizeGreaterThan(5);
        schema.path("properties").forEachEntry(HubContractTest::assertDescribed);
        schema.path("items").path("properties").forEachEntry(HubContractTest::assertDescribed);
    }

    private void assertFits(JsonNode schema, String json) {
        assertThat(schemas.getSchema(WireJson.write(schema)).validate(json, InputFormat.JSON)).isEmpty();
    }

    private HttpRequest.Builder exampleRequest(ApiProvider provider, ApiOperation<?, ?> operation) {
        List<String> query = new ArrayList<>();
        PathTemplate path = operation.path();
        String filled = path.text();
        for (Parameter parameter : operation.parameters()) {
            JsonNode example = Schemas.exampleOf(parameter.schema());
            if (parameter.location() == ParameterLocation.PATH) {
                filled = filled.replace("{" + parameter.name() + "}", encoded(example).replace("+", "%20"));
            } else if (parameter.location() == ParameterLocation.QUERY) {
                (example.isArray() ? example : List.of(example)).forEach(one -> query.add(parameter.name() + "=" + encoded(one)));
            }
        }
        String question = query.isEmpty() ? "" : "?" + String.join("&", query);
        HttpRequest.Builder request = hub.request("/" + provider.id() + filled + question)
                .header("Content-Type", "application/json")
                .header(ApiProvider.KEY_HEADER, ApiProvider.DEMO_KEY);
        operation.parameters().stream()
                .filter(parameter -> parameter.location() == ParameterLocation.HEADER)
                .forEach(header -> request.header(header.name(), Schemas.exampleOf(header.schema()).asText()));
        return request.method(operation.method().name(), operation.bodySchema()
                .map(schema -> BodyPublishers.ofString(Schemas.exampleOf(schema).toString()))
                .orElse(BodyPublishers.noBody()));
    }

    private static String encoded(JsonNode value) {
        return URLEncoder.encode(value.asText(), StandardCharsets.UTF_8);
    }
}
