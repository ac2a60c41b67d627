package dev.toolwright.gateway.simulate;

import dev.toolwright.operation.Body;
import dev.toolwright.operation.DocumentedAnswer;
import dev.toolwright.operation.Parameter;
import dev.toolwright.operation.Parameter.Location;
import dev.toolwright.operation.Parameter.Style;
import dev.toolwright.operation.Reach;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small API of the usual kind, as its document would tell it. */
final class Pets implements Documentation {

    static final String PET = """
            {"type":"object","required":["id","name","status"],"additionalProperties":false,"properties":{
              "id":{"type":"integer","minimum":1},"name":{"type":"string"},"tag":{"type":"string"},
              "status":{"enum":["available","sold","archived"]}}}""";

    private static final Provider PROVIDER = new Provider("pets", "Pets", "", "");
    private static final DocumentedAnswer PROBLEM = answer(
            "404", "{\"type\":\"object\",\"required\":[\"title\",\"status\",\"detail\"],\"properties\":{\"title\":{\"type\":\"string\"},"
                    + "\"status\":{\"type\":\"integer\"},\"detail\":{\"type\":\"string\"}}}");
    private static final String NEW = """
            {"type":"object","required":["name"],"properties":{"name":{"type":"string"},"tag":{"type":"string"},
              "status":{"enum":["available","sold"]}}}""";
    private static final String ONE = """
            {"type":"object","required":["petId"],"properties":{"petId":{"type":"integer"}}}""";

    private final List<SimulatedTool> tools = List.of(
            rest("list_pets", "GET", "/pets", "{\"type\":\"object\",\"properties\":{\"limit\":{\"type\":\"integer\"},\"status\":{\"type\":\"string\"}}}",
                    answer("200", "{\"type\":\"object\",\"required\":[\"items\",\"total\"],\"properties\":{\"total\":{\"type\":\"integer\"},"
                            + "\"items\":{\"type\":\"array\",\"items\":" + PET + "}}}")),
            rest("add_pet", "POST", "/pets", NEW, answer("201", PET)),
            rest("get_pet", "GET", "/pets/{petId}", ONE, answer("200", PET)),
            rest("change_pet", "PATCH", "/pets/{petId}", ONE.replace("\"petId\":{", "\"name\":{\"type\":\"string\"},\"petId\":{"), answer("200", PET)),
            rest("delete_pet", "DELETE", "/pets/{petId}", ONE, new DocumentedAnswer("204", "", JsonText.EMPTY_OBJECT, List.of())),
            rest("archive_pet", "POST", "/pets/{petId}/archive", ONE, answer("200", PET)),
            rest("get_owner", "GET", "/owners/{owner}", """
                    {"type":"object","required":["owner"],"properties":{"owner":{"type":"string"}}}""",
                    answer("200", "{\"type\":\"object\",\"required\":[\"petId\"],\"properties\":{\"petId\":{\"type\":\"integer\",\"minimum\":1}}}")),
            rest("convert", "GET", "/convert", """
                    {"type":"object","required":["amount","to"],"properties":{"amount":{"type":"number","example":10},
                      "to":{"type":"string","enum":["EUR","USD"],"example":"EUR"}}}""",
                    new DocumentedAnswer("200", "application/json", new JsonText("""
                            {"type":"object","required":["amount","to","rate"],"properties":{"amount":{"type":"number"},
                              "to":{"type":"string"},"rate":{"type":"number","minimum":0}}}"""),
                            List.of(new JsonText("{\"amount\":10,\"to\":\"EUR\",\"rate\":0.92}")))),
            new SimulatedTool(
                    new Tool("joke_for_jokes", "", new JsonText("{\"type\":\"object\",\"properties\":{\"topic\":{\"type\":\"string\"}}}"),
                            new Provider("jokes", "Jokes", "", "Fun")),
                    new ToolServerOperation("Fun", "jokes", "joke"),
                    List.of(answer("200", "{\"type\":\"object\",\"required\":[\"joke\"],\"properties\":{\"joke\":{\"type\":\"string\"}}}"))));

    @Override
    public Optional<SimulatedTool> find(String tool) {
        return tools.stream().filter(known -> known.tool().name().equals(tool)).findFirst();
    }

    @Override
    public List<SimulatedTool> of(String providerId) {
        return tools.stream().filter(known -> known.tool().provider().id().equals(providerId)).toList();
    }

    private static DocumentedAnswer answer(String status, String schema) {
        return new DocumentedAnswer(status, "application/json", new JsonText(schema), List.of());
    }

    private static SimulatedTool rest(String name, String method, String path, String schema, DocumentedAnswer success) {
        List<Parameter> parameters = new ArrayList<>();
        Json.parse(schema).orElseThrow().path("properties").fieldNames().forEachRemaining(argument -> parameters.add(new Parameter(
                argument, argument,
                path.contains("{" + argument + "}") ? Location.PATH : method.equals("GET") ? Location.QUERY : Location.BODY_PROPERTY,
                Style.SIMPLE, false, true, "")));
        RestOperation operation = new RestOperation(
                method, URI.create("https://pets.example"), path, parameters,
                method.equals("GET") ? Optional.empty() : Optional.of(new Body("application/json", false)), List.of(), Reach.PUBLIC);
        return new SimulatedTool(new Tool(name, "", new JsonText(schema), PROVIDER), operation, List.of(success, PROBLEM));
    }
}
