/**
 * What commands share: {@link dev.toolwright.cli.session.Session} is Toolwright as one command uses it, configured by flags, file
 * and environment.
 */
@NullMarked
package dev.toolwright.cli.session;

import org.jspecify.annotations.NullMarked;
