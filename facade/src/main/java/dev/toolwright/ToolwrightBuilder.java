package dev.toolwright;

import dev.toolwright.chat.Role;
import dev.toolwright.gateway.Credentials;
import dev.toolwright.gateway.GatewaySettings;
import dev.toolwright.models.ModelSpec;
import dev.toolwright.models.ModelsConfig;
import dev.toolwright.sandbox.engine.SandboxSettings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Gathers what a {@link Toolwright} needs; only the home folder has no default. Not thread-safe. */
public final class ToolwrightBuilder {

    private @Nullable Settings settings;

    ToolwrightBuilder() {}

    /** Where state lives. To be called first. */
    public ToolwrightBuilder home(Path folder) {
        settings = settings == null ? Settings.defaults(folder) : settings.withHome(folder);
        return this;
    }

    /** Everything at once. */
    public ToolwrightBuilder settings(Settings value) {
        settings = value;
        return this;
    }

    /** The model that works out the calls: {@code openai:NAME}, {@code anthropic:NAME}, {@code ollama:NAME}, … */
    public ToolwrightBuilder model(String spec) {
        return model(Role.SOLVER, spec);
    }

    /** The model of one role. */
    public ToolwrightBuilder model(Role role, String spec) {
        return change(old -> old.withModels(old.models().with(role, ModelSpec.parse(spec))));
    }

    public ToolwrightBuilder models(ModelsConfig config) {
        return change(old -> old.withModels(config));
    }

    public ToolwrightBuilder gateway(GatewaySettings value) {
        return change(old -> old.withGateway(value));
    }

    public ToolwrightBuilder credentials(Credentials value) {
        return change(old -> old.withCredentials(value));
    }

    /** In what made code runs. */
    public ToolwrightBuilder sandbox(SandboxSettings value) {
        return change(old -> old.withSandbox(value));
    }

    /** Variables of which MCP servers get those that were named for them, and those without which no program starts. */
    public ToolwrightBuilder environment(Map<String, String> variables) {
        return change(old -> old.withEnvironment(variables));
    }

    /** Whether tools are passed over that gave nothing of use when they were last checked. */
    public ToolwrightBuilder aliveOnly(boolean value) {
        return change(old -> old.withAliveOnly(value));
    }

    /** Opens nothing yet: parts are opened when they are first used. */
    public Toolwright build() {
        return new Toolwright(known());
    }

    private ToolwrightBuilder change(UnaryOperator<Settings> change) {
        settings = change.apply(known());
        return this;
    }

    private Settings known() {
        return Objects.requireNonNull(settings, "say where state lives first: home(folder)");
    }
}
