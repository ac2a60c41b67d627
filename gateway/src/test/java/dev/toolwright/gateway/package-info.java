/** Scenarios over loopback: {@link dev.toolwright.gateway.ApiServer} is the API, {@link dev.toolwright.gateway.Scene} calls it. */
@NullMarked
package dev.toolwright.gateway;

import org.jspecify.annotations.NullMarked;
