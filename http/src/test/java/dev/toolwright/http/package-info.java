/** Scenarios over loopback: {@link dev.toolwright.http.RawServer} misbehaves on purpose. */
@NullMarked
package dev.toolwright.http;

import org.jspecify.annotations.NullMarked;
