/**
 * One call of one API: arguments into a request, credentials, limits, retries, and whatever comes back into an observation.
 * Entry type: {@link dev.toolwright.gateway.Gateway}; {@link dev.toolwright.gateway.ToolServerCaller} speaks ToolBench's
 * tool-server protocol, {@link dev.toolwright.gateway.SchemaChecker} looks at arguments before a call is made.
 */
@NullMarked
package dev.toolwright.gateway;

import org.jspecify.annotations.NullMarked;
