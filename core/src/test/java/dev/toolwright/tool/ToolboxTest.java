package dev.toolwright.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToolboxTest {

    private static final Provider WEATHER = new Provider("weather", "Weather", "", "Weather");
    private static final Provider MAPS = new Provider("maps", "Maps", "", "Location");

    @Test
    void providers_areDistinct_inOrderOfFirstAppearance() {
        Toolbox toolbox = Toolbox.of(tool("a", MAPS), tool("b", WEATHER), tool("c", MAPS));
        assertThat(toolbox.providers()).containsExactly(MAPS, WEATHER);
        assertThat(toolbox.find("b")).map(Tool::provider).contains(WEATHER);
        assertThat(toolbox.find("d")).isEmpty();
    }

    @Test
    void toolbox_withOneNameTwice_isRefusedNamingIt() {
        assertThatThrownBy(() -> new Toolbox(List.of(tool("same", MAPS), tool("same", WEATHER))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same");
    }

    private static Tool tool(String name, Provider provider) {
        return new Tool(name, "", JsonText.EMPTY_OBJECT, provider);
    }
}
