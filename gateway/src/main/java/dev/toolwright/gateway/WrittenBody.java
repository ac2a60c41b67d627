package dev.toolwright.gateway;

import dev.toolwright.http.Content;

/**
 * A request's body.
 *
 * @param contentType the header's whole value
 * @param content its bytes
 */
record WrittenBody(String contentType, Content content) {}
