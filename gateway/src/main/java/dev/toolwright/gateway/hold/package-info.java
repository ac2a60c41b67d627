/**
 * Calls that wait for a person's approval, kept on the disk. Entry types: {@link dev.toolwright.gateway.hold.Holds} for who
 * calls, {@link dev.toolwright.gateway.hold.HeldCalls} for who decides.
 */
@NullMarked
package dev.toolwright.gateway.hold;

import org.jspecify.annotations.NullMarked;
