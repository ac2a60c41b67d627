package dev.toolwright.gateway.simulate;

import dev.toolwright.operation.RestOperation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the operations of one provider do to its collections, as far as methods and paths tell: {@code /pets} is a collection
 * if there is a {@code /pets/{id}} too, or if it is both listed and added to. Immutable.
 */
final class Routes {

    /** What an operation does. */
    enum Deed {
        LIST,
        CREATE,
        READ,
        CHANGE,
        DELETE,
        /** Something to one item: {@code POST /tickets/{id}/close}. */
        ACT,
        /** Nothing that other operations would know of. */
        OTHER
    }

    private final Map<String, SimulatedTool> tools = new HashMap<>();

    Routes(List<SimulatedTool> provider) {
        for (SimulatedTool tool : provider) {
            if (tool.operation() instanceof RestOperation rest) {
                tools.put(key(rest.method(), rest.path()), tool);
            }
        }
    }

    private static String key(String method, String path) {
        return method + " " + shape(path);
    }

    /** The path without the names of its parameters. */
    private static String shape(String path) {
        return path.replaceAll("\\{[^}]*}", "{}").replaceFirst("/$", "");
    }

    Deed deed(RestOperation operation) {
        String shape = shape(operation.path());
        String method = operation.method();
        if (shape.endsWith("/{}")) {
            return item(method, shape);
        }
        if (collection(shape)) {
            return switch (method) {
                case "GET" -> Deed.LIST;
                case "POST" -> Deed.CREATE;
                default -> Deed.OTHER;
            };
        }
        boolean acts = shape.matches(".*/\\{}/[^/{}]+") && !method.equals("GET");
        return acts && tools.containsKey("GET " + parent(shape)) ? Deed.ACT : Deed.OTHER;
    }

    private Deed item(String method, String shape) {
        boolean resource = any(shape, "PUT", "PATCH", "DELETE") || any(parent(shape), "GET", "POST");
        if (!resource) {
            return Deed.OTHER;
        }
        return switch (method) {
            case "GET", "HEAD" -> Deed.READ;
            case "PUT", "PATCH", "POST" -> Deed.CHANGE;
            case "DELETE" -> Deed.DELETE;
            default -> Deed.OTHER;
        };
    }

    private boolean collection(String shape) {
        return any(shape + "/{}", "GET", "PUT", "PATCH", "DELETE") || any(shape, "GET") && any(shape, "POST");
    }

    private boolean any(String shape, String... methods) {
        for (String method : methods) {
            if (tools.containsKey(method + " " + shape)) {
                return true;
            }
        }
        return false;
    }

    private static String parent(String shape) {
        return shape.substring(0, Math.max(0, shape.lastIndexOf('/')));
    }

    /** The tool that lists the collection which an operation on it, or on one of its items, is about. */
    Optional<SimulatedTool> lister(RestOperation operation) {
        return Optional.ofNullable(tools.get("GET " + collectionOf(operation)));
    }

    /** The tool that lists a collection. @param path the collection's, as in the document */
    Optional<SimulatedTool> lister(String path) {
        return Optional.ofNullable(tools.get(key("GET", path)));
    }

    /** A tool that is about one item of that collection, one that reads it before all others. */
    Optional<SimulatedTool> itemTool(RestOperation operation) {
        String item = collectionOf(operation) + "/{}";
        return Stream.of("GET", "PUT", "PATCH", "DELETE").flatMap(method -> Stream.ofNullable(tools.get(method + " " + item))).findFirst();
    }

    private String collectionOf(RestOperation operation) {
        String shape = shape(operation.path());
        String item = deed(operation) == Deed.ACT ? parent(shape) : shape;
        return item.endsWith("/{}") ? parent(item) : item;
    }
}
