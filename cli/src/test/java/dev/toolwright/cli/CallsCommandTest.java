package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.cli.LoopbackServer.Answer;
import dev.toolwright.cli.Shell.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls that wait for a person: each command is a process's worth, so all that is known between them lies on the disk. */
@ExtendWith(ShellExtension.class)
class CallsCommandTest {

    private static final String ORDER = OpenAiReplies.call("order_for_pizza", "{\"size\": 3}");

    private final LoopbackServer api = new LoopbackServer(asked -> Answer.json(201, "{\"order\":17}"));
    private final LoopbackServer vendor = LoopbackServer.vendor(
            ORDER, OpenAiReplies.answer("It waits."), ORDER, OpenAiReplies.answer("It is number 17."));

    @AfterEach
    void close() {
        vendor.close();
        api.close();
    }

    private void prepare(Shell shell) {
        shell.with("OPENAI_BASE_URL", vendor.url("/v1"));
        shell.write("toolwright.yaml", """
                models: {solver: 'openai:some'}
                calls: {hold: changes}
                """);
        shell.write("pizza.json", """
                {"openapi": "3.1.0", "info": {"title": "Pizza", "version": "1"}, "servers": [{"url": "%s"}],
                 "paths": {"/orders": {"post": {"operationId": "order", "summary": "Orders a pizza.",
                   "requestBody": {"content": {"application/json": {"schema": {"type": "object",
                     "properties": {"size": {"type": "integer"}}}}}},
                   "responses": {"201": {"description": "Ordered."}}}}}}""".formatted(api.url("")));
        assertThat(shell.run("catalog", "import", "--allow-private", "pizza.json").status()).isZero();
    }

    private static Result ask(Shell shell) {
        return shell.run("ask", "--tools", "order_for_pizza", "Order a pizza of size 3.");
    }

    @Test
    void approve_heldCall_isMadeOnceAndTheModelGetsItsAnswer(Shell shell) {
        prepare(shell);

        assertThat(ask(shell).out()).contains("waits for a person's approval");
        assertThat(api.asked()).isEmpty();

        JsonNode held = shell.run("calls", "list", "--json").json();
        assertThat(held).hasSize(1);
        assertThat(held.path(0).path("state").asText()).isEqualTo("waiting");
        assertThat(held.path(0).path("arguments").asText()).isEqualTo("{\"size\": 3}");
        String id = held.path(0).path("id").asText();
        assertThat(shell.run("calls", "list").out()).contains(id, "waiting", "order_for_pizza {\"size\": 3}");

        Result approved = shell.run("calls", "approve", id, "--by", "ada");
        assertThat(approved.out()).isEqualTo("{\"order\":17}\n");
        assertThat(api.asked()).hasSize(1);

        assertThat(ask(shell).out()).contains("\"order\":17");
        assertThat(api.asked()).hasSize(1);
        assertThat(shell.run("calls", "list").out()).isEmpty();
        assertThat(shell.run("calls", "list", "--all", "--json").json().at("/0/decision/by").asText()).isEqualTo("ada");

        Result again = shell.run("calls", "approve", id);
        assertThat(again.errors()).singleElement().asString().contains(id + " does not wait any more: it is closed");
        assertThat(again.status()).isEqualTo(1);
    }

    @Test
    void refuse_heldCall_isNeverMade(Shell shell) {
        prepare(shell);
        ask(shell);
        String id = shell.run("calls", "list", "--json").json().path(0).path("id").asText();

        assertThat(shell.run("calls", "refuse", id, "--reason", "no pizza today").out()).isEqualTo(id + " is refused\n");

        assertThat(ask(shell).out()).contains("refused this call", "no pizza today");
        assertThat(api.asked()).isEmpty();
    }

    @Test
    void approve_idOfNone_saysSo(Shell shell) {
        Result none = shell.run("calls", "approve", "h12345678");
        assertThat(none.errors()).singleElement().asString().contains("no call is held");
        assertThat(none.status()).isEqualTo(1);
        assertThat(shell.run("calls").status()).isEqualTo(2);
    }

    @Test
    void list_secretInAFileThatOthersCanRead_isRefusedAndSaysWhatToDo(Shell shell) throws Exception {
        Path file = shell.write("weather-key", "sk-4711\n");
        shell.write("toolwright.yaml", "credentials: {weather: {apiKey: 'file:weather-key'}}");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Result open = shell.run("calls", "list");
        assertThat(open.errors())
                .singleElement()
                .asString()
                .contains("credentials.weather.apiKey", "is open to others (rw-r-----)", "chmod 600")
                .doesNotContain("4711");
        assertThat(open.status()).isEqualTo(1);

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(shell.run("calls", "list").status()).isZero();
    }
}
