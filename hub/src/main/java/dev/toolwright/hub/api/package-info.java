/**
 * How an API of the hub is described, once, as data: {@link dev.toolwright.hub.api.ApiProvider} is a list of
 * {@link dev.toolwright.hub.api.ApiOperation}; documents and the checks of requests both come from it.
 */
@NullMarked
package dev.toolwright.hub.api;

import org.jspecify.annotations.NullMarked;
