package dev.toolwright.benchmarks.catalog;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.Origin;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Tools in made-up words, as long as real ones are; always the same. */
final class SyntheticTools {

    static final int TOOLS_A_PROVIDER = 20;

    private static final Origin ORIGIN =
            new Origin(URI.create("synthetic:tools"), "tools", "0".repeat(64), Instant.EPOCH, "benchmark");
    private static final int PARAMETERS = 3;

    private SyntheticTools() {}

    static ProviderEntry provider(int number, int tools) {
        WordSource words = new WordSource(new Random(number));
        Provider provider = new Provider(
                "p" + number, words.rareWord() + " " + words.rareWord(), words.words(15), "category " + number % 50);
        return new ProviderEntry(provider, ORIGIN, tools, provider.id(), "1");
    }

    static List<CatalogEntry> tools(ProviderEntry entry) {
        return IntStream.range(0, entry.tools()).mapToObj(i -> tool(entry.provider(), i)).toList();
    }

    private static CatalogEntry tool(Provider provider, int number) {
        String name = provider.id() + "_" + number;
        WordSource words = new WordSource(new Random(name.hashCode()));
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < PARAMETERS; i++) {
            parameters.add("\"" + words.word() + "_" + i + "\":{\"type\":\"string\",\"description\":\"" + words.words(6) + "\"}");
        }
        JsonText schema = new JsonText("{\"type\":\"object\",\"properties\":{" + String.join(",", parameters) + "}}");
        String title = words.words(2) + " " + words.rareWord();
        Tool tool = new Tool(name, words.words(14), schema, provider);
        return new CatalogEntry(tool, new ToolServerOperation(provider.category(), provider.id(), name), title, ORIGIN);
    }

    /** Three sentences, each of which borrows from a tool's words. */
    static String instruction(int number, int providers) {
        Random random = new Random(1_000_003L * number);
        WordSource words = new WordSource(random);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            CatalogEntry tool = tool(provider(random.nextInt(providers), TOOLS_A_PROVIDER).provider(), random.nextInt(TOOLS_A_PROVIDER));
            text.append("I need the ").append(tool.title()).append(" for ").append(words.words(5))
                    .append(" of ").append(tool.tool().description(), 0, 20).append(". ");
        }
        return text.toString();
    }
}
