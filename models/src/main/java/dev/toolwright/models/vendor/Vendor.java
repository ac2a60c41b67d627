package dev.toolwright.models.vendor;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/** Who serves models, or rather: whose protocol is spoken. OpenAI's is also that of vLLM, llama.cpp and many others. */
public enum Vendor {
    OPENAI("openai", "OPENAI_API_KEY", "OPENAI_BASE_URL", "https://api.openai.com/v1"),
    ANTHROPIC("anthropic", "ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL", "https://api.anthropic.com"),
    OLLAMA("ollama", "OLLAMA_API_KEY", "OLLAMA_HOST", "http://127.0.0.1:11434");

    private final String label;
    private final String keyVariable;
    private final String addressVariable;
    private final URI home;

    Vendor(String label, String keyVariable, String addressVariable, String home) {
        this.label = label;
        this.keyVariable = keyVariable;
        this.addressVariable = addressVariable;
        this.home = URI.create(home);
    }

    /** As in {@code openai:gpt-4o}. */
    public static Optional<Vendor> find(String label) {
        return Arrays.stream(values())
                .filter(vendor -> vendor.label.equals(label))
                .findFirst();
    }

    /** As in {@code openai:gpt-4o}. */
    public String label() {
        return label;
    }

    /** The environment variable that its own tools read the key from. */
    public String keyVariable() {
        return keyVariable;
    }

    /** The environment variable that its own tools read the address from. */
    public String addressVariable() {
        return addressVariable;
    }

    /** The address that its own tools use if none is given. */
    public URI home() {
        return home;
    }
}
