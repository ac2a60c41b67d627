package dev.toolwright.operation;

/**
 * How the body of a request is written.
 *
 * @param mediaType {@code application/json}, {@code application/x-www-form-urlencoded}, {@code multipart/form-data},
 *     {@code text/plain} or another, without parameters
 * @param required the request is not sent without it
 */
public record Body(String mediaType, boolean required) {}
