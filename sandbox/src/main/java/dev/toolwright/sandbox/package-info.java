/**
 * Runs Python that a model wrote, so that neither host nor the next call is harmed: {@link dev.toolwright.sandbox.Sandbox}.
 * Values cross as JSON. Into Python as {@code json.loads} reads it. Out of it: None, bool, int, float and str as they are
 * (integers of up to 1,000 digits; no NaN, no infinity); list and tuple as arrays; set and frozenset as sorted arrays; dict
 * as an object whose keys 1, 1.5, True and None become their JSON text, as long as no two collide. All else, and whatever
 * contains itself or is nested deeper than 200 levels, is {@link dev.toolwright.sandbox.Verdict.Refused}.
 */
@NullMarked
package dev.toolwright.sandbox;

import org.jspecify.annotations.NullMarked;
