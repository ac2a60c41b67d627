package dev.toolwright.solver.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.SystemMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.solver.step.FinishTool;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.Toolbox;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningTest {

    @Test
    void of_instruction_isTheUsersMessageAsToolBenchFramesIt() {
        assertThat(open().getLast()).isEqualTo(new UserMessage("\nWhat time is it in {providers}?\nBegin!\n"));
    }

    @Test
    void of_providers_areNumberedWithOneLineOfDescriptionEach() {
        String system = ((SystemMessage) open().getFirst()).text();

        assertThat(system).endsWith("""
                1.Clock: Tells the time. Everywhere.
                2.Void: None
                3.Long: %s

                """.formatted("d".repeat(512)));
        assertThat(system).doesNotContain("{providers}");
    }

    @Test
    void finishTool_schema_hasToolBenchsNames() {
        Tool finish = FinishTool.of(Prompts.defaults());

        assertThat(finish.name()).isEqualTo("Finish");
        assertThat(finish.schema().text())
                .contains("\"return_type\":{\"type\":\"string\",\"enum\":[\"give_answer\",\"give_up_and_restart\"]}")
                .contains("\"final_answer\":{\"type\":\"string\"")
                .contains("\"required\":[\"return_type\"]");
    }

    private static List<Message> open() {
        Provider clock = new Provider("clock", "Clock", "Tells the time.\nEverywhere.", "");
        Toolbox tools = Toolbox.of(
                tool("now", clock),
                tool("nothing", new Provider("void", "Void", " \n", "")),
                tool("then", clock),
                tool("long", new Provider("long", "Long", "d".repeat(600), "")));
        return Opening.of(Prompts.defaults(), "What time is it in {providers}?", tools).messages();
    }

    private static Tool tool(String name, Provider provider) {
        return new Tool(name, "", JsonText.EMPTY_OBJECT, provider);
    }
}
