/**
 * Answers to calls as they are kept. Entry types: {@link dev.toolwright.gateway.snapshot.capture.Capture} and the ports
 * {@link dev.toolwright.gateway.snapshot.capture.CaptureSource} and
 * {@link dev.toolwright.gateway.snapshot.capture.CaptureStore}.
 */
@NullMarked
package dev.toolwright.gateway.snapshot.capture;

import org.jspecify.annotations.NullMarked;
