package dev.toolwright.toolmaker.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PromptsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Template.class)
    void fill_everyTemplateOfOurs_leavesNoPlaceholder(Template template) {
        Map<String, String> values = template.placeholders().stream().collect(Collectors.toMap(name -> name, name -> "<" + name + ">"));

        String text = Prompts.defaults().fill(template, values);

        assertThat(text).doesNotContainPattern("\\{[a-z_]+}");
        assertThat(text).contains(values.get(template.placeholders().getFirst()));
    }

    @Test
    void fill_valueWithBraces_isPutInAsItIs() {
        String text = Prompts.defaults().fill(Template.PROPOSE, Map.of("examples", "What is {error}, {examples} or $1 \\ ?"));

        assertThat(text).contains("What is {error}, {examples} or $1 \\ ?");
    }

    @Test
    void of_folder_replacesTheFilesThatItHas() throws Exception {
        Files.writeString(folder.resolve("propose.md"), "Solve: {examples}, written {{examples}}, like {'a': {}}");
        Files.writeString(folder.resolve("README"), "not a template");

        Prompts prompts = Prompts.of(folder);

        assertThat(prompts.fill(Template.PROPOSE, Map.of("examples", "1 + 1"))).isEqualTo("Solve: 1 + 1, written {examples}, like {'a': {}}");
        assertThat(prompts.fill(Template.WRAP_FAILED, Map.of("error", "E")))
                .isEqualTo(Prompts.defaults().fill(Template.WRAP_FAILED, Map.of("error", "E")));
    }

    @Test
    void hash_anotherTemplate_isAnotherHash() throws Exception {
        Files.writeString(folder.resolve("propose.md"), "Solve: {examples}");

        assertThat(Prompts.of(folder).hash()).hasSize(64).isNotEqualTo(Prompts.defaults().hash());
        assertThat(Prompts.defaults().hash()).isEqualTo(Prompts.defaults().hash());
    }

    @Test
    void of_unknownPlaceholder_isToldWithThoseThatAreKnown() throws Exception {
        Files.writeString(folder.resolve("verify.md"), "{examples} {fonction}");

        assertThatExceptionOfType(PromptException.class)
                .isThrownBy(() -> Prompts.of(folder))
                .withMessage("verify.md has a placeholder {fonction} that nothing fills; known: {examples}, {function}; "
                        + "write {{fonction}} for the word in braces");
    }

    @Test
    void of_templateWithoutItsPlaceholder_isRefused() throws Exception {
        Files.writeString(folder.resolve("wrap-failed.md"), "Try again.");

        assertThatExceptionOfType(PromptException.class)
                .isThrownBy(() -> Prompts.of(folder))
                .withMessageContaining("wrap-failed.md lacks {error}");
    }

    @Test
    void of_misspeltFile_isToldInsteadOfPassedOver() throws Exception {
        Files.writeString(folder.resolve("porpose.md"), "{examples}");

        assertThatExceptionOfType(PromptException.class)
                .isThrownBy(() -> Prompts.of(folder))
                .withMessageContaining("porpose.md is none of the prompts: propose.md, propose-failed.md");
    }

    @Test
    void of_missingFolder_isTold() {
        assertThatExceptionOfType(PromptException.class)
                .isThrownBy(() -> Prompts.of(folder.resolve("none")))
                .withMessageContaining("there is no folder of prompts");
    }
}
