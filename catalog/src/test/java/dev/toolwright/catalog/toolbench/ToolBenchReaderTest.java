package dev.toolwright.catalog.toolbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.catalog.document.DocumentException;
import dev.toolwright.catalog.document.DocumentParser;
import dev.toolwright.catalog.draft.Reading;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ToolBenchReaderTest {

    private static final String TOOL = """
            {"tool_name": "Weather", "tool_description": "", "api_list": [{"name": "now", "description": ""}]}""";

    private static Reading read(String text, String location) throws DocumentException {
        var root = new DocumentParser().parse(text.getBytes(StandardCharsets.UTF_8)).root();
        return ToolBenchReader.read(root, "weather.json", URI.create(location));
    }

    @Test
    void read_toolFile_takesItsFolderAsCategory() throws DocumentException {
        assertThat(read(TOOL, "file:///tools/Weather%20%26%20Sea/weather.json").providers().getFirst().category())
                .isEqualTo("Weather & Sea");
        assertThat(read(TOOL, "file:///weather.json").providers().getFirst().category()).isEmpty();
    }

    @Test
    void read_locationThatIsNoPath_isRead() throws DocumentException {
        assertThat(read(TOOL, "http://h.example/%00/weather.json").providers()).hasSize(1);
    }

    @Test
    void read_exampleThatUnfoldsWithoutEnd_isLeftOut() throws DocumentException {
        StringBuilder bomb = new StringBuilder("x0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("x%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        Reading reading = read(bomb + "tool_name: W\napi_list: [{name: a, required_parameters: [{name: q, default: *a59}]}]", "file:///x");
        assertThat(reading.providers().getFirst().operations().getFirst().schema().text()).doesNotContain("example_value");
    }
}
