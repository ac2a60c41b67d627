package dev.toolwright.gateway;

import dev.toolwright.operation.Operation;

/**
 * What stands behind a tool's name.
 *
 * @param provider the id of who offers it: credentials are looked up by it
 * @param operation how it is called
 */
public record Target(String provider, Operation operation) {}
