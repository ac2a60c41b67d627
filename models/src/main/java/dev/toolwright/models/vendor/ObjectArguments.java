package dev.toolwright.models.vendor;

/** Arguments for vendors that take objects only. */
final class ObjectArguments {

    private ObjectArguments() {}

    /**
     * The arguments themselves if they are an object. Otherwise an object that shows the model what it wrote in their place,
     * so that it can learn from the observation that follows.
     */
    static String of(String arguments) {
        if (arguments.isBlank()) {
            return "{}";
        }
        return Json.findObject(arguments).isPresent()
                ? arguments
                : Json.NODES.objectNode().put("malformed_arguments", arguments).toString();
    }
}
