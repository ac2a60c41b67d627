package dev.toolwright.gateway;

import dev.toolwright.http.HttpSender;
import dev.toolwright.http.HttpSettings;
import dev.toolwright.operation.Body;
import dev.toolwright.operation.Operation;
import dev.toolwright.operation.Parameter;
import dev.toolwright.operation.Parameter.Location;
import dev.toolwright.operation.Parameter.Style;
import dev.toolwright.operation.Reach;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.operation.SecurityScheme;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ToolCall;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One operation of an API, built up step by step and called. */
final class Scene {

    private final URI server;
    private final String method;
    private final String path;
    private final List<Parameter> parameters = new ArrayList<>();
    private Optional<Body> body = Optional.empty();
    private List<List<SecurityScheme>> security = List.of();
    private Reach reach = Reach.PRIVATE;
    private Credentials credentials = Credentials.none();
    GatewaySettings settings = GatewaySettings.defaults();
    final TestClock clock = new TestClock();

    private Scene(URI server, String method, String path) {
        this.server = server;
        this.method = method;
        this.path = path;
    }

    static Scene of(ApiServer server, String method, String path) {
        return new Scene(server.uri(), method, path);
    }

    static Scene at(URI server, String method, String path) {
        return new Scene(server, method, path);
    }

    static Parameter parameter(Location location, String name, Style style, boolean explode) {
        return new Parameter(name, name, location, style, explode, false, "");
    }

    Scene with(Parameter parameter) {
        parameters.add(parameter);
        return this;
    }

    Scene required(Location location, String name) {
        return with(new Parameter(name, name, location, style(location), location == Location.QUERY, true, ""));
    }

    Scene optional(Location location, String name) {
        return with(parameter(location, name, style(location), location != Location.PATH));
    }

    private static Style style(Location location) {
        return location == Location.PATH || location == Location.HEADER ? Style.SIMPLE : Style.FORM;
    }

    Scene body(String mediaType, boolean required) {
        body = Optional.of(new Body(mediaType, required));
        return this;
    }

    Scene security(List<List<SecurityScheme>> alternatives) {
        security = alternatives;
        return this;
    }

    Scene credentials(Credentials value) {
        credentials = value;
        return this;
    }

    Scene reach(Reach value) {
        reach = value;
        return this;
    }

    Scene settings(GatewaySettings value) {
        settings = value;
        return this;
    }

    Observation call(String arguments) throws InterruptedException {
        Operation operation = new RestOperation(method, server, path, parameters, body, security, reach);
        try (HttpSender sender = HttpSender.open(HttpSettings.defaults(), clock)) {
            Gateway gateway = new Gateway(
                    name -> name.equals("tool") ? Optional.of(new Target("shop", operation)) : Optional.empty(),
                    sender,
                    credentials,
                    settings,
                    clock,
                    clock,
                    wait -> wait);
            return gateway.call(new ToolCall("1", "tool", arguments), clock.instant().plus(Duration.ofMinutes(1)));
        }
    }
}
