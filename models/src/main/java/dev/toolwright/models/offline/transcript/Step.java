package dev.toolwright.models.offline.transcript;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A call that was made.
 *
 * @param tool its tool
 * @param arguments as they were sent; a missing node if they were no JSON
 * @param outcome what came back
 */
public record Step(String tool, JsonNode arguments, Outcome outcome) {

    public boolean answered() {
        return outcome instanceof Outcome.Answered;
    }
}
