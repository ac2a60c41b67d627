package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which items of a list a call asks for: those of its filters, and of these one page. */
record ListView(ObjectNode arguments) {

    private static final List<String> LIMITS = List.of("limit", "perpage", "pagesize", "size", "top", "maxresults", "first", "take");
    private static final List<String> OFFSETS = List.of("offset", "skip", "start");
    private static final List<String> PAGES = List.of("page", "pagenumber");
    private static final int USUAL_PAGE = 20;

    List<ObjectNode> of(List<ObjectNode> items) {
        int limit = number(LIMITS, USUAL_PAGE);
        int skipped = number(OFFSETS, 0) + limit * Math.max(0, number(PAGES, 1) - 1);
        Stream<ObjectNode> wanted = items.stream().filter(this::asked).skip(Math.max(0, skipped));
        return wanted.limit(Math.max(0, limit)).toList();
    }

    private int number(List<String> names, int otherwise) {
        return arguments.properties().stream()
                .filter(argument -> names.contains(Json.bare(argument.getKey())) && argument.getValue().asText().matches("\\d{1,6}"))
                .findFirst()
                .map(argument -> argument.getValue().asInt())
                .orElse(otherwise);
    }

    private boolean asked(ObjectNode item) {
        for (Map.Entry<String, JsonNode> argument : arguments.properties()) {
            JsonNode own = item.path(argument.getKey());
            boolean compared = own.isValueNode() && !own.isNull() && argument.getValue().isValueNode();
            if (compared && !own.asText().equalsIgnoreCase(argument.getValue().asText())) {
                return false;
            }
        }
        return true;
    }
}
