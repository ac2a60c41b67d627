package dev.toolwright.benchmarks.load;

import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.Toolbox;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Five tools of a shop, with descriptions and schemas of an API's usual length. */
final class SampleTools {

    private static final String SCHEMA = """
            {"type":"object","properties":{"query":{"type":"string","description":"What is looked for, in words.","example_value":"rye loaf"},\
            "limit":{"type":"integer","description":"How many are told at most.","minimum":1,"maximum":50},\
            "currency":{"type":"string","enum":["EUR","USD","GBP"],"description":"In which prices are told."}},\
            "required":["query"]}""";

    private static final List<Tool> TOOLS = List.of("loaves", "cakes", "orders", "shops", "prices").stream()
            .map(SampleTools::tool)
            .toList();

    private SampleTools() {}

    private static Tool tool(String name) {
        return new Tool(
                "search_" + name + "_for_bakery",
                "Looks through all " + name + " of the bakery and tells the best matches, with prices, stock and tags.",
                new JsonText(SCHEMA),
                new Provider("food.bakery", "Bakery", "All that a bakery has to tell.", "Food"));
    }

    static Toolbox toolbox() {
        return new Toolbox(TOOLS);
    }

    static Map<String, ToolServerOperation> operations() {
        return TOOLS.stream()
                .map(Tool::name)
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), name -> new ToolServerOperation("Food", "bakery", name)));
    }
}
