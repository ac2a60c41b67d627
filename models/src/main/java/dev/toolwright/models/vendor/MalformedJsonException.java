package dev.toolwright.models.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Text that is no JSON object, or an answer that is not what the vendor's protocol promises. */
final class MalformedJsonException extends JsonProcessingException {

    MalformedJsonException(String message) {
        super(message);
    }
}
