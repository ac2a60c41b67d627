package dev.toolwright.cli;

import java.util.List;
import java.util.stream.Collectors;

/** A query file of ToolBench: six instructions, each with one relevant tool, and the tools of all as candidates. */
final class TownQueries {

    static final List<String> THINGS = List.of("tides", "recipes", "trams", "libraries", "comets", "beehives");

    private TownQueries() {}

    static String text() {
        String tools = THINGS.stream()
                .map(thing -> """
                        {"category_name": "Town", "tool_name": "Town %1$s", "api_name": "find %1$s",
                         "api_description": "Lists all %1$s near a place.", "required_parameters": [
                           {"name": "place", "type": "STRING", "description": "a town"}], "optional_parameters": []}"""
                        .formatted(thing))
                .collect(Collectors.joining(","));
        return THINGS.stream()
                .map(thing -> """
                        {"query_id": "%1$s", "query": "Which %1$s are there near Bergen? I would like a list.",
                         "relevant APIs": [["Town %1$s", "find %1$s"]], "api_list": [%2$s]}""".formatted(thing, tools))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
