/**
 * Every outgoing connection: which addresses may be reached, how long and how large an exchange may get.
 * Entry type: {@link dev.toolwright.http.HttpSender}; what goes wrong is an {@link dev.toolwright.http.HttpFailure}.
 */
@NullMarked
package dev.toolwright.http;

import org.jspecify.annotations.NullMarked;
