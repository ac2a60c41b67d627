package dev.toolwright.benchmarks.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.chat.Role;
import dev.toolwright.models.ModelSpec;
import dev.toolwright.models.ModelsConfig;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkbenchTest {

    @Test
    void config_roleThatIsRecorded_isPlayedFromTheFolderOfRecordings() {
        ModelsConfig config = config("--recordings", "replies", "--dispatcher", "recorded", "--user", "openai:NAME");

        assertThat(config.model(Role.DISPATCHER))
                .isEqualTo(new ModelSpec.Shipped(Role.DISPATCHER, Optional.of(Path.of("replies"))));
        assertThat(config.model(Role.USER)).isEqualTo(ModelSpec.parse("openai:NAME"));
    }

    @Test
    void config_record_writesDownWithItsLabel() {
        ModelsConfig config = config("--record", "new.jsonl", "--record-label", "recorded by hand");

        assertThat(config.record()).contains(Path.of("new.jsonl"));
        assertThat(config.recordLabel()).isEqualTo("recorded by hand");
    }

    private static ModelsConfig config(String... words) {
        return Workbench.config(Arguments.parse(words, Workbench.options(), 0));
    }
}
