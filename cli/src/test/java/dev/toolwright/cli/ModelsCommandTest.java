package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.cli.LoopbackServer.Answer;
import dev.toolwright.cli.Shell.Result;
import dev.toolwright.store.AppendLog;
import dev.toolwright.store.AppendLog.Durability;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who plays which role, by file, environment and flag. */
@ExtendWith(ShellExtension.class)
class ModelsCommandTest {

    private static final String LISTING = "{\"data\": [{\"id\": \"some\"}]}";

    @Test
    void models_nothingConfigured_isOffline_andRecordingsForToolMaking(Shell shell) {
        try (AppendLog recording = AppendLog.open(shell.path("recordings/some.jsonl"), Durability.PROCESS_DEATH)) {
            recording.append("{\"format\":\"toolwright-recording\",\"version\":1,\"date\":\"2026-01-02T03:04:05Z\"}");
        }

        Result result = shell.run("models");

        assertThat(result.status()).as(result.out()).isZero();
        assertThat(result.out().lines().filter(line -> line.matches(".* offline +in this process +answers"))).hasSize(4);
        assertThat(result.out().lines().filter(line -> line.matches("(maker|user|dispatcher) +recorded .*recordings +answers")))
                .hasSize(3);
        assertThat(result.out()).contains("no toolwright.yaml found", "offline is no language model", "recorded is no model");
        JsonNode roles = shell.run("models", "--json").json().path("roles");
        assertThat(roles).hasSize(7).allMatch(role -> role.path("answers").asBoolean());
    }

    @Test
    void models_nothingConfigured_andNothingRecorded_saysThatNobodyMakesTools(Shell shell) {
        Result result = shell.run("models");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("no model is configured for maker");
    }

    @Test
    void models_fileBindsRolesAndEndpoints_probesEach(Shell shell) throws IOException {
        try (LoopbackServer vendor = new LoopbackServer(asked -> Answer.json(200, LISTING))) {
            shell.with("MY_KEY", "sk-quellwolke").write("toolwright.yaml", """
                    models:
                      solver: openai:some
                      judge: ollama:other
                      user: offline
                    endpoints:
                      openai: {base-url: "%s", api-key: "env:MY_KEY"}
                      ollama: {base-url: "http://127.0.0.1:%d"}
                    """.formatted(vendor.url("/v1"), TalkingModelTest.closedPort()));

            Result result = shell.run("models");

            assertThat(result.status()).isEqualTo(1);
            assertThat(result.out()).containsPattern("solver +openai:some +http://127.0.0.1:\\d+/v1 +answers")
                    .containsPattern("judge +ollama:other +http://127.0.0.1:\\d+ +does not answer")
                    .containsPattern("user +offline +in this process +answers")
                    .contains("cannot be reached", "configured by " + shell.path("toolwright.yaml"))
                    .doesNotContain("quellwolke");
            assertThat(vendor.asked()).hasSize(1).first().extracting(LoopbackServer.Asked::headers).asString().contains("quellwolke");
        }
    }

    @Test
    void models_wrongKey_isSaidOnce(Shell shell) {
        try (LoopbackServer vendor = new LoopbackServer(asked -> Answer.json(401, "{}"))) {
            shell.with("OPENAI_BASE_URL", vendor.url("/v1")).with("OPENAI_API_KEY", "sk-quellwolke");

            Result result = shell.run("models", "--model", "openai:some");

            assertThat(result.status()).isEqualTo(1);
            assertThat(result.out().lines().filter(line -> line.contains("refused the key in OPENAI_API_KEY (401)"))).hasSize(1);
            assertThat(result.out()).doesNotContain("quellwolke");
        }
    }

    @Test
    void models_keyButNoModel_advises(Shell shell) {
        assertThat(shell.with("OPENAI_API_KEY", "sk-quellwolke").run("models").out())
                .contains("OPENAI_API_KEY is set, but no model is named; add --model openai:NAME")
                .doesNotContain("quellwolke");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "hub: http://127.0.0.1:1#modles: {} | toolwright.yaml, line 2: does not know 'modles'; known here: [",
        "models: {solvr: offline} | toolwright.yaml: models.solvr: there is no role of this name; known: [",
        "models: {solver: gpt} | toolwright.yaml: models.solver: 'gpt' names no vendor",
        "models: [offline] | toolwright.yaml, line 1: 'models' has the wrong form",
        "models: { | toolwright.yaml, line ",
        "endpoints: {opnai: {}} | toolwright.yaml: endpoints.opnai: there is no vendor of this name",
        "endpoints: {openai: {base-url: 'not an address'}} | toolwright.yaml: endpoints.openai: ",
        "endpoints: {openai: {api-key: sk-quellwolke}} | write env:NAME, the name of the environment variable",
        "endpoints: {openai: {api-key: 'env:NOT_THERE'}} | the environment variable NOT_THERE is not set",
        "sandbox: docker | toolwright.yaml: sandbox: there is no sandbox 'docker'; known: [",
        "database: {url: 'jdbc:mysql://h/d'} | toolwright.yaml: database: a PostgreSQL database is named jdbc:postgresql://",
        "database: {url: 'jdbc:postgresql://h/d', password: sk-quellwolke} | database: write env:NAME",
        "credentials: {x: {y: sk-quellwolke}} | toolwright.yaml: credentials.x.y: write env:NAME",
        "credentials: {x: {y: [sk-quellwolke]}} | toolwright.yaml: credentials.x.y: write env:NAME",
        "credentials: {x: {y: {keys: sk-quellwolke}}} | toolwright.yaml: credentials.x.y: keys are a list of sources",
        "credentials: {x: {y: {key: sk-quellwolke}}} | toolwright.yaml: credentials.x.y: write a source, a list of sources",
        "credentials: {x: {y: {token-url: 'http://t', secret: sk-quellwolke}}} | does not know 'secret'; known here: [client-id",
        "credentials: {x: {y: 'file:not-there'}} | not-there, which is to hold the secret",
        "calls: {rate: fast} | toolwright.yaml: calls: 'fast' is no rate; write calls and a time, as in 60/1m",
        "calls: {timeout: 5} | toolwright.yaml: calls: '5' is no time",
        "calls: {answer-tokens: 5} | toolwright.yaml: calls: an answer needs 200 tokens or more, not 5",
        "calls: {providers: {weather: {max-response: lots}}} | 'lots' is no size",
        "calls: {providers: {weather: {concurrency: 0}}} | must be above 0"
    })
    void models_mistakeInTheFile_isOneLineWithItsPlace(String content, String expected, Shell shell) {
        shell.write("toolwright.yaml", content.replace('#', '\n'));

        Result result = shell.run("models");

        assertThat(result.errors()).singleElement().asString().contains(expected).doesNotContain("quellwolke");
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void models_addressInTheEnvironmentIsNone_namesTheVariable(Shell shell) {
        Result result = shell.with("OPENAI_BASE_URL", "not an address").run("models");

        assertThat(result.errors()).singleElement().asString().contains("OPENAI_BASE_URL");
        assertThat(result.status()).isEqualTo(1);
    }
}
