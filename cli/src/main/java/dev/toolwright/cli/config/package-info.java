/**
 * {@code toolwright.yaml}: {@link dev.toolwright.cli.config.ConfigurationFile} is what it says. Secrets never stand in it;
 * it names the environment variables that hold them.
 */
@NullMarked
package dev.toolwright.cli.config;

import org.jspecify.annotations.NullMarked;
