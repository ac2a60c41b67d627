package dev.toolwright.models.offline.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What came of a call. */
public sealed interface Outcome {

    /** @param body the answer; a text node if it is not JSON */
    record Answered(JsonNode body) implements Outcome {}

    /**
     * The call was refused or failed.
     *
     * @param message in words
     * @param complaints what is wrong with which argument, as far as the answer says
     * @param missing whether the answer says that what was named does not exist, or that it contradicts the state: no other
     *     spelling will help
     */
    record Failed(String message, List<Complaint> complaints, boolean missing) implements Outcome {
        public Failed {
            complaints = List.copyOf(complaints);
        }
    }

    /**
     * @param field name of the argument, the last part of its path
     * @param detail what is wrong with it
     */
    record Complaint(String field, String detail) {}
}
